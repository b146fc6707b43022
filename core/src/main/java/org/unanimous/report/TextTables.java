package org.unanimous.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a text report. */
final class TextTables {
  private static final int WIDEST_LABEL = 36;
  private static final int NARROWEST_LABEL = 16;

  private final FactTable table;
  private final TextStyle style;
  private final int label;

  private TextTables(FactTable table, TextStyle style) {
    this.table = table;
    this.style = style;
    int columns = table.versions().stream().mapToInt(TextTables::columns).sum();
    int room = style.width() - 2 - columns;
    this.label = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, room));
  }

  /** The facts; in several tables, one below the other, where the versions need more room. */
  static List<String> facts(FactTable table, TextStyle style) {
    if (table.lines().isEmpty()) {
      return List.of();
    }
    TextTables tables = new TextTables(table, style);
    return tables.parts().stream().map(tables::facts).toList();
  }

  /** The numbers of the versions that fit side by side. */
  private List<List<Integer>> parts() {
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    int used = 2 + label;
    for (int i = 0; i < table.versions().size(); i++) {
      int columns = columns(table.versions().get(i));
      if (!part.isEmpty() && used + columns > style.width()) {
        parts.add(part);
        part = new ArrayList<>();
        used = 2 + label;
      }
      part.add(i);
      used += columns;
    }
    parts.add(part);
    return parts;
  }

  private static int columns(String id) {
    return 1 + DisplayWidth.of(id);
  }

  private String facts(List<Integer> versions) {
    StringBuilder out =
        new StringBuilder(style.palette().bold(DisplayWidth.pad("Facts", label + 2)));
    versions.forEach(i -> out.append(' ').append(table.versions().get(i)));
    out.append('\n');
    table.lines().forEach(fact -> out.append(fact(fact, versions)).append('\n'));
    return out.toString();
  }

  private String fact(FactTable.Fact fact, List<Integer> versions) {
    String name = DisplayWidth.cut(Excerpt.flat(fact.label()), label);
    StringBuilder line = new StringBuilder("  ");
    line.append(DisplayWidth.pad(DisplayWidth.isolated(name), label));
    for (int i : versions) {
      line.append(cell(fact.cells().get(i), DisplayWidth.of(table.versions().get(i))));
    }
    return line.toString().stripTrailing();
  }

  private String cell(FactTable.Cell cell, int columns) {
    String sign =
        switch (cell) {
          case AGREES -> cell.sign();
          case DEVIATES -> style.palette().red(cell.sign());
          case SILENT -> style.palette().yellow(cell.sign());
        };
    return " " + " ".repeat((columns - 1) / 2) + sign + " ".repeat(columns / 2);
  }

  static String coverage(List<Coverage> versions, TextStyle style) {
    int id = versions.stream().mapToInt(c -> DisplayWidth.of(c.version().id())).max().orElse(0);
    StringBuilder out = new StringBuilder(style.palette().bold("Coverage")).append('\n');
    for (Coverage version : versions) {
      out.append("  ").append(DisplayWidth.pad(version.version().id(), id)).append(read(version));
    }
    return out.toString();
  }

  private static String read(Coverage version) {
    String limited = version.limited() ? "; digits and symbols only: no data for it" : "";
    return String.format(
        Locale.ROOT,
        "  %d %s read, %d matched%s\n",
        version.claims(),
        version.claims() == 1 ? "claim" : "claims",
        version.matched(),
        limited);
  }
}
