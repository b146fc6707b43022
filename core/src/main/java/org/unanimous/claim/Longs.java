package org.unanimous.claim;

/** Arithmetic of longs that tells what does not fit. */
final class Longs {
  /** Zeros of the largest power of ten that fits. */
  static final int MOST_PLACES = 18;

  private static final long[] POWERS_OF_TEN = powersOfTen();

  private Longs() {}

  private static long[] powersOfTen() {
    long[] powers = new long[MOST_PLACES + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Ten to the {@code places}, from 0 to {@link #MOST_PLACES}. */
  static long powerOfTen(int places) {
    return POWERS_OF_TEN[places];
  }

  /** The greatest common divisor of two numbers that are not negative. */
  static long gcd(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  static boolean sumOverflows(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  static boolean productOverflows(long a, long b) {
    return Math.multiplyHigh(a, b) != a * b >> 63;
  }
}
