package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** A vague amount, which may stand before a scale word: dozens, hundreds of billions, setki. */
final class VaguePart {
  private final Tokens tokens;
  private final PartialNumber number;

  VaguePart(Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
  }

  boolean take(int i) {
    Match match = tokens.match(i, SenseType.VAGUE);
    if (match == null || (match.sense().weak() && isSingular(match))) {
      return false;
    }
    Match larger = larger(match);
    Match amount = larger == null ? match : larger;
    Match of = tokens.match(amount.to(), SenseType.GLUE, Glue.OF);
    boolean scaled = of != null && tokens.is(of.to(), SenseType.MULTIPLIER);
    number.tookVague(amount.sense(), of != null && scaled ? of.to() : amount.to());
    return true;
  }

  /** "several hundred", "plusieurs dizaines": the larger of two vague amounts says it all. */
  private @Nullable Match larger(Match few) {
    Match next = tokens.match(few.to(), SenseType.VAGUE);
    Rational high = few.sense().high();
    Rational low = next == null ? null : next.sense().value();
    boolean larger = high != null && low != null && low.compareTo(high) >= 0;
    boolean multiplies = tokens.is(few.to(), SenseType.MULTIPLIER);
    return larger && !multiplies && tokens.gap(few.to()) != Tokens.NEWLINE ? next : null;
  }

  /**
   * "более тысячи", "tisíce dvou set": behind a bound and before the rest of a number the word is
   * no plural, where both look alike. The data marks such words as weak.
   */
  private boolean isSingular(Match amount) {
    return tokens.is(amount.to(), SenseType.CARDINAL) || isBounded(amount);
  }

  private boolean isBounded(Match amount) {
    if (!tokens.is(amount.from(), SenseType.MULTIPLIER)
        || tokens.is(amount.to(), SenseType.MULTIPLIER)) {
      return false;
    }
    for (int from = amount.from() - 1; from >= Math.max(0, amount.from() - 3); from--) {
      Match bound = tokens.match(from, SenseType.MODIFIER);
      if (bound != null && bound.to() == amount.from() && !bound.sense().after()) {
        return true;
      }
    }
    return false;
  }
}
