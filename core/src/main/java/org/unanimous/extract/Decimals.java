package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * The words behind a decimal point: digit by digit ("two four zero"), as one number
 * ("seventy-five"), or counted in tenths and hundredths ("две десятых").
 */
final class Decimals {
  private static final int MOST = 16;

  private long digits;
  private int count;
  private int to;
  private Rational value = Rational.ZERO;

  Decimals(Tokens tokens, int from) {
    to = from;
    boolean tens = false;
    while (count < MOST) {
      Match match = word(tokens, tens);
      if (match == null || match.sense().value() == null) {
        break;
      }
      int number = match.sense().number();
      if (tens && number > 0 && number < 10) {
        digits += number;
      } else if (number < 0 || number > 99) {
        break;
      } else {
        boolean two = number >= 10;
        digits = digits * (two ? 100 : 10) + number;
        count += two ? 2 : 1;
      }
      tens = number >= 20 && number % 10 == 0;
      to = match.to();
    }
    value = Rational.scaled(digits, -count);
    takePart(tokens);
  }

  private @Nullable Match word(Tokens tokens, boolean tens) {
    boolean hyphen = tens && tokens.isHyphen(to) && tokens.glued(to);
    return tokens.gap(to) == Tokens.NEWLINE
        ? null
        : tokens.match(hyphen ? to + 1 : to, SenseType.CARDINAL);
  }

  private void takePart(Tokens tokens) {
    Match part = count == 0 ? null : tokens.match(to, SenseType.FRACTION);
    if (part != null && part.sense().value() != null) {
      value = Rational.of(digits).dividedBy(part.sense().value());
      to = part.to();
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  int to() {
    return to;
  }

  Rational value() {
    return value;
  }
}
