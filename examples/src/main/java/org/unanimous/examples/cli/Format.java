package org.unanimous.examples.cli;

import java.util.List;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.HtmlReport;
import org.unanimous.report.JsonReport;
import org.unanimous.report.MarkdownReport;
import org.unanimous.report.SarifReport;
import org.unanimous.report.TextReport;
import picocli.CommandLine.Help.Ansi;

/** What a report can be written as. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  SARIF;

  /** For a terminal, if there is one and it wants colours. */
  String terminal(List<CheckedDocument> documents) {
    return this == TEXT && Ansi.AUTO.enabled()
        ? text(TextReport.create().withColour(), documents)
        : file(documents);
  }

  String file(List<CheckedDocument> documents) {
    return switch (this) {
      case TEXT -> text(TextReport.create(), documents);
      case MARKDOWN -> MarkdownReport.create().format(documents);
      case HTML -> HtmlReport.create().format(documents);
      case JSON -> JsonReport.create().format(documents);
      case SARIF -> SarifReport.create().format(documents);
    };
  }

  /** Of many documents the findings, and a summary. */
  private static String text(TextReport text, List<CheckedDocument> documents) {
    if (documents.size() == 1) {
      return text.format(documents);
    }
    List<CheckedDocument> diverging =
        documents.stream().filter(d -> !d.report().divergences().isEmpty()).toList();
    String findings = diverging.isEmpty() ? "" : text.withFindingsOnly().format(diverging) + "\n";
    return findings + new Totals(documents).text();
  }
}
