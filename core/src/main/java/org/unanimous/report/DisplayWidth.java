package org.unanimous.report;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
  /**
   * First and last code points that take two columns: the blocks whose East_Asian_Width is Wide or
   * Fullwidth (Unicode, UAX #11), and emoji. Blocks, not single characters: close enough to align
   * columns.
   */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    return isInvisible(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text with spaces behind it, so that it takes that many columns; longer ones stay. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The longest beginning that fits, never half a character. */
  static String first(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += of(codePoint);
      if (used > columns) {
        return text.substring(0, end);
      }
      end += Character.charCount(codePoint);
    }
    return text;
  }

  /** The longest ending that fits, never half a character, never beginning with a mark. */
  static String last(String text, int columns) {
    int used = 0;
    int start = text.length();
    int cut = start;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      used += of(codePoint);
      if (used > columns) {
        return text.substring(cut);
      }
      start -= Character.charCount(codePoint);
      cut = isInvisible(codePoint) ? cut : start;
    }
    return text;
  }

  /** Cut to that many columns, with an ellipsis where something is left out. */
  static String cut(String text, int columns) {
    return of(text) <= columns ? text : first(text, columns - 1).stripTrailing() + "…";
  }

  /** Text with right-to-left letters in isolates, so that it leaves what stands beside it alone. */
  static String isolated(String text) {
    return isRightToLeft(text) ? "\u2068" + text + "\u2069" : text;
  }

  private static boolean isRightToLeft(String text) {
    return text.chars()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
