package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/** A denominator of several words: three twenty-fifths, un vingt-et-unième, две двадцать пятых. */
final class DenominatorPart {
  private static final int MOST_WORDS = 8;

  private final Tokens tokens;
  private final PartialNumber number;
  private final NumberStack below;

  DenominatorPart(Language language, Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
    this.below = new NumberStack(language);
  }

  /** Takes the denominator that begins at token {@code i}, which cannot go on with the number. */
  boolean take(int i) {
    return mayFollow(i) && takeAs(last(i));
  }

  /** The hyphen of "one hundred thirty-fifths" says that the thirty belongs to the fifths. */
  boolean takeHyphened(int i) {
    if (!tokens.isHyphen(i + 1) || !tokens.glued(i + 1) || !mayFollow(i)) {
      return false;
    }
    Match last = last(i);
    return last != null
        && last.from() == i + 2
        && isPart(last)
        && !tokens.is(last.to() - 1, SenseType.ORDINAL) // cent trente-cinquièmes are in a row
        && takeAs(last);
  }

  private boolean mayFollow(int i) {
    return tokens.mayBe(i, SenseType.CARDINAL.bit())
        && !tokens.is(i, SenseType.ORDINAL) // quatre-vingtième
        && number.hasWords()
        && !number.hasDigits()
        && !number.isFraction()
        && number.vague() == null;
  }

  private boolean takeAs(@Nullable Match last) {
    if (last == null || !(isPart(last) || isOnePart(last))) {
      return false;
    }
    Rational value = number.stack().sum().dividedBy(below.sum());
    number.stack().clear();
    number.stack().push(value);
    Match part = tokens.match(last.to(), SenseType.GLUE, Glue.PART);
    number.tookFraction(part == null ? last.to() : part.to(), true);
    return true;
  }

  /** Is the word no ordinal, as "fifths"? */
  private boolean isPart(Match last) {
    return last.sense().type() == SenseType.FRACTION && !last.sense().weak();
  }

  /** "one twenty-fifth": an ordinal that nothing follows is a part of one. */
  private boolean isOnePart(Match last) {
    int next = last.to();
    if (tokens.is(next, SenseType.GLUE, Glue.PART)) {
      return true;
    }
    boolean stops = tokens.gap(next) == Tokens.NEWLINE || tokens.type(next) == Tokens.SIGN;
    return number.stack().sum().equals(Rational.ONE)
        && (stops || tokens.is(next, SenseType.GLUE, Glue.OF));
  }

  /** The last word of the denominator, with all of it on the stack; null if it is none. */
  private @Nullable Match last(int i) {
    below.clear();
    int at = i;
    for (int words = 0; words < MOST_WORDS && tokens.gap(at) != Tokens.NEWLINE; words++) {
      Match last = below.isEmpty() ? null : ending(at);
      if (last != null) {
        return last;
      }
      Match word = cardinal(at);
      if (word == null) {
        return null;
      }
      at = behindJoint(word.to());
    }
    return null;
  }

  private @Nullable Match ending(int i) {
    Match part = tokens.match(i, SenseType.FRACTION);
    Match ordinal = part == null ? tokens.match(i, SenseType.ORDINAL) : part;
    return ordinal != null && push(ordinal.sense().value()) ? ordinal : null;
  }

  private @Nullable Match cardinal(int i) {
    Match cardinal = tokens.match(i, SenseType.CARDINAL);
    if (cardinal != null) {
      return push(cardinal.sense().value()) ? cardinal : null;
    }
    Match multiplier = tokens.match(i, SenseType.MULTIPLIER);
    Rational factor = multiplier == null ? null : multiplier.sense().value();
    return factor != null && below.multiply(factor) ? multiplier : null;
  }

  private boolean push(@Nullable Rational value) {
    if (value == null) {
      return false;
    }
    if (below.takesTensBehindUnit(value)) {
      below.addToTop(value);
      return true;
    }
    if (!below.isEmpty() && !below.fits(value)) {
      return below.multiply(value);
    }
    below.push(value);
    return true;
  }

  private int behindJoint(int i) {
    int next = tokens.behindHyphen(i);
    Match and = tokens.match(next, SenseType.GLUE, Glue.AND);
    return and == null ? next : tokens.behindHyphen(and.to());
  }
}
