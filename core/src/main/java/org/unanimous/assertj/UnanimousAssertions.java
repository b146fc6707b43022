package org.unanimous.assertj;

import java.util.List;
import java.util.Locale;
import org.unanimous.report.CheckedDocument;
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
    return assertThatDocuments(SharedChecker.check(document)).checkedBy(SharedChecker.CHECKER);
  }

  /** The messages of a resource bundle whose base file is in English. */
  public static VersionsAssert assertThatBundle(String baseName) {
    return assertThatBundle(baseName, Locale.ENGLISH);
  }

  /**
   * The messages of a resource bundle: every key over every locale that has it, with the base file
   * as the reference. Placeholders, tags and addresses are no part of the text. The {@code
   * .properties} files are found as {@link java.util.ResourceBundle} does, with the class loader of
   * the thread's context, and decoded as {@link java.util.PropertyResourceBundle} does; bundles
   * that are classes are not read. Places are those of the files.
   *
   * @param baseName as {@link java.util.ResourceBundle#getBundle(String)} takes it: {@code
   *     org.acme.messages}
   * @param base the language of the base file
   * @throws IllegalArgumentException if there are no two files to compare
   */
  public static VersionsAssert assertThatBundle(String baseName, Locale base) {
    return assertThatDocuments(SharedChecker.check(baseName, base))
        .checkedBy(SharedChecker.CHECKER)
        .as("bundle " + baseName);
  }

  /** What a checker of your own has found. */
  public static VersionsAssert assertThatReport(ConsistencyReport report) {
    return assertThatDocuments(List.of(CheckedDocument.of(report)));
  }

  /** What a checker of your own has found in several documents. */
  public static VersionsAssert assertThatDocuments(List<CheckedDocument> documents) {
    return new VersionsAssert(documents);
  }
}
