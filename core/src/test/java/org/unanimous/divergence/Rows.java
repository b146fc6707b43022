package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Claims;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/** Rows built by hand, and what the judge says of them. */
final class Rows {
  private final List<String> ids;
  private final List<List<@Nullable Claim>> rows = new ArrayList<>();
  private @Nullable String reference;
  private boolean oneSentence;

  private Rows(List<String> ids) {
    this.ids = ids;
  }

  static Rows of(String... ids) {
    return new Rows(List.of(ids));
  }

  Rows trusting(String id) {
    reference = id;
    return this;
  }

  /** All claims of a version stand in one sentence, not each in its own. */
  Rows inOneSentence() {
    oneSentence = true;
    return this;
  }

  /** A row by its claims in the order of the ids; null where a version lacks it. */
  Rows row(@Nullable Claim... claims) {
    List<@Nullable Claim> row = new ArrayList<>();
    for (Claim claim : claims) {
      row.add(claim);
    }
    rows.add(row);
    return this;
  }

  Rows rows(int count, Claim claim) {
    for (int i = 0; i < count; i++) {
      row(ids.stream().map(id -> claim).toArray(Claim[]::new));
    }
    return this;
  }

  Alignment alignment() {
    List<VersionClaims> versions = new ArrayList<>();
    List<SortedMap<String, List<Claim>>> mentions = new ArrayList<>();
    rows.forEach(row -> mentions.add(new TreeMap<>()));
    for (int v = 0; v < ids.size(); v++) {
      VersionClaims version = version(v);
      versions.add(version);
      int next = 0;
      for (int r = 0; r < rows.size(); r++) {
        if (rows.get(r).get(v) != null) {
          mentions.get(r).put(ids.get(v), List.of(version.claims().get(next++)));
        }
      }
    }
    return new Alignment(versions, reference, mentions.stream().map(Row::new).toList());
  }

  private VersionClaims version(int index) {
    List<Claim> claims = new ArrayList<>();
    for (List<@Nullable Claim> row : rows) {
      Claim claim = row.get(index);
      if (claim != null) {
        claims.add(claim);
      }
    }
    VersionClaims version = Claims.version(ids.get(index), claims.toArray(Claim[]::new));
    return oneSentence ? joined(version) : version;
  }

  private static VersionClaims joined(VersionClaims version) {
    Span whole = new Span(0, version.version().text().length());
    List<Claim> claims =
        version.claims().stream().map(claim -> Claims.at(claim, claim.excerpt(), 0)).toList();
    return new VersionClaims(version.version(), claims, List.of(whole), false);
  }

  List<Divergence> divergences() {
    return RuleJudge.create().judge(alignment());
  }

  /** Kind, severity and versions of each divergence: {@code VALUE_CHANGED MAJOR de}. */
  List<String> findings() {
    return divergences().stream()
        .map(d -> d.kind() + " " + d.severity() + " " + String.join(",", d.versions()))
        .toList();
  }
}
