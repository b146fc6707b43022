package org.unanimous.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;

/**
 * A report for a pull request: GitHub's Markdown, findings first, the tables folded away. Of
 * several documents it shows those with findings, and the coverage of all together.
 */
public final class MarkdownReport implements ReportFormat {
  private static final int COLUMNS = 100;

  private MarkdownReport() {}

  /** Every divergence, worst first. */
  public static MarkdownReport create() {
    return new MarkdownReport();
  }

  @Override
  public String format(List<CheckedDocument> documents) {
    boolean one = documents.size() == 1;
    List<CheckedDocument> shown =
        documents.stream().filter(d -> one || !d.report().divergences().isEmpty()).toList();
    List<String> parts = new ArrayList<>();
    parts.add("## " + Counts.ofAll(documents) + "\n");
    for (CheckedDocument document : shown) {
      if (!document.name().isEmpty()) {
        parts.add("### " + escape(document.name()) + "\n");
      }
      document.report().worstFirst().forEach(finding -> parts.add(finding(document, finding)));
    }
    for (CheckedDocument document : shown) {
      String name = document.name().isEmpty() ? "Facts" : document.name() + ": facts";
      parts.add(folded(name, facts(FactTable.of(document.report()))));
    }
    parts.add(folded("Coverage", coverage(Coverage.of(documents))));
    return String.join("\n", parts);
  }

  private static String finding(CheckedDocument document, Divergence finding) {
    StringBuilder out = new StringBuilder("**").append(FindingText.title(finding)).append("**  \n");
    out.append(escape(finding.explanation())).append("\n\n| | |\n|---|---|\n");
    for (VersionClaims version : document.report().alignment().versions()) {
      Origin origin = document.origin(version.id());
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        String place = origin.name() + ":" + origin.place(mention.span().start());
        Excerpt excerpt = Excerpt.of(version.version().text(), mention.span(), COLUMNS);
        out.append("| ").append(escape(place)).append(" | ").append(line(excerpt)).append(" |\n");
      }
    }
    if (!finding.cause().isEmpty()) {
      out.append("\nLikely cause: ").append(escape(finding.cause())).append('\n');
    }
    return out.toString();
  }

  private static String line(Excerpt excerpt) {
    String marked = excerpt.marked().isEmpty() ? "**⁇**" : "**" + escape(excerpt.marked()) + "**";
    return escape(excerpt.before()) + marked + escape(excerpt.after());
  }

  private static String folded(String name, String table) {
    return "<details><summary>"
        + HtmlText.escape(name)
        + "</summary>\n\n"
        + table
        + "\n</details>\n";
  }

  private static String facts(FactTable table) {
    int columns = table.versions().size();
    StringBuilder out = new StringBuilder("| Fact | ");
    out.append(
            table.versions().stream()
                .map(MarkdownReport::escape)
                .collect(Collectors.joining(" | ")))
        .append(" |\n|---|")
        .append(String.join("|", Collections.nCopies(columns, ":-:")))
        .append("|\n");
    for (FactTable.Fact fact : table.lines()) {
      String signs =
          fact.cells().stream().map(FactTable.Cell::sign).collect(Collectors.joining(" | "));
      out.append("| ")
          .append(escape(Excerpt.flat(fact.label())))
          .append(" | ")
          .append(signs)
          .append(" |\n");
    }
    return out.toString();
  }

  private static String coverage(List<Coverage> versions) {
    StringBuilder out = new StringBuilder("| Version | Claims read | Matched |\n|---|--:|--:|\n");
    for (Coverage version : versions) {
      out.append("| ")
          .append(escape(version.version().id()))
          .append(version.limited() ? " (only digits and symbols)" : "")
          .append(" | ")
          .append(version.claims())
          .append(" | ")
          .append(version.matched())
          .append(" |\n");
    }
    return out.toString();
  }

  /** As text of one line: no character of it is markup. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_{}[]<>#|~&@".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.toString();
  }
}
