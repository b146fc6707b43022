package org.unanimous.align;

/**
 * How well the lengths of units fit (after Gale and Church, A Program for Aligning Sentences,
 * 1993).
 */
final class Lengths {
  /** The variance of the length of a translation per character, as Gale and Church measured it. */
  private static final double VARIANCE = 6.8;

  private static final double WORST = -4;

  /** How much longer the other version is. */
  private final double ratio;

  Lengths(Passages one, Passages other) {
    ratio = (double) Math.max(1, other.total()) / Math.max(1, one.total());
  }

  /** How long the translation of a text should be. */
  double expected(int length) {
    return length * ratio;
  }

  /** From {@value #WORST} to 0 for a perfect fit. */
  double fit(int length, int otherLength) {
    double expected = expected(length);
    double apart = otherLength - expected;
    double variance = VARIANCE * (expected + otherLength) / 2;
    return Math.max(WORST, -(apart * apart / (4 * variance)));
  }
}
