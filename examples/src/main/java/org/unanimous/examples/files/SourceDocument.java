package org.unanimous.examples.files;

import java.util.Map;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.Origin;
import org.unanimous.text.Document;

/**
 * A text in several languages, and where its versions come from.
 *
 * @param name among others; empty if it is the only one
 * @param origins by version id
 */
public record SourceDocument(String name, Document document, Map<String, Origin> origins) {
  public SourceDocument {
    origins = Map.copyOf(origins);
  }

  /** Checks it. */
  public CheckedDocument check(ConsistencyChecker checker) {
    return new CheckedDocument(name, checker.check(document), origins);
  }
}
