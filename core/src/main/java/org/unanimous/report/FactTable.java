package org.unanimous.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Which version states which fact, and which says whose words it gives.
 *
 * @param versions the ids, in the order of the columns
 * @param facts the figures and names
 * @param statements what some version attributes to somebody; versions that state it as a fact are
 *     silent there
 */
record FactTable(List<String> versions, List<Fact> facts, List<Fact> statements) {
  /** How many characters may stand between a source and what attributes to it. */
  private static final int FAR = 16;

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
    boolean isStatement() {
      return row.kind() == ClaimKind.STATEMENT;
    }

    boolean isAgreed() {
      return cells.stream().allMatch(cell -> cell == Cell.AGREES);
    }
  }

  /** The facts, and the statements below them. */
  List<Fact> lines() {
    List<Fact> lines = new ArrayList<>(facts);
    lines.addAll(statements);
    return lines;
  }

  /** All rows but those of weak claims that only some versions make and none contradicts. */
  static FactTable of(ConsistencyReport report) {
    Alignment alignment = report.alignment();
    List<String> ids = alignment.versions().stream().map(v -> v.id()).toList();
    Deviations deviations = Deviations.of(report.divergences());
    List<Fact> facts = new ArrayList<>();
    for (Row row : alignment.rows()) {
      List<Cell> cells = ids.stream().map(id -> deviations.cell(row, id)).toList();
      if (!isIdle(row, cells)) {
        facts.add(new Fact(label(row, alignment, ids), row, cells));
      }
    }
    return new FactTable(ids, List.copyOf(facts), statements(alignment, ids, deviations));
  }

  private static List<Fact> statements(
      Alignment alignment, List<String> ids, Deviations deviations) {
    List<Fact> statements = new ArrayList<>();
    for (Row row : alignment.statements()) {
      String source = source(row, alignment);
      if (source != null) {
        List<Cell> cells =
            ids.stream()
                .map(id -> attributed(row, id) == null ? Cell.SILENT : deviations.cell(row, id))
                .toList();
        if (!isDoubtful(cells)) {
          statements.add(new Fact(source, row, cells));
        }
      }
    }
    return List.copyOf(statements);
  }

  /** What few versions attribute, and no rule says more of, may be no attribution. */
  private static boolean isDoubtful(List<Cell> cells) {
    long silent = cells.stream().filter(cell -> cell == Cell.SILENT).count();
    return 2 * silent > cells.size() && !cells.contains(Cell.DEVIATES);
  }

  /**
   * In the words of the reference or of the first version that attributes it; null if none does.
   */
  private static @Nullable String source(Row row, Alignment alignment) {
    @Nullable String source = null;
    for (VersionClaims version : alignment.versions()) {
      Attribution attribution = attributed(row, version.id());
      if (attribution != null && (source == null || version.id().equals(alignment.reference()))) {
        source = words(attribution, version.version().text());
      }
    }
    return source;
  }

  /** "Midha said"; "Midha … he added" where the name stands far from what attributes. */
  private static String words(Attribution attribution, String text) {
    Span cue = attribution.cue();
    Span source = attribution.sourceSpan();
    if (source == null) {
      return cue.in(text);
    }
    int apart = Math.max(cue.start(), source.start()) - Math.min(cue.end(), source.end());
    return apart <= FAR ? cue.and(source).in(text) : source.in(text) + " … " + cue.in(text);
  }

  private static @Nullable Attribution attributed(Row row, String version) {
    for (Claim claim : row.in(version)) {
      if (claim.attribution() != null) {
        return claim.attribution();
      }
    }
    return null;
  }

  private static boolean isIdle(Row row, List<Cell> cells) {
    return row.voices() < cells.size()
        && !cells.contains(Cell.DEVIATES)
        && row.claims().stream().allMatch(Claim::isWeak);
  }

  private static String label(Row row, Alignment alignment, List<String> ids) {
    String reference = alignment.reference();
    Claim told = reference == null ? null : row.first(reference);
    return told != null
        ? told.quote()
        : ids.stream()
            .map(row::first)
            .filter(Objects::nonNull)
            .findFirst()
            .map(Claim::quote)
            .orElse("");
  }
}
