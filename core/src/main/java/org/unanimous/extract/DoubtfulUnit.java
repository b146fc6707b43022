package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * Reads a single letter behind digits that may be no unit: the m of "4m homes" is a million, the K
 * of "14 K" no kelvin.
 */
final class DoubtfulUnit {
  private final Tokens tokens;

  DoubtfulUnit(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What the figure says without the unit; null if the unit is in no doubt. */
  @Nullable Reading second(Figure figure, Suffix suffix) {
    int letter = suffix.to() - 1;
    if (letter != figure.to() || !isLetter(letter) || figure.form() != Notation.Form.DIGITS) {
      return null;
    }
    Match scale = tokens.glued(letter) ? tokens.match(letter, SenseType.MULTIPLIER) : null;
    Rational factor = scale == null ? null : scale.sense().value();
    if (factor != null) {
      return Reading.of(figure.kind(), quantity(figure, factor));
    }
    return suffix.isWeak() ? Reading.of(figure.kind(), quantity(figure, Rational.ONE)) : null;
  }

  private boolean isLetter(int i) {
    return tokens.isWord(i) && tokens.length(i) == 1;
  }

  private static Quantity quantity(Figure figure, Rational factor) {
    return new Quantity(
        figure.low().times(factor),
        figure.high().times(factor),
        true,
        figure.isPoint(),
        null,
        figure.lastPlace());
  }
}
