package org.unanimous.language;

import java.util.Arrays;

/**
 * Folds characters that are not told apart: upper and lower case, ё and е, the kinds of space, of
 * apostrophe and of hyphen. Knows the class of every character. Tables, for the scan reads them for
 * every character of a text.
 */
public final class Fold {
  /** Anything that is none of the others: punctuation, symbols, control characters. */
  public static final byte OTHER = 0;

  public static final byte LETTER = 1;
  public static final byte DIGIT = 2;
  public static final byte SPACE = 3;
  public static final byte NEWLINE = 4;

  /**
   * Combining marks, soft hyphens and other characters that a reader does not see as one of their
   * own.
   */
  public static final byte INVISIBLE = 5;

  private static final char[] FOLDED = new char[1 << 16];
  private static final byte[] CLASSES = new byte[1 << 16];

  /**
   * First and last characters of ranges in which all are of one class and fold to themselves:
   * ideographs, Hangul, surrogates, private use. Asking for each of them costs a new program time.
   */
  private static final int[][] UNIFORM = {
    {0x3400, 0x4DBF}, {0x4E00, 0x9FFC}, {0xAC00, 0xD7A3}, {0xD800, 0xDFFF}, {0xE000, 0xF8FF}
  };

  static {
    int from = 0;
    for (int[] range : UNIFORM) {
      ask(from, range[0]);
      fill(range[0], range[1] + 1);
      from = range[1] + 1;
    }
    ask(from, 1 << 16);
  }

  private static void fill(int from, int to) {
    Arrays.fill(CLASSES, from, to, classify((char) from));
    for (int c = from; c < to; c++) {
      FOLDED[c] = (char) c;
    }
  }

  private static void ask(int from, int to) {
    for (int c = from; c < to; c++) {
      CLASSES[c] = classify((char) c);
      FOLDED[c] = foldSlowly((char) c);
    }
  }

  private Fold() {}

  public static char fold(char c) {
    return FOLDED[c];
  }

  public static byte classOf(char c) {
    return CLASSES[c];
  }

  /** The form as the lexicon keeps it. */
  public static String fold(String form) {
    char[] folded = new char[form.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(form.charAt(i));
    }
    return new String(folded);
  }

  static byte classify(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
      return NEWLINE;
    }
    if (Character.isSurrogate(c)) {
      return OTHER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    return mark || type == Character.FORMAT ? INVISIBLE : OTHER;
  }

  static char foldSlowly(char c) {
    return switch (c) {
      case 'ё', 'Ё' -> 'е';
      case '\u2019', '\u2018', '\u02BC', '\u02B9', '`', '\u00B4', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2212', '\u2013' -> '-';
      default -> CLASSES[c] == SPACE ? ' ' : Character.toLowerCase(c);
    };
  }
}
