package org.unanimous.assertj;

import java.util.List;
import java.util.Locale;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.CheckedDocument;
import org.unanimous.text.Document;

/** The checker of all assertions that bring none of their own. */
final class SharedChecker {
  static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  private SharedChecker() {}

  static List<CheckedDocument> check(Document document) {
    return List.of(CheckedDocument.of(CHECKER.check(document)));
  }

  /** A document for each key of a bundle. */
  static List<CheckedDocument> check(String baseName, Locale base) {
    return Bundle.load(baseName, base, loader()).messages().entrySet().stream()
        .map(message -> check(message.getKey(), message.getValue()))
        .toList();
  }

  private static CheckedDocument check(String key, Bundle.Message message) {
    return new CheckedDocument(key, CHECKER.check(message.document()), message.origins());
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? ClassLoader.getSystemClassLoader() : context;
  }
}
