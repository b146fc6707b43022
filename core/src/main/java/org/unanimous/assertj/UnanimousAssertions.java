package org.unanimous.assertj;

import org.unanimous.ConsistencyChecker;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * Where assertions about versions begin.
 *
 * <pre>{@code
 * assertThatVersions(Version.of("en", english), Version.of("de", german)).agree();
 * }</pre>
 */
public final class UnanimousAssertions {
  private UnanimousAssertions() {}

  /** Versions none of which is trusted more than the others. */
  public static VersionsAssert assertThatVersions(Version... versions) {
    return assertThatVersions(Document.of(versions));
  }

  /** The versions of a document, with its reference. */
  public static VersionsAssert assertThatVersions(Document document) {
    return new VersionsAssert(check(document), SharedChecker.CHECKER);
  }

  /** What a checker of your own has found. */
  public static VersionsAssert assertThatReport(ConsistencyReport report) {
    return new VersionsAssert(report, null);
  }

  static ConsistencyReport check(Document document) {
    return SharedChecker.CHECKER.check(document);
  }

  /** Made when first needed. */
  private static final class SharedChecker {
    static final ConsistencyChecker CHECKER = ConsistencyChecker.create();
  }
}
