package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Language;

/**
 * Reads digits with the separators of any locale. What the locale writes is read so first; where a
 * separator may be of the other kind (1.234), the other value is kept beside it.
 */
final class NumeralReader {
  /** Longer runs of digits are no figures but numbers of things, keys, hashes. */
  static final int MOST_DIGITS = 34;

  private final Language language;
  private final Tokens tokens;
  private final DigitGroups groups;

  NumeralReader(Language language, Tokens tokens) {
    this.language = language;
    this.tokens = tokens;
    this.groups = new DigitGroups(language, tokens);
  }

  /** The numeral that begins with the digits of token {@code i}; null if they make no number. */
  @Nullable Numeral read(int i) {
    if (tokens.length(i) > MOST_DIGITS) {
      return null;
    }
    groups.collect(i);
    int count = groups.count();
    if (count == 1) {
      return whole(1);
    }
    int grouped = groupedParts();
    if (grouped == count) {
      return count == 2 ? oneSeparator() : whole(count);
    }
    return grouped == count - 1 && isDecimalMark(groups.separator(grouped))
        ? decimal(count)
        : malformed();
  }

  private static boolean isDecimalMark(char c) {
    return c == '.' || c == ',' || c == '٫' || c == '·' || c == '・';
  }

  /** How many of the groups, from the first, make a whole number grouped by one separator. */
  private int groupedParts() {
    if (groups.length(0) > 3) {
      return 1;
    }
    int k = 1;
    while (groups.isLikeSecond(k, 3)) {
      k++;
    }
    return k < groups.count() && isDecimalMark(groups.separator(1)) ? indianParts(k) : k;
  }

  /** 12,34,567 or 12.34.567: pairs, then three. */
  private int indianParts(int otherwise) {
    int k = 1;
    while (groups.isLikeSecond(k, 2)) {
      k++;
    }
    return k > 1 && groups.isLikeSecond(k, 3) ? k + 1 : otherwise;
  }

  /** 1.234 or 1,234: grouped or decimal, by the locale. */
  private Numeral oneSeparator() {
    char separator = groups.separator(1);
    Numeral grouped = whole(2);
    if (!isDecimalMark(separator)) {
      return grouped;
    }
    Numeral decimal = decimal(2);
    if (groups.startsWithZero(0)) {
      return decimal;
    }
    return separator == language.decimal() && !isRoundThousand()
        ? with(decimal, grouped.value())
        : with(grouped, decimal.value());
  }

  /** "10,000": nobody writes three decimals that say nothing, unless to measure some units. */
  private boolean isRoundThousand() {
    return groups.isZero(1) && groups.separator(1) == ',' && groups.length(0) > 1;
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
    int count = groups.count();
    char separator = groups.separator(1);
    if (count == 2 && isDecimalMark(separator)) {
      return decimal(2);
    }
    boolean spaced = count > 2 && separator == ' ';
    int grouped = groupedParts();
    if (spaced || (grouped > 1 && separator != '.')) {
      return whole(grouped);
    }
    // "3,5,7" is a list; "1.2.3" is a name or a date, which other readers have looked at before.
    return separator == ',' && count > 2 ? whole(1) : null;
  }

  private Numeral whole(int parts) {
    String separators = groups.separators(parts);
    boolean localeFormat = parts == 1 || language.groupsWith(groups.separator(1));
    return new Numeral(
        groups.behind(parts), groups.value(parts, 0), 0, null, separators, localeFormat);
  }

  private Numeral decimal(int parts) {
    int decimals = groups.length(parts - 1);
    Rational value = groups.value(parts, decimals);
    boolean localeFormat = groups.separator(parts - 1) == language.decimal();
    return new Numeral(
        groups.behind(parts), value, -decimals, null, groups.separators(parts), localeFormat);
  }
}
