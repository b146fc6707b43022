package org.unanimous.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Two times compared.
 *
 * @param slowParts how many units of work (pairs, claims, characters) a run of the slow one does
 * @param fastParts the same of the fast one
 */
record Ratio(Timing slow, int slowParts, Timing fast, int fastParts) {
  /** Of the fastest turns. */
  double value() {
    return slow.least() / slowParts / (fast.least() / fastParts);
  }

  /** Turn by turn, a quarter of the ratios were below the first number and above the second. */
  String spread() {
    double[] ratios = new double[slow.nanos().size()];
    for (int turn = 0; turn < ratios.length; turn++) {
      ratios[turn] = slow.nanos().get(turn) / slowParts / (fast.nanos().get(turn) / fastParts);
    }
    Arrays.sort(ratios);
    return String.format(
        Locale.ROOT,
        "%.2f – %.2f",
        ratios[ratios.length / 4],
        ratios[ratios.length - 1 - ratios.length / 4]);
  }

  String times() {
    return slow.toString(slowParts) + " : " + fast.toString(fastParts);
  }
}
