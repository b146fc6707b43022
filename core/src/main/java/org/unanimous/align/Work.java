package org.unanimous.align;

/** Counts the comparisons of one alignment, so that a test can hold how their number grows. */
final class Work {
  private long steps;

  void step() {
    steps++;
  }

  long steps() {
    return steps;
  }
}
