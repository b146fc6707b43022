package org.unanimous.align;

import java.util.List;

/** All matches of all pairs of versions, by the numbers of their claims. */
final class Links {
  private final Groups groups;
  private final List<Matching> matchings;
  private final int[] one;
  private final int[] other;
  private final double[] gain;

  Links(Groups groups, List<Matching> matchings) {
    this.groups = groups;
    this.matchings = matchings;
    int size = 0;
    for (Matching matching : matchings) {
      size += matching.size();
    }
    one = new int[size];
    other = new int[size];
    gain = new double[size];
    fill();
  }

  private void fill() {
    int link = 0;
    int pair = 0;
    for (int v = 0; v < groups.tables.size(); v++) {
      for (int w = v + 1; w < groups.tables.size(); w++) {
        Matching matching = matchings.get(pair++);
        for (int i = 0; i < matching.otherOf.length; i++) {
          if (matching.otherOf[i] >= 0) {
            one[link] = groups.first[v] + i;
            other[link] = groups.first[w] + matching.otherOf[i];
            gain[link++] = matching.gain[i];
          }
        }
      }
    }
  }

  int one(int link) {
    return one[link];
  }

  int other(int link) {
    return other[link];
  }

  /** By falling gain; links of one gain in the order of versions and texts. */
  int[] bestFirst() {
    return Order.heaviestFirst(gain, gain.length);
  }

  /** Are two claims of different versions matched? */
  boolean areMatched(int claim, int otherClaim) {
    int one = Math.min(claim, otherClaim);
    int later = Math.max(claim, otherClaim);
    return matching(one, later).otherOf[groups.index(one)] == groups.index(later);
  }

  /** The gain of two claims that are matched. */
  double gain(int claim, int otherClaim) {
    int one = Math.min(claim, otherClaim);
    return matching(one, Math.max(claim, otherClaim)).gain[groups.index(one)];
  }

  private Matching matching(int claim, int later) {
    int v = groups.version(claim);
    int w = groups.version(later);
    int versions = groups.tables.size();
    return matchings.get(v * (2 * versions - v - 1) / 2 + w - v - 1);
  }
}
