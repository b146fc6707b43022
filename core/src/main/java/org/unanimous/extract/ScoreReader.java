package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;

/**
 * Reads scores and ratios: 2:1, 31:27. Their order counts and they are no quantities, so they are
 * names, written with a colon in every language.
 */
final class ScoreReader implements ClaimReader {
  private static final Notation NOTATION = new Notation(Notation.Form.DIGITS, "", true, 0, "score");

  private final Tokens tokens;

  ScoreReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    boolean joined =
        isPart(i)
            && tokens.isSign(i + 1, ':')
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && isPart(i + 2)
            && !isPartBehind(i + 3);
    return joined
        ? Draft.of(i, i + 3, score(tokens.value(i), tokens.value(i + 2)), NOTATION, false)
        : null;
  }

  /** The seconds of a stopwatch; "1:0:" only ends a clause. */
  private boolean isPartBehind(int i) {
    return tokens.isSign(i, ':') && tokens.isDigits(i + 1) && tokens.glued(i + 1);
  }

  private boolean isPart(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 3;
  }

  static Reading score(int one, int other) {
    return Reading.ofName(one + ":" + other);
  }
}
