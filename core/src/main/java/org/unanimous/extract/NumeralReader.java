package org.unanimous.extract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/**
 * Reads digits with the separators of any locale. What the locale writes is read so first; where a
 * separator may be of the other kind (1.234), the other value is kept beside it.
 */
final class NumeralReader {
  /** Longer runs of digits are no figures but numbers of things, keys, hashes. */
  static final int MOST_DIGITS = 34;

  private static final int MOST_GROUPS = 12;

  private final Language language;
  private final Tokens tokens;

  /** The groups of digits found: their tokens, and the separator before each, folded. */
  private final int[] groups = new int[MOST_GROUPS];

  private final char[] separators = new char[MOST_GROUPS];
  private int count;

  NumeralReader(Language language, Tokens tokens) {
    this.language = language;
    this.tokens = tokens;
  }

  /** The numeral that begins with the digits of token {@code i}; null if they make no number. */
  @Nullable Numeral read(int i) {
    if (tokens.length(i) > MOST_DIGITS) {
      return null;
    }
    collect(i);
    if (count == 1) {
      return whole(1, "", true);
    }
    int grouped = groupedParts();
    if (grouped == count) {
      return count == 2
          ? oneSeparator()
          : whole(count, written(count), language.groupsWith(separators[1]));
    }
    if (grouped == count - 1 && isDecimalMark(separators[count - 1])) {
      return decimal(count, separators[count - 1] == language.decimal());
    }
    return malformed();
  }

  private void collect(int first) {
    count = 0;
    int at = first;
    groups[count++] = first;
    while (count < MOST_GROUPS && totalDigits() <= MOST_DIGITS) {
      int next = digitsBehind(at);
      if (next < 0) {
        return;
      }
      separators[count] = next == at + 1 ? ' ' : Fold.fold(tokens.charAt(next - 1));
      groups[count++] = next;
      at = next;
    }
  }

  private int totalDigits() {
    int total = 0;
    for (int k = 0; k < count; k++) {
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
    return (tokens.glued(at + 1) || torn) && isSeparator(tokens.charAt(at + 1)) ? at + 2 : -1;
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

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || Fold.fold(c) == '\'' || c == '٫' || c == '٬' || c == '·';
  }

  private static boolean isDecimalMark(char c) {
    return c == '.' || c == ',' || c == '٫' || c == '·';
  }

  /** How many of the groups, from the first, make a whole number grouped by one separator. */
  private int groupedParts() {
    if (tokens.length(groups[0]) > 3) {
      return 1;
    }
    int k = 1;
    while (k < count && separators[k] == separators[1] && tokens.length(groups[k]) == 3) {
      k++;
    }
    return k < count && isDecimalMark(separators[1]) ? indianParts(k) : k;
  }

  /** 12,34,567 or 12.34.567: pairs, then three. */
  private int indianParts(int otherwise) {
    int k = 1;
    while (k < count && separators[k] == separators[1] && tokens.length(groups[k]) == 2) {
      k++;
    }
    boolean closed =
        k > 1 && k < count && separators[k] == separators[1] && tokens.length(groups[k]) == 3;
    return closed ? k + 1 : otherwise;
  }

  /** 1.234 or 1,234: grouped or decimal, by the locale. */
  private @Nullable Numeral oneSeparator() {
    char separator = separators[1];
    Numeral grouped = whole(2, written(2), language.groupsWith(separator));
    if (!isDecimalMark(separator) || grouped == null) {
      return grouped;
    }
    Numeral decimal = decimal(2, separator == language.decimal());
    if ((separator == language.decimal() && !isRoundThousand()) || startsWithZero()) {
      return startsWithZero() ? decimal : with(decimal, grouped.value());
    }
    return with(grouped, decimal.value());
  }

  /** "10,000": nobody writes three decimals that say nothing, unless to measure some units. */
  private boolean isRoundThousand() {
    boolean zeros = digitAt(tokens.start(groups[1])) == 0 && tokens.value(groups[1]) == 0;
    return zeros && separators[1] == ',' && tokens.length(groups[0]) > 1;
  }

  private boolean startsWithZero() {
    return digitAt(tokens.start(groups[0])) == 0;
  }

  private static Numeral with(Numeral numeral, Rational other) {
    return new Numeral(
        numeral.to(),
        numeral.value(),
        numeral.lastPlace(),
        other,
        numeral.separators(),
        numeral.localeFormat());
  }

  /**
   * Separators that fit no pattern: one decimal mark is a decimal number, else only the first group
   * counts.
   */
  private @Nullable Numeral malformed() {
    if (count == 2 && isDecimalMark(separators[1])) {
      return decimal(2, separators[1] == language.decimal());
    }
    boolean spaced = count > 2 && separators[1] == ' ';
    int grouped = groupedParts();
    if (spaced || (grouped > 1 && separators[1] != '.')) {
      return whole(grouped, written(grouped), language.groupsWith(separators[1]));
    }
    // "3,5,7" is a list; "1.2.3" is a name or a date, which other readers have looked at before.
    return separators[1] == ',' && count > 2 ? whole(1, "", true) : null;
  }

  private String written(int parts) {
    return new String(separators, 1, parts - 1);
  }

  private @Nullable Numeral whole(int parts, String written, boolean localeFormat) {
    int to = groups[parts - 1] + 1;
    return new Numeral(to, value(parts, 0), 0, null, written, localeFormat);
  }

  private Numeral decimal(int parts, boolean localeFormat) {
    int decimals = tokens.length(groups[parts - 1]);
    int to = groups[parts - 1] + 1;
    return new Numeral(to, value(parts, decimals), -decimals, null, written(parts), localeFormat);
  }

  private Rational value(int parts, int decimals) {
    int digits = 0;
    long value = 0;
    for (int k = 0; k < parts; k++) {
      digits += tokens.length(groups[k]);
    }
    if (digits > 18) {
      return bigValue(parts, decimals);
    }
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
    return Character.digit(tokens.chars()[at], 10);
  }
}
