package org.unanimous.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What most tools do: compares the multisets of digit strings of two texts. */
final class DigitStrings {
  private static final Pattern FIGURE = Pattern.compile("\\d+([.,]\\d+)*");

  private DigitStrings() {}

  static boolean agree(String source, String target) {
    return counts(source).equals(counts(target));
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      counts.merge(figure.group(), 1, Integer::sum);
    }
    return counts;
  }
}
