package org.unanimous.align;

import java.util.Arrays;

/** Which claims of two versions are matched: one to one, each with its gain. */
final class Matching {
  static final int NONE = -1;

  final ClaimTable one;
  final ClaimTable other;
  final int[] otherOf;
  final int[] oneOf;
  final double[] gain;

  Matching(ClaimTable one, ClaimTable other) {
    this.one = one;
    this.other = other;
    otherOf = new int[one.size];
    oneOf = new int[other.size];
    gain = new double[one.size];
    Arrays.fill(otherOf, NONE);
    Arrays.fill(oneOf, NONE);
  }

  void match(int i, int k, double gained) {
    otherOf[i] = k;
    oneOf[k] = i;
    gain[i] = gained;
  }

  /** The number of matches. */
  int size() {
    int size = 0;
    for (int partner : otherOf) {
      size += partner >= 0 ? 1 : 0;
    }
    return size;
  }

  boolean isOpen(int i, int k) {
    return otherOf[i] < 0 && oneOf[k] < 0;
  }
}
