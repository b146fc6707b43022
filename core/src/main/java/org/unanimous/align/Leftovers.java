package org.unanimous.align;

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
    KeyIndex ones = new KeyIndex(open(one, matching.otherOf));
    KeyIndex others = new KeyIndex(open(other, matching.oneOf));
    for (int i = 0; i < one.size; i++) {
      long key = one.keys[i];
      boolean rare = ones.count(key) == 1 && others.count(key) == 1;
      if (rare && matching.otherOf[i] < 0 && one.weights[i] >= RARE) {
        takeFar(i, others.first(key));
      }
    }
  }

  private void takeFar(int i, int k) {
    if (matching.isOpen(i, k) && one.types[i] == other.types[k]) {
      take(i, k);
    }
  }

  /** The keys; those of matched claims replaced by one that no claim has. */
  private static long[] open(ClaimTable table, int[] partners) {
    long[] keys = table.keys.clone();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = partners[i] >= 0 ? 0 : keys[i];
    }
    return keys;
  }
}
