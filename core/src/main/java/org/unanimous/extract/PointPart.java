package org.unanimous.extract;

import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/** Decimals behind a point in words: two point seven five, zwei Komma fünf, 2 virgule 05. */
final class PointPart {
  /** More digits than that are no decimals that someone dictates. */
  private static final int MOST_DIGITS = 6;

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
    if (point == null
        || number.isFraction()
        || number.vague() != null
        || tokens.type(point.from()) == Tokens.SIGN) {
      return false;
    }
    return number.hasDigits() ? takeDigits(point.to()) : takeWords(behindAnd(point.to()));
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
