package org.unanimous.benchmarks;

/** Holds benchmarks to right answers: a fast wrong one is no result. */
final class Check {
  private Check() {}

  static void that(boolean right, String message) {
    if (!right) {
      throw new IllegalStateException(message);
    }
  }
}
