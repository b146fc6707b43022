package org.unanimous.benchmarks;

/** Holds benchmarks to right answers: a fast wrong one is no result. */
final class Check {
  private Check() {}

  /** True pairs pass, but for a few. */
  static void pass(int consistent, int pairs) {
    that(consistent >= 0.95 * pairs, "true pairs are flagged: " + (pairs - consistent));
  }

  static void that(boolean right, String message) {
    if (!right) {
      throw new IllegalStateException(message);
    }
  }
}
