package org.unanimous.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unanimous.divergence.Divergence;

/**
 * A report to read: the table of facts, how much of each version was checked, and the findings,
 * worst first, each with its lines and the figure marked. Of several documents it shows the
 * findings, document by document, and the coverage of all together. Immutable and thread-safe.
 */
public final class TextReport implements ReportFormat {
  private final TextStyle style;
  private final boolean tables;
  private final int most;

  private TextReport(TextStyle style, boolean tables, int most) {
    this.style = style;
    this.tables = tables;
    this.most = most;
  }

  /** Plain text, 100 columns wide, with everything in it. */
  public static TextReport create() {
    return new TextReport(new TextStyle(100, Palette.NONE, false), true, Integer.MAX_VALUE);
  }

  /**
   * Wrapped to that many columns.
   *
   * @throws IllegalArgumentException if there is no room for a finding
   */
  public TextReport withWidth(int columns) {
    return new TextReport(style.withWidth(columns), tables, most);
  }

  /** With the colours of ANSI terminals. */
  public TextReport withColour() {
    return new TextReport(style.withPalette(Palette.ANSI), tables, most);
  }

  /** With the fingerprint of each finding, by which it can be accepted. */
  public TextReport withFingerprints() {
    return new TextReport(style.withFingerprints(), tables, most);
  }

  /** Without the table of facts and the coverage. */
  public TextReport withFindingsOnly() {
    return new TextReport(style, false, most);
  }

  /** With the worst findings of all documents only; the rest is counted. */
  public TextReport withAtMost(int findings) {
    return new TextReport(style, tables, findings);
  }

  @Override
  public String format(List<CheckedDocument> documents) {
    List<String> parts = new ArrayList<>();
    boolean several = documents.size() > 1;
    Map<Integer, List<Divergence>> shown = shown(documents);
    for (int i = 0; i < documents.size(); i++) {
      List<Divergence> findings = shown.getOrDefault(i, List.of());
      if (!several || !findings.isEmpty()) {
        document(documents.get(i), findings, tables && !several, parts);
      }
    }
    rest(documents, parts);
    if (several && tables) {
      parts.add(TextTables.coverage(Coverage.of(documents), style));
      parts.add(Counts.ofAll(documents) + ".\n");
    }
    return String.join("\n", parts);
  }

  /** A finding and the number of its document. */
  private record Finding(int document, Divergence divergence) {}

  /** The worst findings by the number of their document. */
  private Map<Integer, List<Divergence>> shown(List<CheckedDocument> documents) {
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      int number = i;
      documents.get(i).report().divergences().forEach(d -> all.add(new Finding(number, d)));
    }
    return all.stream()
        .sorted(Comparator.comparing((Finding f) -> f.divergence.severity()).reversed())
        .limit(most)
        .collect(
            Collectors.groupingBy(
                Finding::document, Collectors.mapping(Finding::divergence, Collectors.toList())));
  }

  private void document(
      CheckedDocument document, List<Divergence> findings, boolean withTables, List<String> parts) {
    if (!document.name().isEmpty()) {
      parts.add(style.palette().bold(document.name()) + "\n");
    }
    if (withTables) {
      parts.addAll(TextTables.facts(FactTable.of(document.report()), style));
      parts.add(TextTables.coverage(document.report().coverage(), style));
    }
    if (document.report().divergences().isEmpty()) {
      parts.add(Counts.of(List.of()) + ".\n");
    }
    FindingText text = new FindingText(document, style);
    findings.forEach(finding -> parts.add(text.format(finding)));
  }

  private void rest(List<CheckedDocument> documents, List<String> parts) {
    int count = documents.stream().mapToInt(d -> d.report().divergences().size()).sum();
    if (count > most) {
      parts.add("… and " + (count - most) + " more\n");
    }
  }
}
