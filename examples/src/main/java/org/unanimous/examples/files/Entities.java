package org.unanimous.examples.files;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The character references of HTML, which XML and Markdown know too. */
final class Entities implements Escapes {
  /** The longest name is CounterClockwiseContourIntegral. */
  private static final int LONGEST = 34;

  @Override
  public @Nullable Escape at(String text, int offset) {
    if (text.charAt(offset) != '&') {
      return null;
    }
    int end = end(text, offset);
    String characters = Parser.unescapeEntities(text.substring(offset, end), false);
    return characters.startsWith("&") && characters.length() == end - offset
        ? null
        : new Escape(end - offset, characters);
  }

  private static int end(String text, int offset) {
    int end = offset + 1;
    int last = Math.min(text.length(), offset + LONGEST);
    while (end < last
        && (isName(text.charAt(end)) || (end == offset + 1 && text.charAt(end) == '#'))) {
      end++;
    }
    return end < last && text.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean isName(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
