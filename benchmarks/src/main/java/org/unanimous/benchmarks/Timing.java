package org.unanimous.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long a run took in each turn of a {@link Race}.
 *
 * @param nanos at least one
 */
record Timing(List<Double> nanos) {
  Timing {
    nanos = List.copyOf(nanos);
  }

  /** The fastest turn: the one that the machine disturbed least. */
  double least() {
    return Collections.min(nanos);
  }

  /** In a unit that people read: {@code 12.3 µs}. */
  String toString(int parts) {
    double part = least() / parts;
    if (part >= 1e6) {
      return String.format(Locale.ROOT, "%.4g ms", part / 1e6);
    }
    return part >= 1e3
        ? String.format(Locale.ROOT, "%.3g µs", part / 1e3)
        : String.format(Locale.ROOT, "%.3g ns", part);
  }
}
