package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and the claims it makes, as a spec file states them. How they are written stands in the
 * files' README.
 *
 * @param language the tag of the file it stands in
 * @param line where the text stands in the file, from 1
 * @param mechanism the heading it stands under
 * @param alike does the text only look like one of its mechanism?
 */
record Spec(
    String language, int line, String mechanism, boolean alike, String text, List<String> lines) {
  private static final String SAID = "said:";

  List<String> claims() {
    return lines.stream().filter(line -> !line.startsWith(SAID)).toList();
  }

  /** What is attributed; null if that does not matter. */
  @Nullable List<String> sayings() {
    List<String> said = lines.stream().filter(line -> line.startsWith(SAID)).toList();
    return said.isEmpty()
        ? null
        : said.stream()
            .map(line -> line.substring(SAID.length()).strip())
            .filter(line -> !line.equals("-"))
            .toList();
  }

  @Override
  public String toString() {
    return language + ".txt:" + line + " " + text;
  }
}
