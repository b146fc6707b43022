package org.unanimous.align;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/**
 * The same claim across versions. Immutable.
 *
 * @param mentions by version id, each version's in the order of its text; a version that does not
 *     state it is not a key
 */
public record Row(SortedMap<String, List<Claim>> mentions) {
  public Row {
    if (mentions.isEmpty() || mentions.values().stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("A row needs a mention in each version it names");
    }
    SortedMap<String, List<Claim>> copy = new TreeMap<>();
    mentions.forEach((id, claims) -> copy.put(id, List.copyOf(claims)));
    mentions = Collections.unmodifiableSortedMap(copy);
  }

  /** The kind of its first mention. */
  public ClaimKind kind() {
    return mentions.values().iterator().next().get(0).kind();
  }

  /** The mentions in that version, in the order of its text; empty if there are none. */
  public List<Claim> in(String versionId) {
    return mentions.getOrDefault(versionId, List.of());
  }
}
