package org.unanimous.align;

import java.util.Arrays;

/** Sorts places by a weight each, without boxing. */
final class Order {
  private static final long MOST = 1L << 30;

  private Order() {}

  /**
   * The places 0 to size-1, the heaviest first; places of one weight (to a thousandth) stay in
   * their order.
   */
  static int[] heaviestFirst(double[] weights, int size) {
    long[] packed = new long[size];
    for (int i = 0; i < size; i++) {
      long rank = MOST - Math.min(MOST, Math.round(weights[i] * 1024));
      packed[i] = rank << 32 | i;
    }
    Arrays.sort(packed);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) packed[i];
    }
    return order;
  }
}
