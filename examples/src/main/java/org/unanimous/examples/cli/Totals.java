package org.unanimous.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.Coverage;

/** A run over many documents in a few lines. */
final class Totals {
  private final List<CheckedDocument> documents;

  Totals(List<CheckedDocument> documents) {
    this.documents = documents;
  }

  /** How many were checked and what was found, then how much was read of each language. */
  String text() {
    List<Divergence> findings =
        documents.stream().flatMap(d -> d.report().divergences().stream()).toList();
    long diverging = documents.stream().filter(d -> !d.report().divergences().isEmpty()).count();
    StringBuilder out = new StringBuilder();
    line(out, "%,d texts checked, %,d with findings%s", documents.size(), diverging, by(findings));
    for (Coverage of : Coverage.of(documents)) {
      String id = of.version().id();
      line(out, "  %s  %,d claims read, %,d matched", id, of.claims(), of.matched());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String by(List<Divergence> findings) {
    SortedMap<Severity, Long> counts = new TreeMap<>(Comparator.reverseOrder());
    findings.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .reduce((a, b) -> a + ", " + b)
        .map(all -> ": " + all)
        .orElse("");
  }
}
