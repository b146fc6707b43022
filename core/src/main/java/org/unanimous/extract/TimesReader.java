package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/** Reads words that say how many times by themselves: twice, doppelt, втрое. */
final class TimesReader implements ClaimReader {
  private static final Notation WORDS =
      new Notation(Notation.Form.WORDS, "", true, 0, "multiplier");

  private final Tokens tokens;

  TimesReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    Match times = tokens.match(i, SenseType.TIMES);
    Rational value = times == null ? null : times.sense().value();
    if (times == null || value == null) {
      return null;
    }
    Reading reading = Reading.of(ClaimKind.MULTIPLIER, Quantity.point(value, null, 0));
    return Draft.of(i, times.to(), reading, WORDS, times.sense().weak());
  }
}
