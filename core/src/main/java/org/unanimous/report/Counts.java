package org.unanimous.report;

import java.util.List;
import java.util.Locale;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;

/** How many divergences there are, in words. */
final class Counts {
  private Counts() {}

  /** For example {@code 3 divergences (1 critical, 2 minor)}, or {@code No divergence found}. */
  static String of(List<Divergence> divergences) {
    int count = divergences.size();
    return count == 0
        ? "No divergence found"
        : count + (count == 1 ? " divergence (" : " divergences (") + bySeverity(divergences) + ")";
  }

  /**
   * The same over all documents: {@code 3 divergences (1 critical, 2 minor) in 2 of 14 documents}.
   */
  static String ofAll(List<CheckedDocument> documents) {
    List<Divergence> all =
        documents.stream().flatMap(d -> d.report().divergences().stream()).toList();
    if (documents.size() == 1) {
      return of(all);
    }
    long diverging = documents.stream().filter(d -> !d.report().divergences().isEmpty()).count();
    String found = diverging == 0 ? "" : diverging + " of ";
    return of(all) + " in " + found + documents.size() + " documents";
  }

  private static String bySeverity(List<Divergence> divergences) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = divergences.stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        String one = count + " " + severity.name().toLowerCase(Locale.ROOT);
        counts.insert(0, counts.length() == 0 ? one : one + ", ");
      }
    }
    return counts.toString();
  }
}
