package org.unanimous.align;

import java.util.Arrays;

/** Where each key stands in an array: a hash table with chains, in rising order. */
final class KeyIndex {
  private final long[] keys;
  private final int[] firsts;
  private final int[] counts;
  private final int[] next;
  private final int mask;

  /**
   * The keys are spread already (see {@link ValueKey#mix}), so that their bits serve as the hash.
   */
  KeyIndex(long[] keys) {
    this.keys = keys;
    int slots = Integer.highestOneBit(Math.max(4, keys.length * 2)) * 2;
    mask = slots - 1;
    firsts = new int[slots];
    counts = new int[slots];
    next = new int[keys.length];
    Arrays.fill(firsts, -1);
    for (int i = keys.length - 1; i >= 0; i--) {
      int slot = slot(keys[i]);
      next[i] = firsts[slot];
      firsts[slot] = i;
      counts[slot]++;
    }
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & mask;
    while (firsts[slot] >= 0 && keys[firsts[slot]] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The first place of the key; -1 if it has none. */
  int first(long key) {
    return firsts[slot(key)];
  }

  /** The next place with the key at {@code index}; -1 if there is none. */
  int next(int index) {
    return next[index];
  }

  int count(long key) {
    return counts[slot(key)];
  }
}
