package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Fold;
import org.unanimous.language.SenseType;

/** Reads names of letters and digits: H800, GPT-4, COVID-19, 5G. */
final class DesignationReader implements ClaimReader {
  /** What digits are part of a quantity with, when they touch. */
  private static final long QUANTITY =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_SUFFIX.bit()
          | SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.TIMES.bit()
          | SenseType.PERIOD.bit()
          | SenseType.PERCENT.bit()
          | SenseType.CLOCK.bit()
          | SenseType.FRACTION.bit()
          | SenseType.GLUE.bit()
          | SenseType.MODIFIER.bit()
          | SenseType.MONTH.bit();

  private final Tokens tokens;

  DesignationReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isWord(i)) {
      return wordWithDigits(i);
    }
    return tokens.isDigits(i) ? digitsWithLetters(i) : null;
  }

  /** "H800", "GPT-4", "COVID-19": letters that digits touch, or follow behind a hyphen. */
  private @Nullable Draft wordWithDigits(int i) {
    boolean touching = tokens.isDigits(i + 1) && tokens.glued(i + 1);
    boolean hyphened =
        tokens.isHyphen(i + 1)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && (!tokens.isLowerCase(i) || tokens.mayBe(i, SenseType.HEAD.bit()));
    if (!touching && !hyphened) {
      return null;
    }
    if (isQuantityWord(i, touching)) {
      return null;
    }
    int to = endOfName(i, touching ? i + 2 : i + 3);
    Match head = tokens.match(i, SenseType.HEAD);
    return Draft.ofName(i, to, tokens.text(i, to), head != null && head.sense().weak());
  }

  /** "EUR125", "x10", "Q3" are quantities; "mid-1990s" is a word before one. */
  private boolean isQuantityWord(int i, boolean touching) {
    if (tokens.is(i, SenseType.CURRENCY) || tokens.is(i, SenseType.QUARTER)) {
      return true;
    }
    if (tokens.is(i, SenseType.PERCENT)) {
      return true;
    }
    int digits = touching ? i + 1 : i + 2;
    boolean year = tokens.length(digits) == 4 && Years.isPlausible(tokens.value(digits));
    if (!touching && (year || tokens.is(i, SenseType.MONTH) || isNumberWord(i))) {
      return true;
    }
    if (touching && tokens.isSign(i + 2, ':') && tokens.is(i, SenseType.CLOCK)) {
      return true; // AM9:00
    }
    if (touching && tokens.isSign(i + 2, '%') && tokens.glued(i + 2)) {
      return true; // SAVE30%
    }
    boolean times = touching && tokens.is(i, SenseType.TIMES) && tokens.length(i) == 1;
    Match unit = touching ? tokens.match(i, SenseType.UNIT) : null;
    return times || (unit != null && unit.to() > i + 1);
  }

  private boolean isNumberWord(int i) {
    return tokens.is(i, SenseType.CARDINAL) || tokens.is(i, SenseType.MULTIPLIER);
  }

  /** The end of the name: further letters, digits and hyphened digits; a plural s stays outside. */
  private int endOfName(int from, int at) {
    int to = at;
    while (to - from < Chains.MOST_TOKENS && tokens.glued(to)) {
      boolean digits = tokens.isDigits(to);
      boolean letters = tokens.isWord(to) && tokens.isDigits(to - 1) && isPartOfName(to);
      boolean joined =
          Chains.isJoint(tokens, to) && tokens.glued(to + 1) && tokens.isDigits(to - 1);
      boolean more = joined && tokens.isDigits(to + 1);
      boolean part = joined && isLetteredPart(to + 1);
      if (!digits && !letters && !more && !part) {
        return to;
      }
      to += part ? 3 : more ? 2 : 1;
    }
    return to;
  }

  /** The T4 of K9-T4. */
  private boolean isLetteredPart(int i) {
    return tokens.isCapitalised(i)
        && isPartOfName(i)
        && tokens.glued(i + 1)
        && tokens.isDigits(i + 1);
  }

  private boolean isPartOfName(int i) {
    boolean plural = tokens.length(i) == 1 && tokens.charAt(i) == 's';
    return !plural && tokens.length(i) <= 4;
  }

  /** "5G", "737MAX", "4x4": digits that letters touch which no quantity has. */
  private @Nullable Draft digitsWithLetters(int i) {
    int next = i + 1;
    int hexadecimal = endOfHexadecimal(i);
    if (hexadecimal > 0) {
      return Draft.ofName(i, hexadecimal, tokens.text(i, hexadecimal));
    }
    if (!tokens.isWord(next) || !tokens.glued(next) || isQuantityEnding(next)) {
      return null;
    }
    boolean capital = tokens.isCapitalised(next);
    if (!capital && tokens.length(next) > 3) {
      return null;
    }
    int to = endOfName(i, next + 1);
    return Draft.ofName(i, to, tokens.text(i, to));
  }

  /** Behind all of "0x7F"; -1 where no such number begins. */
  private int endOfHexadecimal(int i) {
    int to = i + 1;
    boolean prefix =
        tokens.length(i) == 1
            && tokens.value(i) == 0
            && tokens.isWord(to)
            && tokens.glued(to)
            && Fold.fold(tokens.charAt(to)) == 'x';
    while (prefix && tokens.glued(to) && (tokens.isDigits(to) || tokens.isWord(to))) {
      to++;
    }
    return to > i + 2 ? to : -1;
  }

  /** The c of "501c3", no cents. */
  private boolean isWeakInName(int i) {
    Match currency = tokens.match(i, SenseType.CURRENCY);
    boolean weak = currency != null && currency.sense().weak();
    return weak && tokens.isDigits(i + 1) && tokens.glued(i + 1);
  }

  private boolean isQuantityEnding(int i) {
    if (!tokens.mayBe(i, QUANTITY) || isWeakInName(i)) {
      return false;
    }
    for (SenseType type : SenseType.values()) {
      if ((type.bit() & QUANTITY) != 0 && tokens.is(i, type)) {
        return true;
      }
    }
    return false;
  }
}
