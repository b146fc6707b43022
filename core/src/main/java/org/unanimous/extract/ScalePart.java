package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** A word or letter that multiplies the number before it: million, Tsd., k, dozen. */
final class ScalePart {
  /** Scale words by themselves are words, not "m" or "k". */
  private static final int SHORTEST_WORD = 4;

  /** The colour temperatures of lamps begin here, in kelvin. */
  private static final Rational COLDEST_LIGHT = Rational.of(1700);

  private static final Rational TEN = Rational.of(10);
  private static final int TWENTY = 20;
  private static final Rational HUNDRED = Rational.of(100);

  private final Tokens tokens;
  private final PartialNumber number;
  private final MixedPart mixed;

  ScalePart(Tokens tokens, PartialNumber number, MixedPart mixed) {
    this.tokens = tokens;
    this.number = number;
    this.mixed = mixed;
  }

  /** Takes a scale word that the number begins with: a million, тысяча. */
  boolean takeFirst(int i) {
    Match match = tokens.match(i, SenseType.MULTIPLIER);
    return match != null
        && !match.sense().weak()
        && (tokens.length(i) >= SHORTEST_WORD || LetterNumbers.beginsAt(tokens, i))
        && multiply(match);
  }

  /**
   * Takes the scale word at token {@code next}.
   *
   * @param money whether a currency stands before the number
   */
  boolean take(int next, boolean money) {
    Match link = link(next);
    Match match = tokens.match(link == null ? next : link.to(), SenseType.MULTIPLIER);
    if (match == null || !fits(match, money)) {
      return false;
    }
    if (number.vague() == null && !number.stack().isEmpty() && !mayMultiply(match)) {
      return false;
    }
    boolean cents =
        next == number.at()
            && tokens.is(next, SenseType.CURRENCY)
            && (isNumeral() || isBehindTens(match));
    return !cents && multiply(match);
  }

  /** The word between number and scale word: "douăzeci de milioane", "une dizaine de milliards". */
  private @Nullable Match link(int i) {
    Match link = tokens.match(i, SenseType.GLUE, Glue.BEFORE_SCALE);
    Rational top = number.stack().top();
    boolean noun = !number.hasDigits() && top != null && top.compareTo(TEN) >= 0;
    return link == null && noun ? tokens.match(i, SenseType.GLUE, Glue.OF) : link;
  }

  /** "Vingt-cinq cents" is no number: hundreds are counted to nineteen at most. */
  private boolean isBehindTens(Match hundred) {
    return HUNDRED.equals(hundred.sense().value())
        && number.stack().sum().intValueOr(0) % 100 >= TWENTY;
  }

  private boolean isNumeral() {
    return number.hasDigits() && !number.hasWords();
  }

  /**
   * "m" is a million behind a currency or where nothing else is meant; "k" needs to touch its
   * digits.
   */
  private boolean fits(Match match, boolean money) {
    int at = number.at();
    boolean behindDigits = isNumeral() && match.from() == at;
    boolean paid = money || isGluedCurrency(match.to());
    Match unit = behindDigits && !paid ? tokens.match(at, SenseType.UNIT) : null;
    boolean apart = tokens.gap(at) == Tokens.SPACE;
    if (unit != null && (!unit.sense().weak() || apart || isLight())) {
      return false;
    }
    boolean letter = paid || tokens.glued(at) || tokens.gap(match.to()) == Tokens.NEWLINE;
    return !match.sense().weak() || (behindDigits && letter);
  }

  /** 3000K is a temperature of light, 1200K a million and more. */
  private boolean isLight() {
    Rational top = number.stack().top();
    return top != null && top.compareTo(COLDEST_LIGHT) >= 0;
  }

  /** "310 M€". */
  private boolean isGluedCurrency(int i) {
    return tokens.glued(i) && tokens.is(i, SenseType.CURRENCY);
  }

  /** A dozen or a score multiplies a plain number only. */
  private boolean mayMultiply(Match match) {
    Rational factor = match.sense().value();
    Rational top = number.stack().top();
    return factor != null && top != null && (factor.compareTo(TEN) >= 0 || !top.isInteger());
  }

  private boolean multiply(Match match) {
    Rational factor = match.sense().value();
    if (factor == null || !multiply(factor)) {
      return false;
    }
    number.tookScale(factor, match.to());
    mixed.takeOfScale(factor);
    return true;
  }

  private boolean multiply(Rational factor) {
    Sense vague = number.vague();
    if (vague != null) {
      number.tookVague(times(vague, factor), number.at());
    } else if (isNumeral() && number.stack().isSingle() || isBehindScaleOfDigits()) {
      number.stack().multiplyNumeral(factor);
    } else {
      return number.stack().multiply(factor);
    }
    return true;
  }

  /** The 万 of "150百万": letters of one scale behind digits, however many these are. */
  private boolean isBehindScaleOfDigits() {
    return number.hasDigits()
        && number.stack().isOneMultiplied()
        && tokens.isLetterSign(number.at())
        && tokens.is(number.at() - 1, SenseType.MULTIPLIER);
  }

  private static Sense times(Sense amount, Rational factor) {
    return new Sense(
        amount.type(),
        amount.text(),
        null,
        times(amount.value(), factor),
        times(amount.high(), factor),
        null,
        null,
        amount.place(),
        false,
        false,
        false,
        null);
  }

  private static @Nullable Rational times(@Nullable Rational number, Rational factor) {
    return number == null ? null : number.times(factor);
  }
}
