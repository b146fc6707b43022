package org.unanimous.align;

import java.util.Arrays;

/** A window too large for one assignment: a table, a text that is not cut into sentences. */
final class LargeWindow {
  private final Window small;
  private final ClaimTable one;
  private final ClaimTable other;
  private final int cuts;

  LargeWindow(Window small, ClaimTable one, ClaimTable other, int cuts) {
    this.small = small;
    this.one = one;
    this.other = other;
    this.cuts = cuts;
  }

  /** Cuts at values that each side has once, in common order, and matches what lies between. */
  boolean matchBetweenUnique(int from, int to, int otherFrom, int otherTo) {
    int[] partners = partnersOfUnique(from, to, otherFrom, otherTo);
    int[] chain = Chain.longestRising(partners);
    int start = from;
    int otherStart = otherFrom;
    for (int at : chain) {
      int i = from + at;
      int k = partners[at];
      small.match(start, i, otherStart, k, cuts);
      small.match(i, i + 1, k, k + 1, cuts);
      start = i + 1;
      otherStart = k + 1;
    }
    if (chain.length > 0) {
      small.match(start, to, otherStart, otherTo, cuts);
    }
    return chain.length > 0;
  }

  private int[] partnersOfUnique(int from, int to, int otherFrom, int otherTo) {
    KeyIndex ones = new KeyIndex(Arrays.copyOfRange(one.keys, from, to));
    KeyIndex others = new KeyIndex(Arrays.copyOfRange(other.keys, otherFrom, otherTo));
    int[] partners = new int[to - from];
    for (int i = from; i < to; i++) {
      int only = ones.count(i - from) == 1 ? others.only(one.keys[i]) : -1;
      partners[i - from] = only < 0 ? -1 : otherFrom + only;
    }
    return partners;
  }
}
