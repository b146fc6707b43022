package org.unanimous.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unanimous.claim.Claim;
import org.unanimous.claim.MarkedText;
import org.unanimous.claim.VersionClaims;

/** Aligns marked texts (see {@link MarkedText}) and writes rows as one string each, to compare. */
final class Rows {
  private Rows() {}

  /** The rows of versions a, b, c …: {@code "a[5] b[5]"}, in order. */
  static List<String> of(String... texts) {
    return written(new BestFirstAligner().align(versions(texts), null));
  }

  static List<VersionClaims> versions(String... texts) {
    List<VersionClaims> versions = new ArrayList<>();
    for (String text : texts) {
      versions.add(MarkedText.version("en@" + (char) ('a' + versions.size()), text));
    }
    // Never in order, so that no test depends on it.
    Collections.reverse(versions);
    return versions;
  }

  static List<String> written(Alignment alignment) {
    return alignment.rows().stream().map(Rows::written).collect(Collectors.toList());
  }

  private static String written(Row row) {
    return row.mentions().entrySet().stream()
        .map(e -> e.getKey().charAt(3) + quotes(e.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String quotes(List<Claim> claims) {
    return claims.stream().map(Claim::quote).collect(Collectors.joining());
  }

  /** Rows by the places of their claims: {@code {a0 b1, a1 b0}}. */
  static Set<String> places(Alignment alignment) {
    Set<String> places = new TreeSet<>();
    for (Row row : alignment.rows()) {
      String place = "";
      for (VersionClaims version : sorted(alignment.versions())) {
        for (Claim claim : row.in(version.id())) {
          place += version.id().charAt(3) + "" + version.claims().indexOf(claim) + " ";
        }
      }
      places.add(place.strip());
    }
    return places;
  }

  private static List<VersionClaims> sorted(List<VersionClaims> versions) {
    VersionClaims[] sorted = versions.toArray(new VersionClaims[0]);
    Arrays.sort(sorted, (a, b) -> a.id().compareTo(b.id()));
    return List.of(sorted);
  }
}
