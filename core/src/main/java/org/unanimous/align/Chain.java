package org.unanimous.align;

/** The longest rising chain in an array: patience sorting. */
final class Chain {
  private Chain() {}

  /**
   * The places of the chain, in order; of several longest, the one that ends on the least numbers.
   * Negative numbers are left out.
   */
  static int[] longestRising(int[] numbers) {
    int[] lastOf = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        int at = firstNotBelow(numbers, lastOf, length, numbers[i]);
        before[i] = at == 0 ? -1 : lastOf[at - 1];
        lastOf[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    int[] chain = new int[length];
    int at = length == 0 ? -1 : lastOf[length - 1];
    for (int c = length - 1; c >= 0; c--) {
      chain[c] = at;
      at = before[at];
    }
    return chain;
  }

  private static int firstNotBelow(int[] numbers, int[] lastOf, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[lastOf[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
