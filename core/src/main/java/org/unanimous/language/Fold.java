package org.unanimous.language;

/**
 * Folds characters that are not told apart: upper and lower case, ё and е, ASCII and its full-width
 * forms, the kinds of space, of apostrophe and of hyphen. Knows the class of every character. A
 * table, for the scan reads it for every character of a text.
 */
public final class Fold {
  /**
   * Anything that is none of the others: punctuation, symbols, control characters; and the letters
   * of scripts that part no words by spaces, or hang endings on them that change what they touch:
   * each is read by itself, as a sign is.
   */
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

  /** Lies above the class, so that no character that was asked for is 0. */
  private static final int ASKED = 1 << 24;

  /**
   * Folded characters with their classes; 0 for those that nobody has asked for yet. Threads may
   * find out the same at the same time, for they find the same.
   */
  private static final int[] KNOWN = new int[1 << 16];

  private Fold() {}

  /** The folded character in the lower half, and its {@link #classIn class}. */
  public static int of(char c) {
    int known = KNOWN[c];
    return known == 0 ? ask(c) : known;
  }

  /** As {@link #of}, but 0 for a character that nobody has asked for yet. */
  public static int known(char c) {
    return KNOWN[c];
  }

  /** The class in what {@link #of} says. */
  public static int classIn(int folded) {
    return folded >> 16 & 0xFF;
  }

  private static int ask(char c) {
    byte type = classify(c);
    int found = ASKED | type << 16 | fold(c, type);
    KNOWN[c] = found;
    return found;
  }

  /** One of 64 bits for a character, for sets that may hold too much: some share one. */
  public static long bit(int c) {
    return 1L << c;
  }

  public static char fold(char c) {
    return (char) of(c);
  }

  public static byte classOf(char c) {
    return (byte) (of(c) >> 16);
  }

  /** The form as the lexicon keeps it. */
  public static String fold(String form) {
    char[] folded = form.toCharArray();
    boolean changed = false;
    for (int i = 0; i < folded.length; i++) {
      char c = fold(folded[i]);
      changed |= c != folded[i];
      folded[i] = c;
    }
    return changed ? new String(folded) : form;
  }

  private static byte classify(char c) {
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
      return isSign(c) ? OTHER : LETTER;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    if (isIndic(c) && (mark || type == Character.COMBINING_SPACING_MARK)) {
      return LETTER; // the vowel of its syllable
    }
    return mark || type == Character.FORMAT ? INVISIBLE : OTHER;
  }

  /** Is it of a script of India, from Devanagari to Sinhala? */
  private static boolean isIndic(char c) {
    return c >= '\u0900' && c < '\u0E00';
  }

  /** Is the letter read by itself? */
  private static boolean isSign(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> c == 'ー' || c == 'ｰ'; // what both kinds of kana lengthen a vowel with
    };
  }

  /** The character of ASCII that it is the full-width form of; else itself. */
  public static char halfWidth(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  private static char fold(char c, byte type) {
    return switch (c) {
      case 'ё', 'Ё' -> 'е';
      case '\u2019', '\u2018', '\u02BC', '\u02B9', '`', '\u00B4', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2212', '\u2013' -> '-';
      default -> type == SPACE ? ' ' : Character.toLowerCase(halfWidth(c));
    };
  }
}
