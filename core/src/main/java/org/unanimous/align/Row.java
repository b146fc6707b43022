package org.unanimous.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/** The same claim across versions. Immutable and thread-safe. */
public final class Row {
  private final List<String> ids;
  private final List<Claim> claims;

  /** Where the claims of each version end among all. */
  private final int[] ends;

  // Made on demand and racily: rows that agree are never looked at by name.
  private @Nullable SortedMap<String, List<Claim>> mentions;

  /**
   * A row of these mentions.
   *
   * @param mentions by version id, each version's in the order of its text; a version that does not
   *     state it is not a key
   */
  public Row(SortedMap<String, List<Claim>> mentions) {
    this(List.copyOf(mentions.keySet()), claims(mentions), ends(mentions));
  }

  private static List<Claim> claims(SortedMap<String, List<Claim>> mentions) {
    if (mentions.isEmpty() || mentions.values().stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("A row needs a mention in each version it names");
    }
    return mentions.values().stream().flatMap(List::stream).toList();
  }

  private static int[] ends(SortedMap<String, List<Claim>> mentions) {
    int[] ends = new int[mentions.size()];
    int version = 0;
    int end = 0;
    for (List<Claim> claims : mentions.values()) {
      end += claims.size();
      ends[version++] = end;
    }
    return ends;
  }

  /**
   * Takes lists and array as they are. Rows of one shape may share an array.
   *
   * @param ids of all versions of the alignment, sorted
   * @param claims the mentions of all in that order, immutable
   * @param ends where those of each version end among them
   */
  Row(List<String> ids, List<Claim> claims, int[] ends) {
    this.ids = ids;
    this.claims = claims;
    this.ends = ends;
  }

  /**
   * The mentions by version id, each version's in the order of its text; a version that does not
   * state it is not a key.
   */
  public SortedMap<String, List<Claim>> mentions() {
    SortedMap<String, List<Claim>> known = mentions;
    if (known == null) {
      known = byId();
      mentions = known;
    }
    return known;
  }

  private SortedMap<String, List<Claim>> byId() {
    SortedMap<String, List<Claim>> byId = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      List<Claim> mine = group(i);
      if (!mine.isEmpty()) {
        byId.put(ids.get(i), mine);
      }
    }
    return Collections.unmodifiableSortedMap(byId);
  }

  /** All mentions, in the order of the sorted version ids; at least one. */
  public List<Claim> claims() {
    return claims;
  }

  /** The number of versions that state it. */
  public int voices() {
    int voices = 0;
    for (int i = 0; i < ends.length; i++) {
      voices += begin(i) < ends[i] ? 1 : 0;
    }
    return voices;
  }

  private int begin(int version) {
    return version == 0 ? 0 : ends[version - 1];
  }

  private List<Claim> group(int version) {
    return claims.subList(begin(version), ends[version]);
  }

  /** The kind of its first mention. */
  public ClaimKind kind() {
    return first().kind();
  }

  /** The first mention of the first version that states it, in the order of the version ids. */
  public Claim first() {
    return claims.get(0);
  }

  /** The first mention in that version; null if there is none. */
  public @Nullable Claim first(String versionId) {
    int at = ids.indexOf(versionId);
    return at < 0 || begin(at) == ends[at] ? null : claims.get(begin(at));
  }

  /** The mentions in that version, in the order of its text; empty if there are none. */
  public List<Claim> in(String versionId) {
    int at = ids.indexOf(versionId);
    return at < 0 ? List.of() : group(at);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Row other && mentions().equals(other.mentions());
  }

  @Override
  public int hashCode() {
    return mentions().hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Row");
    mentions()
        .forEach((id, claims) -> text.append(' ').append(id).append('=').append(quotes(claims)));
    return text.toString();
  }

  private static List<String> quotes(List<Claim> claims) {
    List<String> quotes = new ArrayList<>();
    claims.forEach(claim -> quotes.add(claim.quote()));
    return quotes;
  }
}
