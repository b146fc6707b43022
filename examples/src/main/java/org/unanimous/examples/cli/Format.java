package org.unanimous.examples.cli;

import java.util.List;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.HtmlReport;
import org.unanimous.report.JsonReport;
import org.unanimous.report.MarkdownReport;
import org.unanimous.report.SarifReport;
import org.unanimous.report.TextReport;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a report can be written as. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  SARIF;

  private static final int USUAL = 100;

  /** Quotes need some room beside their places. */
  private static final int NARROWEST = 60;

  /** For a terminal, if there is one and it wants colours: as wide as it is. */
  String terminal(List<CheckedDocument> documents) {
    return this == TEXT && Ansi.AUTO.enabled()
        ? TextReport.create().withColour().withWidth(columns()).format(documents)
        : file(documents);
  }

  /** The width of the terminal, where it can be found out. */
  private static int columns() {
    int found = CommandSpec.create().usageMessage().width(USUAL).autoWidth(true).width();
    return Math.max(NARROWEST, found);
  }

  String file(List<CheckedDocument> documents) {
    return switch (this) {
      case TEXT -> TextReport.create().format(documents);
      case MARKDOWN -> MarkdownReport.create().format(documents);
      case HTML -> HtmlReport.create().format(documents);
      case JSON -> JsonReport.create().format(documents);
      case SARIF -> SarifReport.create().format(documents);
    };
  }
}
