package org.unanimous.extract;

import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** Decimals behind a point in words: two point seven five, zwei Komma fünf, 2 virgule 05, 二点五. */
final class PointPart {
  /** More digits than that are no decimals that someone dictates. */
  private static final int MOST_DIGITS = 9;

  private final Tokens tokens;
  private final PartialNumber number;
  private final Decimals decimals;

  PointPart(Language language, Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
    this.decimals = new Decimals(tokens, new NumberStack(language));
  }

  boolean take() {
    Match point = tokens.match(number.at(), SenseType.GLUE, Glue.POINT);
    if (point == null || number.isFraction() || number.vague() != null) {
      return false;
    }
    if (tokens.type(point.from()) == Tokens.SIGN) {
      return takeLetters(point.to());
    }
    return number.hasDigits() ? takeDigits(point.to()) : takeWords(behindAnd(point.to()));
  }

  /**
   * "二点五", "三・一四": a letter for each decimal, or the digits that {@link LetterDigits} made of them.
   * Not the minutes of 三点五十分, and not 5・2.
   */
  private boolean takeLetters(int i) {
    int to = i;
    Rational value = Rational.ZERO;
    for (int places = 1; places <= MOST_DIGITS && decimal(to) >= 0; places++) {
      value = value.plus(Rational.scaled(decimal(to++), -places));
    }
    if (to == i && tokens.isDigits(i) && !number.hasDigits() && tokens.length(i) <= MOST_DIGITS) {
      value = Rational.scaled(tokens.value(i), -tokens.length(i));
      to++;
    }
    boolean clock = tokens.mayBe(i, SenseType.CLOCK.bit()); // 三点一刻
    if (to == i || clock || tokens.isDigits(to) || goesOn(to)) {
      return false;
    }
    number.stack().addToTop(value);
    number.tookFraction(to, false);
    return true;
  }

  /** The digit that a letter right behind states, or 〇, which Unicode calls none; -1 if none. */
  private int decimal(int i) {
    int digit = tokens.type(i) == Tokens.SIGN && tokens.glued(i) ? cardinal(i) : -1;
    return digit <= 9 ? digit : -1;
  }

  /** Does a letter make tens of the one before, or minutes, or another hour: 三点五十, 一点一点? */
  private boolean goesOn(int i) {
    int power = cardinal(i);
    return power >= 10 && power <= 1000
        || tokens.is(i, SenseType.CLOCK, ClockWord.HOUR)
        || tokens.is(i, SenseType.CLOCK, ClockWord.MINUTE);
  }

  /** The whole number that the token alone states; -1 if it states none. */
  private int cardinal(int i) {
    Sense sense = tokens.sense(i, SenseType.CARDINAL);
    return sense == null ? -1 : sense.number();
  }

  private boolean takeWords(int i) {
    Rational value = decimals.read(i);
    if (value == null) {
      return false;
    }
    number.stack().addToTop(value);
    number.tookFraction(decimals.to(), false);
    return true;
  }

  private boolean takeDigits(int i) {
    boolean dictated =
        !number.hasWords()
            && number.stack().isSingle()
            && tokens.isDigits(i)
            && tokens.length(i) <= MOST_DIGITS
            && tokens.gap(i) == Tokens.SPACE
            && tokens.gap(number.at()) == Tokens.SPACE;
    if (!dictated) {
      return false;
    }
    int places = tokens.length(i);
    number.stack().addToTop(Rational.scaled(tokens.value(i), -places));
    int next = i + 1;
    while (places < MOST_DIGITS && isOneMore(next)) {
      number.stack().addToTop(Rational.scaled(tokens.value(next++), - ++places));
    }
    number.tookFraction(next, false);
    return true;
  }

  /** "3 virgule 1 4": digit by digit. */
  private boolean isOneMore(int i) {
    return tokens.isDigits(i)
        && tokens.gap(i) == Tokens.SPACE
        && tokens.length(i) == 1
        && tokens.length(i - 1) == 1;
  }

  /** "одна целая и две сотых": the decimals may be joined by "and". */
  private int behindAnd(int i) {
    return tokens.over(i, SenseType.GLUE, Glue.AND);
  }
}
