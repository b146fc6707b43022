package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;

/** The fractions that Unicode has as one character. */
final class VulgarFractions {
  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final long[][] VALUES = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 7},
    {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 9}, {1, 10}
  };

  private VulgarFractions() {}

  static boolean isFraction(char sign) {
    return sign >= '¼' && sign <= '⅞' && SIGNS.indexOf(sign) >= 0;
  }

  /** Null if the character is none. */
  static @Nullable Rational valueOf(char sign) {
    if (sign < '¼' || sign > '⅞') {
      return null;
    }
    int i = SIGNS.indexOf(sign);
    return i < 0 ? null : Rational.of(VALUES[i][0], VALUES[i][1]);
  }
}
