package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Entry;
import org.unanimous.language.Glue;
import org.unanimous.language.Place;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Where numbers begin that are written in letters each of which ends numbers only, for most words
 * that begin with one are no figures: 만오천 원, 사만 팔백육십사, 백분의 일, 일점오. They need three letters or what
 * only numbers have behind them, and have to count as numbers do.
 */
final class LetterNumbers {
  /** Shorter ones are words too: 천사 is an angel. */
  private static final int SHORTEST = 3;

  private static final long NUMERAL = SenseType.CARDINAL.bit() | SenseType.MULTIPLIER.bit();

  /** What a number that is a word of its own may be written together with. */
  private static final long COUNTED =
      SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.PERCENT.bit()
          | SenseType.COUNTED.bit()
          | SenseType.ORDINAL_SUFFIX.bit();

  /** Digits stand below the powers up to here, and these below the larger ones: 삼천오백만. */
  private static final int MYRIAD = 4;

  private LetterNumbers() {}

  /** Does such a number begin at token {@code i}? */
  static boolean beginsAt(Tokens tokens, int i) {
    if (numeral(tokens, i) == null) {
      return false;
    }
    if (isBehind(tokens, i, Glue.POINT)) {
      return closes(tokens, i, behindDigits(tokens, i)) && isInNumber(tokens, i - 2);
    }
    int end = end(tokens, i);
    if (isBehind(tokens, i, Glue.PARTS)) {
      return end > 0 && closes(tokens, i, end) && isInNumber(tokens, i - 3);
    }
    if (end < 0 || tokens.glued(i) && isInWord(tokens, i - 1)) {
      return false;
    }
    int joint = behindJoint(tokens, end);
    if (joint > 0 && tokens.glued(end)) {
      return beginsAt(tokens, joint);
    }
    return end - i >= SHORTEST && largest(tokens, i, end) > 0
        ? closes(tokens, i, end)
        : isBeforeRest(tokens, end);
  }

  /**
   * Does the letter at token {@code i} say what the number before it counts, where it might say how
   * many more there are as well: the days of 이백일?
   */
  static boolean counts(Tokens tokens, int i) {
    boolean last = !tokens.glued(i + 1) || numeral(tokens, i + 1) == null;
    return last
        && tokens.mayBe(i, SenseType.UNIT.bit())
        && behindJoint(tokens, i + 1) < 0
        && !isBehind(tokens, i, Glue.PARTS)
        && !isBehind(tokens, i, Glue.POINT);
  }

  private static boolean isInWord(Tokens tokens, int i) {
    return tokens.isLetterSign(i) || tokens.isDigits(i) || tokens.isWord(i);
  }

  private static boolean isBehind(Tokens tokens, int i, Glue joint) {
    int letters = joint == Glue.POINT ? 1 : 2;
    return tokens.behind(i - letters, SenseType.GLUE, joint) == i;
  }

  /** Is it the numeral that a joint touches? */
  private static boolean isInNumber(Tokens tokens, int i) {
    return tokens.glued(i + 1) && numeral(tokens, i) != null;
  }

  /** Behind the point or what parts a whole; -1 if neither stands at token {@code i}. */
  private static int behindJoint(Tokens tokens, int i) {
    int parts = tokens.behind(i, SenseType.GLUE, Glue.PARTS);
    return parts > 0 ? parts : tokens.behind(i, SenseType.GLUE, Glue.POINT);
  }

  /** "사만 팔백육십사": the rest stands behind a space, and is smaller than what it is the rest of. */
  private static boolean isBeforeRest(Tokens tokens, int end) {
    int scale = exponent(tokens, end - 1);
    if (scale < MYRIAD || tokens.gap(end) != Tokens.SPACE || numeral(tokens, end) == null) {
      return false;
    }
    int rest = end(tokens, end);
    boolean firm = rest - end >= SHORTEST || rest - end == 2 && exponent(tokens, rest - 1) > 0;
    return firm && largest(tokens, end, rest) < scale && closes(tokens, end, rest);
  }

  /** Does the number end with its word, or before what it counts or a point? */
  private static boolean closes(Tokens tokens, int i, int end) {
    if (tokens.mayBe(end, COUNTED) && tokens.gap(end) != Tokens.NEWLINE) {
      return true;
    }
    boolean part = isBehind(tokens, i, Glue.PARTS);
    if (tokens.glued(end) && tokens.isLetterSign(end)) {
      return part && (end - i > 1 || !tokens.glued(end + 1) || !tokens.isLetterSign(end + 1));
    }
    return part || !isWeak(tokens, end - 1);
  }

  private static boolean isWeak(Tokens tokens, int i) {
    Sense numeral = numeral(tokens, i);
    return numeral != null && numeral.weak();
  }

  /**
   * Where the numerals end that begin at token {@code i}; -1 if they count as no number does: two
   * digits side by side, powers that do not fall, more than a myriad of nothing.
   */
  private static int end(Tokens tokens, int i) {
    int at = i;
    int small = MYRIAD;
    int large = Integer.MAX_VALUE;
    boolean digit = false;
    for (int power = exponent(tokens, i); power >= 0; power = exponentOfNext(tokens, at)) {
      boolean follows = power == 0 ? !digit && small > 0 : power < (power < MYRIAD ? small : large);
      boolean alone = power >= MYRIAD && !digit && small == MYRIAD && (at > i || power > MYRIAD);
      if (!follows || alone) {
        return isWeak(tokens, at) && at > i ? at : -1; // 사분의 삼이
      }
      large = power < MYRIAD ? large : power;
      small = power < MYRIAD && power > 0 ? power : power == 0 ? small : MYRIAD;
      digit = power == 0;
      at++;
    }
    return at;
  }

  private static int exponentOfNext(Tokens tokens, int i) {
    return tokens.glued(i) ? exponent(tokens, i) : -1;
  }

  private static int behindDigits(Tokens tokens, int i) {
    int at = i + 1;
    while (exponentOfNext(tokens, at) == 0) {
      at++;
    }
    return at;
  }

  private static int largest(Tokens tokens, int from, int to) {
    int largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, exponent(tokens, i));
    }
    return largest;
  }

  /** Of the power of ten that the letter states; 0 for a digit, -1 if it is no numeral. */
  private static int exponent(Tokens tokens, int i) {
    Sense numeral = numeral(tokens, i);
    Rational value = numeral == null ? null : numeral.value();
    return value == null ? -1 : Figure.exponent(value);
  }

  private static @Nullable Sense numeral(Tokens tokens, int i) {
    if (!tokens.isLetterSign(i) || !tokens.mayBe(i, NUMERAL)) {
      return null;
    }
    for (Entry each = tokens.entry(i); each != null; each = each.more()) {
      Sense sense = each.first();
      if (sense.place() == Place.WORD_END && (sense.type().bit() & NUMERAL) != 0) {
        return sense;
      }
    }
    return null;
  }
}
