package org.unanimous.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.Coverage;
import org.unanimous.report.TextReport;

/** What a failed assertion says. */
final class FailureMessage {
  private static final int MOST = 20;
  private static final TextReport FINDINGS =
      TextReport.create().withFindingsOnly().withFingerprints().withAtMost(MOST);

  private FailureMessage() {}

  /** The count, then each finding with its quotes and places, worst first. */
  static String of(List<CheckedDocument> failures) {
    return "Expecting "
        + String.join(", ", ids(failures))
        + " to state the same facts, but found "
        + CheckedDocument.summary(failures)
        + ":\n\n"
        + FINDINGS.format(failures);
  }

  /** Of the versions, in the order in which the documents bring them. */
  static List<String> ids(List<CheckedDocument> documents) {
    return Coverage.of(documents).stream().map(version -> version.version().id()).toList();
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
