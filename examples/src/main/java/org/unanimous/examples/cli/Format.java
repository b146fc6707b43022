package org.unanimous.examples.cli;

import org.unanimous.report.HtmlReport;
import org.unanimous.report.JsonReport;
import org.unanimous.report.MarkdownReport;
import org.unanimous.report.ReportFormat;
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
  ReportFormat forTerminal() {
    return this == TEXT && Ansi.AUTO.enabled() ? TextReport.create().withColour() : forFile();
  }

  ReportFormat forFile() {
    return switch (this) {
      case TEXT -> TextReport.create();
      case MARKDOWN -> MarkdownReport.create();
      case HTML -> HtmlReport.create();
      case JSON -> JsonReport.create();
      case SARIF -> SarifReport.create();
    };
  }
}
