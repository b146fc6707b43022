package org.unanimous.assertj;

import org.assertj.core.api.AbstractSoftAssertions;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.text.Document;

/**
 * Collects the failures of several assertions, so that one test shows them all:
 *
 * <pre>{@code
 * UnanimousSoftAssertions softly = new UnanimousSoftAssertions();
 * softly.assertThatVersions(news).agree();
 * softly.assertThatVersions(manual).agree();
 * softly.assertAll();
 * }</pre>
 */
public class UnanimousSoftAssertions extends AbstractSoftAssertions {
  /** Nothing asserted yet. */
  public UnanimousSoftAssertions() {}

  /** The versions of a document, with its reference. */
  public VersionsAssert assertThatVersions(Document document) {
    return assertThatReport(UnanimousAssertions.check(document));
  }

  /** What a checker has found. */
  public VersionsAssert assertThatReport(ConsistencyReport report) {
    return proxy(VersionsAssert.class, ConsistencyReport.class, report);
  }
}
