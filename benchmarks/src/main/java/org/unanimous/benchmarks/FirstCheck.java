package org.unanimous.benchmarks;

import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Version;

/** A program that checks one pair of sentences and ends; status 1 if the answer is wrong. */
final class FirstCheck {
  private FirstCheck() {}

  public static void main(String[] args) {
    boolean consistent =
        ConsistencyChecker.create()
            .check(
                Version.of("en", "The bridge cost 86 million euros."),
                Version.of("de", "Die Brücke kostete 68 Millionen Euro."))
            .isConsistent();
    if (consistent) {
      Runtime.getRuntime().halt(1);
    }
  }
}
