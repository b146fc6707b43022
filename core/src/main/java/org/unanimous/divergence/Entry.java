package org.unanimous.divergence;

import java.util.List;
import java.util.SortedMap;

/**
 * A finding before it has its fingerprint; rows give the order.
 *
 * @param versions the ids of those that deviate
 * @param expected what the others state, in one form for all languages
 * @param found what these state
 * @param witness in whose words its place is known again
 */
record Entry(
    int row,
    Finding finding,
    List<String> versions,
    boolean tie,
    String expected,
    String found,
    SortedMap<String, List<Mention>> mentions,
    String explanation,
    Voice witness)
    implements Comparable<Entry> {
  Divergence with(String fingerprint) {
    return new Divergence(
        finding.kind(),
        finding.severity(),
        versions,
        tie,
        expected,
        found,
        mentions,
        explanation,
        finding.cause(),
        fingerprint);
  }

  @Override
  public int compareTo(Entry other) {
    return Integer.compare(row, other.row);
  }
}
