package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * A number word behind "and" or a comma: two hundred and five, dreiundzwanzig, vingt et un, two
 * million, three hundred thousand.
 */
final class JoinedPart {
  private static final long MULTIPLIER =
      SenseType.MULTIPLIER.bit() | SenseType.ORDINAL_MULTIPLIER.bit();

  private static final Rational TWENTY = Rational.of(20);

  private final Tokens tokens;
  private final PartialNumber number;
  private final CardinalPart cardinals;
  private final OrdinalPart ordinals;
  private final MixedPart mixed;
  private final boolean andAfterTens;

  JoinedPart(
      Language language,
      Tokens tokens,
      PartialNumber number,
      CardinalPart cardinals,
      OrdinalPart ordinals,
      MixedPart mixed) {
    this.tokens = tokens;
    this.number = number;
    this.cardinals = cardinals;
    this.ordinals = ordinals;
    this.mixed = mixed;
    this.andAfterTens = language.uses(Strategy.AND_AFTER_TENS);
  }

  boolean takeBehindAnd(int next) {
    Match and = tokens.match(next, SenseType.GLUE, Glue.AND);
    if (and == null
        || and.sense().weak()
        || number.hasDigits() && !number.hasWords()
        || mixed.isCounted()) {
      return false;
    }
    int behind = tokens.isHyphen(and.to()) && tokens.glued(and.to()) ? and.to() + 1 : and.to();
    Rational value = valueAt(behind);
    if (value == null || tokens.gap(behind) == Tokens.NEWLINE || !follows(value)) {
      return false;
    }
    number.join(true);
    boolean taken = cardinals.take(behind, false) || ordinals.take(behind);
    number.join(false);
    return taken;
  }

  private @Nullable Rational valueAt(int i) {
    Match match = tokens.match(i, SenseType.CARDINAL);
    match = match == null ? tokens.match(i, SenseType.ORDINAL) : match;
    return match == null ? null : match.sense().value();
  }

  private boolean follows(Rational value) {
    NumberStack stack = number.stack();
    return stack.takesTensBehindUnit(value)
        || (stack.fits(value) && (stack.topIsMultiplied() || isBehindTens()));
  }

  /** "Vingt et un"; "dix et un" are two numbers. */
  private boolean isBehindTens() {
    Rational top = number.stack().top();
    return andAfterTens && top != null && top.compareTo(TWENTY) >= 0;
  }

  /** Takes the number behind a comma, if it is multiplied. */
  boolean takeBehindComma() {
    int at = number.at();
    if (!tokens.isSign(at, ',') || !number.stack().topIsMultiplied() || number.hasDigits()) {
      return false;
    }
    Match match = tokens.match(at + 1, SenseType.CARDINAL);
    Rational value = match == null ? null : match.sense().value();
    return match != null
        && value != null
        && number.stack().fits(value)
        && tokens.gap(at + 1) == Tokens.SPACE
        && (tokens.mayBe(match.to(), MULTIPLIER) || tokens.isHyphen(match.to()))
        && cardinals.take(at + 1, false);
  }
}
