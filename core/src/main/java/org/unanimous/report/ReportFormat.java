package org.unanimous.report;

import java.util.List;

/** Shows reports to people or machines. Implementations are immutable and thread-safe. */
public interface ReportFormat {
  /** All documents of one run, in the order given. */
  String format(List<CheckedDocument> documents);

  /** One document, its versions known by their ids. */
  default String format(ConsistencyReport report) {
    return format(List.of(CheckedDocument.of(report)));
  }
}
