package org.unanimous.divergence;

import org.unanimous.text.Span;

/** The words beside a figure, for people who read what was found. */
final class Surroundings {
  /** Longer words are left out, for they are none: codes, addresses. */
  private static final int WORD = 30;

  /** Fewer letters make no name that is worth repeating. */
  private static final int NAME = 3;

  private Surroundings() {}

  /**
   * With the word before, if one stands right there, and the rest of the last word: "about 60+".
   */
  static Span of(Span figure, String text) {
    int start = figure.start();
    if (start > 1 && text.charAt(start - 1) == ' ') {
      start = startOfWord(text, start - 1);
    }
    return new Span(start == figure.start() - 1 ? figure.start() : start, endOfSigns(text, figure));
  }

  /**
   * The capitalised word right before a figure with the figure, "Solo 15"; empty if none stands
   * there, or the figure has several runs of digits.
   */
  static String nameOf(Span figure, String text) {
    int space = figure.start() - 1;
    int start = space > 0 && text.charAt(space) == ' ' ? startOfWord(text, space) : space;
    String digits = figure.in(text).split(" ", 2)[0];
    boolean whole = Figures.groups(figure.in(text)).equals(Figures.groups(digits));
    boolean name = space - start >= NAME && Character.isUpperCase(text.charAt(start));
    return name && whole ? text.substring(start, figure.start()) + digits : "";
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && end - start < WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) ? end : start;
  }

  private static int endOfSigns(String text, Span figure) {
    int end = figure.end();
    while (end < text.length() && "+%°<>≤≥".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where words have no spaces between them, nobody knows where they end. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }

  /** The word behind a figure with the space before it; empty if none stands right there. */
  static String wordBehind(Span figure, String text) {
    int start = figure.end();
    int end = start + 1;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    boolean word = start < text.length() && Character.isWhitespace(text.charAt(start));
    int length = end - start - 1;
    return word && text.charAt(start) != '\n' && length > 0 && length <= WORD
        ? " " + text.substring(start + 1, end)
        : "";
  }
}
