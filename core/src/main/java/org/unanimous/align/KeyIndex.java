package org.unanimous.align;

import java.util.Arrays;

/** Where each key stands in an array: a hash table with chains, in rising order. */
final class KeyIndex {
  private final long[] keys;

  /** By what is made of a key: the first place of it, -1 where there is none. */
  private final int[] firsts;

  private final int[] next;

  /** Of each place the first of the same key; of the first itself how many there are, below 0. */
  private final int[] leaders;

  private final int mask;

  /**
   * The keys are spread already (see {@link ValueKey#mix}), so that their bits serve as the hash.
   */
  KeyIndex(long[] keys) {
    this.keys = keys;
    int slots = Integer.highestOneBit(Math.max(4, keys.length + keys.length / 2)) * 2;
    mask = slots - 1;
    firsts = new int[slots];
    next = new int[keys.length];
    leaders = new int[keys.length];
    Arrays.fill(firsts, -1);
    for (int i = keys.length - 1; i >= 0; i--) {
      int slot = slot(keys[i]);
      next[i] = firsts[slot];
      firsts[slot] = i;
    }
    count();
  }

  /** What no chain has reached before is the first of its key. */
  private void count() {
    Arrays.fill(leaders, -1);
    for (int first = 0; first < keys.length; first++) {
      for (int i = leaders[first] < 0 ? next[first] : -1; i >= 0; i = next[i]) {
        leaders[i] = first;
        leaders[first]--;
      }
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

  /** How many places have the key at {@code index}. */
  int count(int index) {
    return -leaders[leader(index)];
  }

  /** The place of a key that stands there once; -1 if it does not. */
  int only(long key) {
    int first = first(key);
    return first >= 0 && count(first) == 1 ? first : -1;
  }

  /** The first place of the key at {@code index}. */
  int leader(int index) {
    return leaders[index] < 0 ? index : leaders[index];
  }
}
