package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads shares of a round number: one in ten, 3 out of 100. */
final class RatioReader {
  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  RatioReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /**
   * The share that the amount is of what follows; null if it is none. "One of nine" may be one of
   * these nine.
   */
  @Nullable Draft read(Amount part) {
    Match over = part.suffix() == null ? tokens.match(part.to(), SenseType.GLUE, Glue.OVER) : null;
    if (over == null || tokens.gap(over.to()) == Tokens.NEWLINE || part.figure().number() < 1) {
      return null;
    }
    Figure whole = numbers.read(over.to(), false);
    if (whole == null || !isWholeOf(part.figure(), whole) || units.read(whole) != null) {
      return null;
    }
    Rational share = part.figure().low().dividedBy(whole.low());
    Reading reading = Reading.of(ClaimKind.NUMBER, Quantity.point(share, null, -2));
    return Draft.of(part.from(), whole.to(), reading, part.figure().notation("ratio"), false);
  }

  private static boolean isWholeOf(Figure part, Figure whole) {
    int number = whole.number();
    boolean round = number == 10 || number == 100 || number == 1000;
    return round && number > part.number() && !whole.ordinal() && !part.ordinal();
  }
}
