package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * A fraction behind "and": two and a half, dwa i pół, a billion and three quarters of a million.
 */
final class MixedPart {
  /** The scale from which counted fractions are parts of the scale word. */
  private static final int MILLION = 6;

  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational TEN = Rational.of(10);

  private final Tokens tokens;
  private final PartialNumber number;
  private final boolean writesOrdinalsTogether;

  MixedPart(Language language, Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
    this.writesOrdinalsTogether =
        language.uses(Strategy.COMPOUNDS) || language.uses(Strategy.ORDINAL_COMPOUNDS);
  }

  /** What the fraction comes to, and the token behind it. */
  private record Part(Rational value, int to) {}

  /** Takes the fraction of "two and a half", "two and three fifths". */
  boolean take() {
    if (number.isFraction() || number.vague() != null) {
      return false;
    }
    Part half = half();
    Part counted = half == null ? counted() : null;
    if (counted != null) {
      // "five billion and three quarters" are of a billion, "a hundred and three quarters" of one
      boolean ofScale = number.stack().topIsMultiplied() && number.scale() >= MILLION;
      half = scaled(counted, ofScale ? Rational.scaled(1, number.scale()) : Rational.ONE);
    }
    if (half == null) {
      return false;
    }
    number.stack().addToTop(half.value);
    number.tookFraction(half.to, false);
    return true;
  }

  /** Takes the half of "un million et demi", "a million and a half". */
  void takeOfScale(Rational factor) {
    Part half = number.vague() == null && factor.compareTo(THOUSAND) >= 0 ? half() : null;
    if (half != null) {
      Part part = scaled(half, factor);
      number.stack().addToTop(part.value);
      number.moveTo(part.to);
    }
  }

  /** Of the scale word behind it, if that is smaller than the number's; else of the whole. */
  private Part scaled(Part part, Rational whole) {
    Match of = tokens.match(part.to, SenseType.GLUE, Glue.OF);
    Match article = tokens.match(of == null ? part.to : of.to(), SenseType.ARTICLE);
    int next = article == null ? of == null ? part.to : of.to() : article.to();
    Match scale = tokens.match(next, SenseType.MULTIPLIER);
    Rational factor = scale == null || scale.sense().weak() ? null : scale.sense().value();
    boolean smaller = factor != null && factor.compareTo(Rational.scaled(1, number.scale())) < 0;
    return scale == null || factor == null || !smaller
        ? new Part(part.value.times(whole), part.to)
        : new Part(part.value.times(factor), scale.to());
  }

  /** The fraction of "and a half", "i pół"; an ordinal without article is none. */
  private @Nullable Part half() {
    int at = tokens.behindHyphen(number.at());
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    if (and == null || tokens.gap(at) == Tokens.NEWLINE) {
      return null;
    }
    int next = tokens.behindHyphen(and.to());
    Match article = tokens.match(next, SenseType.ARTICLE);
    Match part =
        tokens.match(
            article == null ? next : tokens.behindHyphen(article.to()), SenseType.FRACTION);
    boolean ordinal = part != null && tokens.mayBe(part.from(), SenseType.ORDINAL.bit());
    return part == null || (ordinal && article == null)
        ? null
        : new Part(FractionPart.oneOver(part), part.to());
  }

  /** Does "and three fifths" follow? */
  boolean isCounted() {
    return counted() != null;
  }

  private @Nullable Part counted() {
    Match and = tokens.match(number.at(), SenseType.GLUE, Glue.AND);
    Part count = and == null ? null : count(and.to());
    if (count != null && count.value.compareTo(Rational.ONE) < 0 && count.value.signum() > 0) {
      return count;
    }
    int behind = count == null ? -1 : tokens.isHyphen(count.to) ? count.to + 1 : count.to;
    Match part = behind < 0 ? null : tokens.match(behind, SenseType.FRACTION);
    if (count == null || part == null || isHundredAndOneThousandth(part)) {
      return null;
    }
    Rational value = count.value.times(FractionPart.oneOver(part));
    return value.compareTo(Rational.ONE) < 0 ? new Part(value, part.to()) : null;
  }

  /** The number above the line: three, fifty-four. */
  private @Nullable Part count(int i) {
    Match match = tokens.match(i, SenseType.CARDINAL);
    Rational value = match == null ? null : match.sense().value();
    if (match == null || value == null) {
      return null;
    }
    int next = tokens.isHyphen(match.to()) ? match.to() + 1 : match.to();
    Match unit = tokens.match(next, SenseType.CARDINAL);
    Rational rest = unit == null ? null : unit.sense().value();
    boolean tens = value.compareTo(TEN) > 0 && value.dividedBy(TEN).isInteger();
    return unit == null || rest == null || !tens || rest.compareTo(TEN) >= 0
        ? new Part(value, match.to())
        : new Part(value.plus(rest), unit.to());
  }

  /** "one hundred and one thousandth" is the ordinal of a hundred and one thousand. */
  private boolean isHundredAndOneThousandth(Match part) {
    return number.hasWords()
        && number.stack().topIsMultiplied()
        && !writesOrdinalsTogether
        && tokens.is(part.from(), SenseType.ORDINAL_MULTIPLIER)
        && !tokens.is(part.to(), SenseType.GLUE, Glue.OF);
  }
}
