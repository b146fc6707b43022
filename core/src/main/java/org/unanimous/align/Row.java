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
  private final List<List<Claim>> groups;
  // Made on demand and racily: rows that agree are never looked at by name.
  private @Nullable SortedMap<String, List<Claim>> mentions;

  /**
   * A row of these mentions.
   *
   * @param mentions by version id, each version's in the order of its text; a version that does not
   *     state it is not a key
   */
  public Row(SortedMap<String, List<Claim>> mentions) {
    this(List.copyOf(mentions.keySet()), copies(mentions));
  }

  private static List<List<Claim>> copies(SortedMap<String, List<Claim>> mentions) {
    if (mentions.isEmpty() || mentions.values().stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("A row needs a mention in each version it names");
    }
    List<List<Claim>> copies = new ArrayList<>();
    mentions.values().forEach(claims -> copies.add(List.copyOf(claims)));
    return Collections.unmodifiableList(copies);
  }

  /**
   * Takes the lists as they are.
   *
   * @param ids of all versions of the alignment, sorted
   * @param groups the mentions of each, all immutable; empty for a version that does not state it
   */
  Row(List<String> ids, List<List<Claim>> groups) {
    this.ids = ids;
    this.groups = groups;
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
      if (!groups.get(i).isEmpty()) {
        byId.put(ids.get(i), groups.get(i));
      }
    }
    return Collections.unmodifiableSortedMap(byId);
  }

  /**
   * The mentions without their version ids, in the order of the sorted ids; a version that does not
   * state it has an empty list or none. Cheaper than {@link #mentions}.
   */
  public List<List<Claim>> groups() {
    return groups;
  }

  /** The kind of its first mention. */
  public ClaimKind kind() {
    return first().kind();
  }

  /** The first mention of the first version that states it, in the order of the version ids. */
  public Claim first() {
    int group = 0;
    while (groups.get(group).isEmpty()) {
      group++;
    }
    return groups.get(group).get(0);
  }

  /** The mentions in that version, in the order of its text; empty if there are none. */
  public List<Claim> in(String versionId) {
    int at = ids.indexOf(versionId);
    return at < 0 ? List.of() : groups.get(at);
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
