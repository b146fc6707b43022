package org.unanimous.align;

import java.util.Arrays;

/**
 * Matches claims that their sentences left open: those that moved to the next sentence, then those
 * that moved far, if their value is rare enough to be known again.
 */
final class Leftovers {
  /** A figure that moved to the next sentence is found among so many claims around its place. */
  private static final int REACH = 8;

  /** And at most so many sentences away. */
  private static final int SENTENCES = 2;

  /** A value that weighs this much can be known again anywhere. */
  private static final float RARE = 1.2f;

  private final Matching matching;
  private final ClaimTable one;
  private final ClaimTable other;
  private final Work work;

  Leftovers(Matching matching, Work work) {
    this.matching = matching;
    this.one = matching.one;
    this.other = matching.other;
    this.work = work;
  }

  void match() {
    int expected = 0;
    for (int i = 0; i < one.size; i++) {
      if (matching.otherOf[i] >= 0) {
        expected = matching.otherOf[i];
      } else if (!one.claim(i).isWeak()) {
        matchNear(i, expected);
      }
    }
    matchFar();
  }

  private void matchNear(int i, int expected) {
    int nearest = -1;
    for (int d = 0; d <= 2 * REACH; d++) {
      int k = expected + (d % 2 == 0 ? d / 2 : -(d + 1) / 2);
      boolean equal =
          k >= 0 && k < other.size && matching.isOpen(i, k) && one.keys[i] == other.keys[k];
      if (equal
          && nearest < 0
          && Math.abs(other.sentence(k) - other.sentence(expected)) <= SENTENCES) {
        nearest = k;
      }
    }
    if (nearest >= 0) {
      take(i, nearest);
    }
  }

  private void take(int i, int k) {
    work.step();
    double gain = Similarity.of(one, i, other, k, 1);
    if (gain > 0) {
      matching.match(i, k, gain * 0.7);
    }
  }

  private void matchFar() {
    int[] mine = open(matching.otherOf);
    int[] its = open(matching.oneOf);
    KeyIndex ones = new KeyIndex(keys(one, mine));
    KeyIndex others = new KeyIndex(keys(other, its));
    for (int at = 0; at < mine.length; at++) {
      int i = mine[at];
      boolean rare = one.weights[i] >= RARE && ones.count(at) == 1;
      int only = rare ? others.only(one.keys[i]) : -1;
      if (only >= 0) {
        takeFar(i, its[only]);
      }
    }
  }

  private void takeFar(int i, int k) {
    if (matching.isOpen(i, k) && one.types[i] == other.types[k]) {
      take(i, k);
    }
  }

  /** The claims without a partner. */
  private static int[] open(int[] partners) {
    int[] open = new int[partners.length];
    int size = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        open[size++] = i;
      }
    }
    return Arrays.copyOf(open, size);
  }

  private static long[] keys(ClaimTable table, int[] claims) {
    long[] keys = new long[claims.length];
    for (int i = 0; i < claims.length; i++) {
      keys[i] = table.keys[claims[i]];
    }
    return keys;
  }
}
