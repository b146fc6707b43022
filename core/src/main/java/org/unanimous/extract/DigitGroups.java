package org.unanimous.extract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/**
 * The groups of digits that a numeral may consist of, one separator before each but the first. Not
 * thread-safe; serves one numeral after the other.
 */
final class DigitGroups {
  private static final int MOST_GROUPS = 12;

  /** Digits that always fit in a long. */
  private static final int LONG_DIGITS = 18;

  /** What stands behind decimals. */
  private static final long MEASURES =
      SenseType.UNIT.bit()
          | SenseType.PERCENT.bit()
          | SenseType.TIMES.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.CURRENCY.bit();

  private final Language language;
  private final Tokens tokens;

  /** The tokens of the digits. */
  private final int[] groups = new int[MOST_GROUPS];

  /** Before each group, folded. */
  private final char[] separators = new char[MOST_GROUPS];

  private int count;

  DigitGroups(Language language, Tokens tokens) {
    this.language = language;
    this.tokens = tokens;
  }

  /** Takes the groups from the digits of token {@code first} on. */
  void collect(int first) {
    count = 0;
    int at = first;
    groups[count++] = first;
    while (count < MOST_GROUPS && digits(count) <= NumeralReader.MOST_DIGITS) {
      int next = digitsBehind(at);
      if (next < 0) {
        return;
      }
      separators[count] = next == at + 1 ? ' ' : Fold.fold(tokens.charAt(next - 1));
      groups[count++] = next;
      at = next;
    }
  }

  private int digits(int parts) {
    int total = 0;
    for (int k = 0; k < parts; k++) {
      total += tokens.length(groups[k]);
    }
    return total;
  }

  /** The next group behind the digits at {@code at}, over one separator; -1 if there is none. */
  private int digitsBehind(int at) {
    if (tokens.isDigits(at + 1)) {
      return isSpaced(at) ? at + 1 : -1;
    }
    if (!tokens.isDigits(at + 2) || !tokens.glued(at + 2)) {
      return -1;
    }
    // machine translation writes "25 .000"
    boolean torn = tokens.gap(at + 1) == Tokens.SPACE && tokens.length(at + 2) == 3;
    char separator = tokens.charAt(at + 1);
    boolean parts = isSeparator(separator) || separator == '・' && isMeasured(at + 3);
    return (tokens.glued(at + 1) || torn) && parts ? at + 2 : -1;
  }

  /** Is the next token a group of three behind one space, where groups are written so? */
  private boolean isSpaced(int at) {
    boolean three = tokens.length(at + 1) == 3 && tokens.length(groups[0]) <= 3;
    boolean single =
        tokens.gap(at + 1) == Tokens.SPACE && tokens.start(at + 1) - tokens.end(at) == 1;
    if (!three || !single || isInName() || (count > 1 && separators[count - 1] != ' ')) {
      return false;
    }
    char space = tokens.chars()[tokens.end(at)];
    boolean narrow =
        space == '\u00A0' || space == '\u202F' || space == '\u2009' || space == '\u2007';
    return narrow || language.groupsWith(' ') || isLongRun(at);
  }

  /** The 20 of "R20 108": what touches a letter goes on behind no space, but "EUR20 000" does. */
  private boolean isInName() {
    int before = groups[0] - 1;
    return tokens.isWord(before)
        && tokens.glued(groups[0])
        && !tokens.mayBe(before, SenseType.CURRENCY.bit());
  }

  /** Two groups of three in a row are one number in every language. */
  private boolean isLongRun(int at) {
    return count > 1
        || (tokens.isDigits(at + 2)
            && tokens.length(at + 2) == 3
            && tokens.start(at + 2) - tokens.end(at + 1) == 1);
  }

  /**
   * The メートル of "1・5メートル", where the mark that otherwise parts a list is a point: 4・5歳 are four and
   * five years old, 2・3日 two days or three.
   */
  private boolean isMeasured(int i) {
    Match unit = tokens.match(i, SenseType.UNIT);
    Unit measure = unit == null ? null : unit.sense().unit();
    return tokens.isLetterSign(i)
        ? tokens.mayBe(i, MEASURES)
            && (unit != null || !tokens.mayBe(i, SenseType.COUNTED.bit()))
            && !tokens.mayBe(i, SenseType.ORDINAL_SUFFIX.bit())
            && (measure == null || !measure.dimension().equals("months"))
        : tokens.is(i, SenseType.PERCENT) || measure != null;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || Fold.fold(c) == '\'' || c == '٫' || c == '٬' || c == '·';
  }

  int count() {
    return count;
  }

  /** The separator before group {@code k}, folded. */
  char separator(int k) {
    return separators[k];
  }

  /** The separators between the first groups. */
  String separators(int parts) {
    return switch (parts) {
      case 1 -> "";
      case 2 -> single(separators[1]);
      default -> new String(separators, 1, parts - 1);
    };
  }

  private static String single(char separator) {
    return switch (separator) {
      case '.' -> ".";
      case ',' -> ",";
      case ' ' -> " ";
      default -> String.valueOf(separator);
    };
  }

  /** Is it separated as the second group is, and of so many digits? */
  boolean isLikeSecond(int k, int digits) {
    return k < count && separators[k] == separators[1] && length(k) == digits;
  }

  /** How many digits group {@code k} has. */
  int length(int k) {
    return tokens.length(groups[k]);
  }

  boolean startsWithZero(int k) {
    return digitAt(tokens.start(groups[k])) == 0;
  }

  boolean isZero(int k) {
    return tokens.value(groups[k]) == 0;
  }

  /** The token behind the first groups. */
  int behind(int parts) {
    return groups[parts - 1] + 1;
  }

  /** The number that the first groups write, so many of its last digits behind the decimal mark. */
  Rational value(int parts, int decimals) {
    if (digits(parts) > LONG_DIGITS) {
      return bigValue(parts, decimals);
    }
    long value = 0;
    for (int k = 0; k < parts; k++) {
      for (int at = tokens.start(groups[k]); at < tokens.end(groups[k]); at++) {
        value = value * 10 + digitAt(at);
      }
    }
    return Rational.scaled(value, -decimals);
  }

  private Rational bigValue(int parts, int decimals) {
    StringBuilder digits = new StringBuilder();
    for (int k = 0; k < parts; k++) {
      for (int at = tokens.start(groups[k]); at < tokens.end(groups[k]); at++) {
        digits.append(digitAt(at));
      }
    }
    return Rational.of(new BigDecimal(new BigInteger(digits.toString()), decimals));
  }

  private int digitAt(int at) {
    return Tokens.digit(tokens.chars()[at]);
  }
}
