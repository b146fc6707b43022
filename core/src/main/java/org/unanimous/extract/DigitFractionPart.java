package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** A fraction in digits or a sign: 3/4, 1 1/2, 2½. */
final class DigitFractionPart {
  private static final int THOUSAND = 1000;

  private final Tokens tokens;
  private final PartialNumber number;

  DigitFractionPart(Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
  }

  /** Takes a sign that stands by itself: ½. */
  boolean takeSign() {
    Rational sign = vulgar(number.at());
    if (sign == null) {
      return false;
    }
    number.stack().push(sign);
    number.tookFractionInDigits(number.at() + 1);
    return true;
  }

  /** Takes the fraction behind a numeral, or makes one of it. */
  void take() {
    int at = number.at();
    Rational sign = vulgar(at);
    if (sign != null && tokens.gap(at) != Tokens.NEWLINE) {
      number.stack().addToTop(sign);
      number.tookFractionInDigits(at + 1);
    } else if (isSlash(at)) {
      takeDenominator(at + 1);
    } else {
      takeMixed(at);
    }
  }

  private void takeDenominator(int i) {
    int above = number.numeral() == null ? -1 : number.numeral().value().intValueOr(-1);
    int below = isShort(i) || above == 1 && isTinyPart(i) ? tokens.value(i) : 0;
    if (above >= 0 && above + below > 1 && above < 100 && below > 0 && !isSlash(i + 1)) {
      number.stack().clear();
      number.stack().push(Rational.of(above, below));
      number.tookFractionInDigits(i + 1);
    }
  }

  private void takeMixed(int at) {
    int above = tokens.over(at, SenseType.GLUE, Glue.AND);
    boolean fraction =
        isShort(above)
            && tokens.gap(above) == Tokens.SPACE
            && isSlash(above + 1)
            && isShort(above + 2)
            && !isSlash(above + 3);
    if (fraction && tokens.value(above) < tokens.value(above + 2)) {
      number.stack().addToTop(Rational.of(tokens.value(above), tokens.value(above + 2)));
      number.tookFractionInDigits(above + 3);
    }
  }

  private boolean isSlash(int i) {
    return (tokens.isSign(i, '/') || tokens.isSign(i, '⁄'))
        && tokens.glued(i)
        && tokens.glued(i + 1);
  }

  private boolean isShort(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 3;
  }

  /** The 10000 of "1/10000"; four digits may be a year. */
  private boolean isTinyPart(int i) {
    int value = tokens.isDigits(i) ? tokens.value(i) : 0;
    return value == THOUSAND || value >= 10 * THOUSAND;
  }

  private @Nullable Rational vulgar(int i) {
    return tokens.type(i) == Tokens.SIGN ? VulgarFractions.valueOf(tokens.charAt(i)) : null;
  }
}
