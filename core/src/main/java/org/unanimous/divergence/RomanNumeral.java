package org.unanimous.divergence;

import org.unanimous.text.Span;

/**
 * A number as Roman numerals write it, as far as they stand behind names: of kings, wars, volumes.
 *
 * @param letters in capitals; empty if the number is beyond them
 */
record RomanNumeral(String letters) {
  /** Larger ones are years and puzzles. */
  private static final int MOST = 49;

  private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  static RomanNumeral of(int number) {
    return number < 1 || number > MOST
        ? new RomanNumeral("")
        : new RomanNumeral(TENS[number / 10] + UNITS[number % 10]);
  }

  /** Does it stand behind a name in that area of the text: Louis XIV, Ludwig XIV.? */
  boolean isIn(String text, Span area) {
    int at = letters.isEmpty() ? -1 : text.indexOf(letters, area.start());
    while (at >= 0 && at + letters.length() <= area.end()) {
      int end = at + letters.length();
      if (WrittenThere.isEdge(text, at, at - 1)
          && WrittenThere.isEdge(text, end - 1, end)
          && isBehindName(text, at)) {
        return true;
      }
      at = text.indexOf(letters, at + 1);
    }
    return false;
  }

  /** An English I is a word too, but hardly behind one that begins with a capital letter. */
  private static boolean isBehindName(String text, int at) {
    int word = at - 1;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word >= 0 && Character.isUpperCase(text.charAt(word));
  }
}
