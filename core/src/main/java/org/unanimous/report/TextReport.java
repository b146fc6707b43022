package org.unanimous.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.unanimous.divergence.Divergence;

/**
 * A report to read: the table of facts, how much of each version was checked, and the findings,
 * worst first, each with its lines and the figure marked. Immutable and thread-safe.
 */
public final class TextReport implements ReportFormat {
  private static final int NARROWEST = 40;
  private static final int LABEL = 36;

  private final int width;
  private final Palette palette;
  private final boolean tables;
  private final int most;

  private TextReport(int width, Palette palette, boolean tables, int most) {
    this.width = width;
    this.palette = palette;
    this.tables = tables;
    this.most = most;
  }

  /** Plain text, 100 columns wide, with everything in it. */
  public static TextReport create() {
    return new TextReport(100, Palette.NONE, true, Integer.MAX_VALUE);
  }

  /**
   * Wrapped to that many columns.
   *
   * @throws IllegalArgumentException if there is no room for a finding
   */
  public TextReport withWidth(int columns) {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "A report needs at least " + NARROWEST + " columns, not " + columns);
    }
    return new TextReport(columns, palette, tables, most);
  }

  /** With the colours of ANSI terminals. */
  public TextReport withColour() {
    return new TextReport(width, Palette.ANSI, tables, most);
  }

  /** Without the table of facts and the coverage. */
  public TextReport withFindingsOnly() {
    return new TextReport(width, palette, false, most);
  }

  /** With the first findings of each document only; the rest is counted. */
  public TextReport withAtMost(int findings) {
    return new TextReport(width, palette, tables, findings);
  }

  @Override
  public String format(List<CheckedDocument> documents) {
    List<String> parts = new ArrayList<>();
    for (CheckedDocument document : documents) {
      if (!document.name().isEmpty()) {
        parts.add(palette.bold(document.name()) + "\n");
      }
      if (tables) {
        facts(document.report(), parts);
        parts.add(coverage(document.report()));
      }
      findings(document, parts);
    }
    return String.join("\n", parts);
  }

  private void facts(ConsistencyReport report, List<String> parts) {
    FactTable table = FactTable.of(report);
    if (table.facts().isEmpty()) {
      return;
    }
    int label = Math.min(LABEL, width - NARROWEST / 2);
    StringBuilder out = new StringBuilder(palette.bold(DisplayWidth.pad("Facts", label + 2)));
    table.versions().forEach(id -> out.append(' ').append(id));
    out.append('\n');
    table.facts().forEach(fact -> out.append(fact(fact, table.versions(), label)).append('\n'));
    parts.add(out.toString());
  }

  private String fact(FactTable.Fact fact, List<String> versions, int label) {
    String name = DisplayWidth.cut(flat(fact.label()), label);
    StringBuilder line = new StringBuilder("  ").append(DisplayWidth.pad(name, label));
    for (int i = 0; i < versions.size(); i++) {
      line.append(cell(fact.cells().get(i), DisplayWidth.of(versions.get(i))));
    }
    return line.toString().stripTrailing();
  }

  private String cell(FactTable.Cell cell, int columns) {
    String sign =
        switch (cell) {
          case AGREES -> cell.sign();
          case DEVIATES -> palette.red(cell.sign());
          case SILENT -> palette.yellow(cell.sign());
        };
    return " " + " ".repeat((columns - 1) / 2) + sign + " ".repeat(columns / 2);
  }

  private String coverage(ConsistencyReport report) {
    List<Coverage> versions = report.coverage();
    int id = versions.stream().mapToInt(c -> DisplayWidth.of(c.version().id())).max().orElse(0);
    StringBuilder out = new StringBuilder(palette.bold("Coverage")).append('\n');
    for (Coverage version : versions) {
      out.append("  ").append(DisplayWidth.pad(version.version().id(), id)).append(read(version));
    }
    return out.toString();
  }

  private static String read(Coverage version) {
    String limited =
        version.limited() ? "; no data for this language: only digits and symbols were read" : "";
    return String.format(
        Locale.ROOT,
        "  %d %s read, %d matched%s\n",
        version.claims(),
        version.claims() == 1 ? "claim" : "claims",
        version.matched(),
        limited);
  }

  private void findings(CheckedDocument document, List<String> parts) {
    List<Divergence> findings =
        document.report().divergences().stream()
            .sorted(Comparator.comparing(Divergence::severity).reversed())
            .toList();
    if (findings.isEmpty()) {
      parts.add("No divergence found.\n");
    }
    FindingText text = new FindingText(document, width, palette);
    findings.stream().limit(most).forEach(finding -> parts.add(text.format(finding)));
    if (findings.size() > most) {
      parts.add("… and " + (findings.size() - most) + " more\n");
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
