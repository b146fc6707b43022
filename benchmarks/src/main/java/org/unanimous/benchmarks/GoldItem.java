package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A paragraph of the gold files, with who says what and how each figure is put. */
record GoldItem(String number, String text, List<Said> said, List<Figure> figures) {
  /** One attribution; the source is empty for hearsay. */
  record Said(String source, String cue, String content, String mode) {}

  /** One figure; the source is empty if the text itself states it. */
  record Figure(String quote, Set<String> modifiers, Set<String> hedges, String source) {}

  /** The paragraphs of a file. */
  static List<GoldItem> parse(List<String> lines) {
    List<GoldItem> items = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ")) {
        items.add(new GoldItem(line.substring(3), "", new ArrayList<>(), new ArrayList<>()));
      } else if (!items.isEmpty() && line.contains(": ")) {
        int last = items.size() - 1;
        items.set(last, items.get(last).with(line));
      }
    }
    return items;
  }

  private GoldItem with(String line) {
    int colon = line.indexOf(": ");
    String value = line.substring(colon + 2);
    List<String> parts = Arrays.asList(value.split(" \\| ", -1));
    Map<String, String> fields = fields(parts);
    switch (line.substring(0, colon)) {
      case "text" -> {
        return new GoldItem(number, value, said, figures);
      }
      case "said" ->
          said.add(
              new Said(
                  field(fields, "source"),
                  field(fields, "cue"),
                  field(fields, "content"),
                  field(fields, "mode")));
      case "figure" ->
          figures.add(
              new Figure(
                  parts.get(0),
                  set(field(fields, "modifiers")),
                  set(field(fields, "hedges")),
                  field(fields, "source")));
      default -> throw new IllegalArgumentException("Neither text nor said nor figure: " + line);
    }
    return this;
  }

  private static Map<String, String> fields(List<String> parts) {
    Map<String, String> fields = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        fields.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return fields;
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "-");
    return value.equals("-") ? "" : value;
  }

  private static Set<String> set(String value) {
    return value.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(value.split(",", -1)));
  }
}
