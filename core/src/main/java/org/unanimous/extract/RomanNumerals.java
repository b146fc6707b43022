package org.unanimous.extract;

/** Roman numerals in capitals, up to 49: centuries, quarters, parts. */
final class RomanNumerals {
  private RomanNumerals() {}

  /**
   * Where the numeral in the word at token {@code i} ends, as an offset; -1 if it begins with none.
   */
  static int end(Layout tokens, int i) {
    if (!tokens.isWord(i)) {
      return -1;
    }
    int at = tokens.start(i);
    while (at < tokens.end(i) && digit(tokens.chars()[at]) > 0) {
      at++;
    }
    return at > tokens.start(i) ? at : -1;
  }

  /**
   * The value of the word at token {@code i}, ordinal endings in small letters left aside (XIXe); 0
   * if it is none.
   */
  static int value(Layout tokens, int i) {
    int end = end(tokens, i);
    if (end < 0 || end - tokens.start(i) > 7) {
      return 0;
    }
    for (int k = end; k < tokens.end(i); k++) {
      if (!Character.isLowerCase(tokens.chars()[k]) || k - end > 3) {
        return 0;
      }
    }
    return value(tokens.chars(), tokens.start(i), end);
  }

  private static int value(char[] text, int start, int end) {
    int sum = 0;
    for (int k = start; k < end; k++) {
      int digit = digit(text[k]);
      int next = k + 1 < end ? digit(text[k + 1]) : 0;
      sum += digit < next ? -digit : digit;
    }
    return sum > 0 && sum < 50 ? sum : 0;
  }

  /** May a word that begins with the letter be a numeral? Asked of every word. */
  static boolean mayBegin(char c) {
    boolean capital = c <= 'X' || (c >= 'І' && c <= 'Х');
    return capital && digit(c) > 0;
  }

  /** Cyrillic letters of the same shape count too. */
  private static int digit(char c) {
    return switch (c) {
      case 'I', 'І' -> 1;
      case 'V' -> 5;
      case 'X', 'Х' -> 10;
      case 'L' -> 50;
      default -> 0;
    };
  }
}
