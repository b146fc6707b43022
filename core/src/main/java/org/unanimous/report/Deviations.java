package org.unanimous.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;
import org.unanimous.divergence.Severity;
import org.unanimous.report.FactTable.Cell;
import org.unanimous.text.Span;

/** The places where versions deviate from the others, nuances aside. */
record Deviations(Set<Deviation> all) {
  /** A version's place where a divergence was found. */
  record Deviation(String version, Span span) {}

  static Deviations of(List<Divergence> divergences) {
    Set<Deviation> all = new HashSet<>();
    for (Divergence divergence : divergences) {
      if (divergence.severity().isAtLeast(Severity.MINOR)) {
        for (String version : divergence.versions()) {
          for (Mention mention : divergence.mentions().getOrDefault(version, List.of())) {
            all.add(new Deviation(version, mention.span()));
          }
        }
      }
    }
    return new Deviations(all);
  }

  /** What the version says of the fact of a row. */
  Cell cell(Row row, String version) {
    List<Claim> claims = row.in(version);
    if (claims.isEmpty()) {
      return Cell.SILENT;
    }
    return claims.stream().anyMatch(claim -> all.contains(new Deviation(version, claim.span())))
        ? Cell.DEVIATES
        : Cell.AGREES;
  }
}
