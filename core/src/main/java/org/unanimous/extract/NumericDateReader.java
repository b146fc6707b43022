package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * Reads dates of digits alone: 2017-05-03, 03.05.2017, 5/3/2017. Where day and month may change
 * places, both count.
 */
final class NumericDateReader implements ClaimReader {
  private static final Notation NOTATION = new Notation(Notation.Form.DIGITS, "", true, 0, "date");

  private final Tokens tokens;
  private final boolean monthFirst;
  private final boolean dotted;

  NumericDateReader(Language language, Tokens tokens) {
    this.tokens = tokens;
    this.monthFirst = language.uses(Strategy.MONTH_FIRST);
    this.dotted = language.uses(Strategy.ORDINAL_DOT);
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.glued(i) && (tokens.isSign(i - 1, '/') || tokens.isWord(i - 1))) {
      return null;
    }
    Draft spaced = isSpaced(tokens, i + 1) ? spaced(i) : null;
    if (spaced != null) {
      return spaced;
    }
    int second = behindSeparator(i);
    int third = second < 0 ? -1 : behindSeparator(second);
    if (second > 0 && third < 0) {
      return dayAndMonth(i, second);
    }
    if (third < 0 || tokens.charAt(i + 1) != tokens.charAt(second + 1) || goesOn(third)) {
      return null;
    }
    if (tokens.length(i) == 4) {
      return draft(
          i, third, readings(tokens.value(i), tokens.value(second), tokens.value(third), false));
    }
    if (tokens.length(third) != 4 && tokens.length(third) != 2) {
      return null;
    }
    int year = tokens.length(third) == 4 ? tokens.value(third) : century(tokens.value(third));
    boolean slash = tokens.isSign(i + 1, '/');
    return draft(i, third, readings(year, tokens.value(second), tokens.value(i), slash));
  }

  /** Does a full stop stand at token {@code i} as in "3. 5. 2017", "2017. 5. 3."? */
  static boolean isSpaced(Tokens tokens, int i) {
    return tokens.isSign(i, '.')
        && tokens.glued(i)
        && tokens.isDigits(i + 1)
        && tokens.gap(i + 1) == Tokens.SPACE
        && tokens.isSign(i + 2, '.')
        && tokens.glued(i + 2);
  }

  /** "3. 5. 2017", "2017. 5. 3."; null if the numbers make no date. */
  private @Nullable Draft spaced(int i) {
    int last = i + 4;
    if (!tokens.isDigits(last) || tokens.gap(last) != Tokens.SPACE) {
      return null;
    }
    int month = tokens.value(i + 2);
    if (tokens.length(last) == 4) {
      return draft(i, last, readings(tokens.value(last), month, tokens.value(i), false));
    }
    boolean yearFirst = tokens.length(i) == 4 && tokens.length(last) <= 2;
    int end = tokens.isSign(last + 1, '.') && tokens.glued(last + 1) ? last + 1 : last;
    return yearFirst
        ? draft(i, end, readings(tokens.value(i), month, tokens.value(last), false))
        : null;
  }

  /** "26.12.", "12/26": day and month where the way they are written leaves no doubt. */
  private @Nullable Draft dayAndMonth(int i, int second) {
    int one = tokens.value(i);
    int other = tokens.value(second);
    boolean dots =
        dotted
            && tokens.isSign(i + 1, '.')
            && tokens.isSign(second + 1, '.')
            && tokens.glued(second + 1);
    boolean american =
        tokens.isSign(i + 1, '/') && monthFirst && one <= 12 && other > 12 && other <= 31;
    if (american) {
      return partial(i, second + 1, other, one);
    }
    boolean dayFirst = one >= 1 && one <= 31 && other >= 1 && other <= 12;
    if (!dayFirst || tokens.length(i) > 2 || tokens.length(second) > 2) {
      return null;
    }
    if (dots) {
      Draft date = partial(i, second + 2, one, other);
      return date == null ? null : date.or(decimals(one, other, tokens.length(second)));
    }
    boolean told = isFilled(i, second) || tokens.is(second + 1, SenseType.WEEKDAY);
    return told ? eitherWay(i, second + 1, one, other) : null;
  }

  /** "19/07": no fraction has that zero. */
  private boolean isFilled(int i, int second) {
    return tokens.isSign(i + 1, '/')
        && tokens.charAt(second) == '0'
        && tokens.length(i) == 2
        && tokens.length(second) == 2;
  }

  /** Day and month, the month first where the locale or the day says so. */
  private Draft eitherWay(int from, int to, int one, int other) {
    List<Reading> readings = new ArrayList<>(2);
    readings.add(Reading.of(CalendarDate.of(null, other, one)));
    if (one <= 12 && one != other) {
      readings.add(monthFirst ? 0 : 1, Reading.of(CalendarDate.of(null, one, other)));
    }
    return new Draft(from, to, readings, NOTATION, false);
  }

  private static @Nullable Draft partial(int from, int to, int day, int month) {
    return month < 1 || day < 1
        ? null
        : Draft.of(from, to, Reading.of(CalendarDate.of(null, month, day)), NOTATION, false);
  }

  /** The section of "4.6. Requirements", the version that ends a sentence. */
  private static Reading decimals(int whole, int decimals, int places) {
    Rational value = Rational.of(whole).plus(Rational.scaled(decimals, -places));
    return Reading.of(ClaimKind.NUMBER, Quantity.point(value, null, -places));
  }

  private int behindSeparator(int i) {
    boolean separator =
        tokens.isSign(i + 1, '.') || tokens.isSign(i + 1, '/') || tokens.isHyphen(i + 1);
    boolean joined = separator && tokens.glued(i + 1) && tokens.glued(i + 2);
    return joined && tokens.isDigits(i + 2) && tokens.length(i + 2) <= 4 ? i + 2 : -1;
  }

  /** More digits behind another separator: a version or an address, no date. */
  private boolean goesOn(int last) {
    return behindSeparator(last) >= 0;
  }

  private static int century(int shortYear) {
    return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
  }

  private List<Reading> readings(int year, int month, int day, boolean slash) {
    List<Reading> readings = new ArrayList<>(2);
    boolean swap = slash && monthFirst;
    add(readings, year, swap ? day : month, swap ? month : day);
    if (slash) {
      add(readings, year, swap ? month : day, swap ? day : month);
    }
    return readings;
  }

  private static void add(List<Reading> readings, int year, int month, int day) {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200) {
      Reading reading = Reading.of(CalendarDate.of(year, month, day));
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  private static @Nullable Draft draft(int from, int last, List<Reading> readings) {
    return readings.isEmpty() ? null : new Draft(from, last + 1, readings, NOTATION, false);
  }
}
