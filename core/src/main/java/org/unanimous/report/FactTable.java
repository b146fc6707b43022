package org.unanimous.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;
import org.unanimous.divergence.Severity;
import org.unanimous.text.Span;

/**
 * Which version states which fact.
 *
 * @param versions the ids, in the order of the columns
 */
record FactTable(List<String> versions, List<Fact> facts) {
  /** What a version says of a fact. */
  enum Cell {
    AGREES("✓"),
    DEVIATES("≠"),
    SILENT("–");

    private final String sign;

    Cell(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  /** A row, with a label in the words of the reference, else of the first version that has it. */
  record Fact(String label, Row row, List<Cell> cells) {
    boolean isAgreed() {
      return cells.stream().allMatch(cell -> cell == Cell.AGREES);
    }
  }

  /** A version's place where a divergence was found. */
  private record Deviation(String version, Span span) {}

  /** All rows but those of weak claims that only some versions make and none contradicts. */
  static FactTable of(ConsistencyReport report) {
    Alignment alignment = report.alignment();
    List<String> ids = alignment.versions().stream().map(v -> v.id()).toList();
    Set<Deviation> deviations = deviations(report.divergences());
    List<Fact> facts = new ArrayList<>();
    for (Row row : alignment.rows()) {
      List<Cell> cells = ids.stream().map(id -> cell(row, id, deviations)).toList();
      if (!isIdle(row, cells)) {
        facts.add(new Fact(label(row, alignment, ids), row, cells));
      }
    }
    return new FactTable(ids, List.copyOf(facts));
  }

  private static Set<Deviation> deviations(List<Divergence> divergences) {
    Set<Deviation> deviations = new HashSet<>();
    for (Divergence divergence : divergences) {
      if (divergence.severity().isAtLeast(Severity.MINOR)) {
        for (String version : divergence.versions()) {
          for (Mention mention : divergence.mentions().getOrDefault(version, List.of())) {
            deviations.add(new Deviation(version, mention.span()));
          }
        }
      }
    }
    return deviations;
  }

  private static Cell cell(Row row, String version, Set<Deviation> deviations) {
    List<Claim> claims = row.in(version);
    if (claims.isEmpty()) {
      return Cell.SILENT;
    }
    return claims.stream().anyMatch(c -> deviations.contains(new Deviation(version, c.span())))
        ? Cell.DEVIATES
        : Cell.AGREES;
  }

  private static boolean isIdle(Row row, List<Cell> cells) {
    return row.mentions().size() < cells.size()
        && !cells.contains(Cell.DEVIATES)
        && row.mentions().values().stream().flatMap(List::stream).allMatch(Claim::isWeak);
  }

  private static String label(Row row, Alignment alignment, List<String> ids) {
    String reference = alignment.reference();
    if (reference != null && !row.in(reference).isEmpty()) {
      return row.in(reference).get(0).quote();
    }
    return ids.stream()
        .filter(id -> !row.in(id).isEmpty())
        .findFirst()
        .map(id -> row.in(id).get(0).quote())
        .orElse("");
  }
}
