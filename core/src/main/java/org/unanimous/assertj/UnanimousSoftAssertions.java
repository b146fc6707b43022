package org.unanimous.assertj;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * Collects the failures of several assertions, those of AssertJ among them, so that one test shows
 * them all:
 *
 * <pre>{@code
 * UnanimousSoftAssertions softly = new UnanimousSoftAssertions();
 * softly.assertThatVersions(news).agree();
 * softly.assertThatVersions(manual).agree();
 * softly.assertAll();
 * }</pre>
 */
public class UnanimousSoftAssertions extends SoftAssertions {
  /** Nothing asserted yet. */
  public UnanimousSoftAssertions() {}

  /** Versions none of which is trusted more than the others. */
  public VersionsAssert assertThatVersions(Version... versions) {
    return assertThatVersions(Document.of(versions));
  }

  /** The versions of a document, with its reference. */
  public VersionsAssert assertThatVersions(Document document) {
    return assertThatDocuments(SharedChecker.check(document)).checkedBy(SharedChecker.CHECKER);
  }

  /** The messages of a resource bundle whose base file is in English. */
  public VersionsAssert assertThatBundle(String baseName) {
    return assertThatBundle(baseName, Locale.ENGLISH);
  }

  /** The messages of a resource bundle, as {@link UnanimousAssertions} finds them. */
  public VersionsAssert assertThatBundle(String baseName, Locale base) {
    return assertThatDocuments(SharedChecker.check(baseName, base))
        .checkedBy(SharedChecker.CHECKER)
        .as("bundle " + baseName);
  }

  /** What a checker has found. */
  public VersionsAssert assertThatReport(ConsistencyReport report) {
    return assertThatDocuments(List.of(CheckedDocument.of(report)));
  }

  /** What a checker has found in several documents. */
  public VersionsAssert assertThatDocuments(List<CheckedDocument> documents) {
    return proxy(VersionsAssert.class, List.class, documents);
  }
}
