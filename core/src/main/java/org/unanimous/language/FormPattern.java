package org.unanimous.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spells out the compact notation of forms: {@code million{,s}} and {@code миллиардн<adj>}. */
final class FormPattern {
  private FormPattern() {}

  /** Splits at commas outside braces, and drops blanks around the parts. */
  static List<String> split(String forms) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    char[] all = forms.toCharArray();
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        add(parts, forms.substring(from, i));
        from = i + 1;
      }
    }
    add(parts, forms.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /**
   * All forms that a pattern stands for.
   *
   * @throws IllegalArgumentException if a brace is left open or a paradigm is unknown
   */
  static List<String> expand(String pattern, Map<String, List<String>> paradigms) {
    int open = firstOf(pattern, '{', '<');
    if (open < 0) {
      return List.of(pattern);
    }
    char closing = pattern.charAt(open) == '{' ? '}' : '>';
    int close = pattern.indexOf(closing, open);
    if (close < 0) {
      throw new IllegalArgumentException("'" + closing + "' is missing in '" + pattern + "'");
    }
    String inside = pattern.substring(open + 1, close);
    List<String> endings = closing == '}' ? List.of(inside.split(",", -1)) : paradigms.get(inside);
    if (endings == null) {
      throw new IllegalArgumentException(
          "unknown paradigm '"
              + inside
              + "' in '"
              + pattern
              + "', known are "
              + paradigms.keySet());
    }
    String stem = pattern.substring(0, open);
    List<String> forms = new ArrayList<>();
    for (String rest : expand(pattern.substring(close + 1), paradigms)) {
      for (String ending : endings) {
        forms.add(stem.concat(ending.strip()).concat(rest));
      }
    }
    return forms;
  }

  private static int firstOf(String text, char one, char other) {
    int a = text.indexOf(one);
    int b = text.indexOf(other);
    // A lone '<' is a form of its own (less than); a paradigm closes.
    b = b >= 0 && text.indexOf('>', b) < 0 ? -1 : b;
    return a < 0 ? b : b < 0 ? a : Math.min(a, b);
  }
}
