package org.unanimous.claim;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.text.Excerpt;

/** What a figure counts or belongs to: the words next to it, names before all. */
final class SubjectWords {
  /** How many words behind a figure are looked at, and how many make a subject. */
  private static final int WORDS = 3;

  /** Shorter words are articles and prepositions more often than subjects. */
  private static final int SHORTEST = 4;

  private SubjectWords() {}

  /**
   * The capitalised word right before the figure, and of the three words behind it those that are
   * no short ones; as written, in the same line.
   */
  static List<String> of(Excerpt figure) {
    String text = figure.text();
    List<String> words = new ArrayList<>();
    addName(text, figure.start(), words);
    int at = figure.end();
    for (int i = 0; i < WORDS && words.size() < WORDS; i++) {
      int start = behindSpaces(text, at);
      at = endOfWord(text, start);
      if (at == start) {
        break;
      }
      if (at - start >= SHORTEST || Character.isUpperCase(text.charAt(start))) {
        words.add(text.substring(start, at));
      }
    }
    return List.copyOf(words);
  }

  private static void addName(String text, int figure, List<String> words) {
    int end = figure;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    if (start < end && end < figure && Character.isUpperCase(text.charAt(start))) {
      words.add(text.substring(start, end));
    }
  }

  private static int behindSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A space in a line. */
  private static boolean isSpace(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** A letter, or a mark on one. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
