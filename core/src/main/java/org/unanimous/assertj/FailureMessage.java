package org.unanimous.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.Coverage;
import org.unanimous.report.TextReport;

/** What a failed assertion says. */
final class FailureMessage {
  private static final int MOST = 20;
  private static final TextReport FINDINGS =
      TextReport.create().withFindingsOnly().withAtMost(MOST);

  private FailureMessage() {}

  /** The count, then each finding with its quotes and places, worst first. */
  static String of(ConsistencyReport failures) {
    return "Expecting "
        + versions(failures)
        + " to state the same facts, but found "
        + failures.summary()
        + ":\n\n"
        + FINDINGS.format(failures);
  }

  private static String versions(ConsistencyReport report) {
    return report.alignment().versions().stream()
        .map(version -> version.id())
        .collect(Collectors.joining(", "));
  }

  /** What was read and matched of each version, and what was wanted. */
  static String ofCoverage(List<Coverage> coverage, int wanted) {
    return "Expecting at least "
        + wanted
        + (wanted == 1 ? " claim" : " claims")
        + " of each version to be checked against another version, but was\n"
        + coverage.stream()
            .map(v -> "  " + v.version().id() + ": " + v.matched() + " of " + v.claims() + " read")
            .collect(Collectors.joining("\n"));
  }
}
