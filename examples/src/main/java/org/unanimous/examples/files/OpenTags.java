package org.unanimous.examples.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.unanimous.text.ZoneKind;

/** The inline tags that are open, and what they make of the text in them. Not thread-safe. */
final class OpenTags {
  private static final Map<String, ZoneKind> ZONES =
      Map.of(
          "code", ZoneKind.CODE,
          "kbd", ZoneKind.CODE,
          "samp", ZoneKind.CODE,
          "var", ZoneKind.CODE,
          "tt", ZoneKind.CODE,
          "xliff:g", ZoneKind.PLACEHOLDER);

  private static final Map<String, String> RAISED =
      Map.of("sup", "⁰¹²³⁴⁵⁶⁷⁸⁹", "sub", "₀₁₂₃₄₅₆₇₈₉");

  private static final Set<String> OWN_LINE = Set.of("br", "option");

  private final Prose prose;
  private final Deque<String> open = new ArrayDeque<>();

  OpenTags(Prose prose) {
    this.prose = prose;
  }

  void open(String name) {
    if (OWN_LINE.contains(name)) {
      prose.endLine();
    } else if (ZONES.containsKey(name) || RAISED.containsKey(name)) {
      open.push(name);
    }
  }

  /** Closes the last of that name, if one is open. */
  void close(String name) {
    open.removeFirstOccurrence(name);
  }

  /** Adds text in the open tags. */
  void add(SourceText part) {
    String tag = open.peek();
    if (tag == null) {
      prose.add(part);
    } else if (ZONES.containsKey(tag)) {
      prose.add(ZONES.get(tag), part);
    } else {
      raise(part, RAISED.getOrDefault(tag, ""));
    }
  }

  /**
   * Raised digits are exponents, or marks of notes if brackets are around them or commas behind.
   */
  private void raise(SourceText part, String digits) {
    String text = part.toString().strip();
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      prose.add(part.replacedBy(raised(part, digits)));
    } else if (!isNote(text)) {
      prose.add(part);
    }
  }

  private static boolean isNote(String text) {
    return text.startsWith("[")
        || text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == ' ');
  }

  private static String raised(SourceText part, String digits) {
    StringBuilder raised = new StringBuilder(part);
    for (int i = 0; i < raised.length(); i++) {
      char c = raised.charAt(i);
      raised.setCharAt(i, c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
