package org.unanimous.benchmarks;

import java.util.Locale;

/**
 * The scores of the iterations of one benchmark.
 *
 * @param error half the 99.9 % confidence interval of the mean; NaN if there are too few iterations
 */
record Timing(double least, double most, double mean, double error, String unit) {
  /** For people: {@code 12.3 ±0.4 ns/op}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4g ±%.2g %s", mean, error, unit);
  }
}
