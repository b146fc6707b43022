package org.unanimous.claim;

import org.jspecify.annotations.Nullable;

/**
 * Compares a date with another; with a figure that states a part of one, {@link DateFigure} does.
 */
final class DateComparison {
  /** What no field of a date can be. */
  static final int NONE = Integer.MIN_VALUE;

  private DateComparison() {}

  static Agreement of(Reading one, CalendarDate date) {
    if (one.date() != null) {
      return of(one.date(), date);
    }
    return one.quantity() == null
        ? Agreement.INCOMPARABLE
        : DateFigure.compare(one, one.quantity(), date);
  }

  static Agreement of(CalendarDate one, CalendarDate other) {
    if (one.equals(other)) {
      return Agreement.SAME;
    }
    if (one.offset() != null || other.offset() != null) {
      return ofRelative(one, other);
    }
    boolean periods = isPeriod(one) || isPeriod(other);
    boolean years = one.year() != null && other.year() != null;
    return periods && years ? ofPeriods(one, other) : ofFields(one, other);
  }

  private static Agreement ofRelative(CalendarDate one, CalendarDate other) {
    int offset = field(one.offset());
    int otherOffset = field(other.offset());
    if (offset == NONE || otherOffset == NONE) {
      return Agreement.INCOMPARABLE;
    }
    if (one.grain() == other.grain()) {
      return offset == otherOffset ? ofFields(one, other) : Agreement.DIFFERENT;
    }
    boolean alike = offset != 0 && offset * days(one.grain()) == otherOffset * days(other.grain());
    return alike ? Agreement.EQUIVALENT : Agreement.DIFFERENT;
  }

  /** Nominal days, so that two weeks ago is fourteen days ago and ten years ago is a decade ago. */
  private static int days(Grain grain) {
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> 1;
      case WEEK -> 7;
      case MONTH -> 30;
      case QUARTER -> 90;
      case YEAR -> 360;
      case DECADE -> 3_600;
      case CENTURY -> 36_000;
      case MILLENNIUM -> 360_000;
    };
  }

  static int field(@Nullable Integer value) {
    return value == null ? NONE : value;
  }

  static boolean isPeriod(CalendarDate date) {
    return date.grain().compareTo(Grain.DECADE) >= 0;
  }

  /** Decades and centuries are intervals of years: one in the other says the same, less exactly. */
  private static Agreement ofPeriods(CalendarDate one, CalendarDate other) {
    int first = firstYear(one, other);
    int otherFirst = firstYear(other, one);
    if (first == otherFirst && one.grain() == other.grain()) {
      return Agreement.EQUIVALENT;
    }
    int last = first + length(one);
    int otherLast = otherFirst + length(other);
    boolean within = first <= otherFirst && otherLast <= last;
    boolean around = otherFirst <= first && last <= otherLast;
    // The 1800s are read as a decade or a century.
    boolean alike = first == otherFirst && isPeriod(one) && isPeriod(other);
    return alike
        ? Agreement.EQUIVALENT
        : within || around ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }

  /** The first year; of a decade without its century (the 80s) in the century of the other. */
  private static int firstYear(CalendarDate date, CalendarDate beside) {
    int year = field(date.year());
    int other = field(beside.year());
    boolean isShort = date.grain() == Grain.DECADE && year >= 0 && year < 100 && other >= 1000;
    return isShort ? other / 100 * 100 + year : year;
  }

  /** How many years it reaches beyond its first. */
  static int length(CalendarDate date) {
    if (date.lastYear() != null) {
      return date.lastYear() - field(date.year());
    }
    return switch (date.grain()) {
      case DECADE -> 9;
      case CENTURY -> 99;
      case MILLENNIUM -> 999;
      default -> 0;
    };
  }

  private static Agreement ofFields(CalendarDate one, CalendarDate other) {
    if (conflicts(one, other)) {
      return Agreement.DIFFERENT;
    }
    boolean related = one.offset() != null || shares(one, other);
    return related ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
  }

  private static boolean conflicts(CalendarDate one, CalendarDate other) {
    return conflict(one.day(), other.day())
        || conflict(one.weekday(), other.weekday())
        || conflict(one.lastYear(), other.lastYear())
        || yearsConflict(one, other)
        || monthsConflict(one, other);
  }

  private static boolean conflict(@Nullable Integer one, @Nullable Integer other) {
    return one != null && other != null && !one.equals(other);
  }

  private static boolean yearsConflict(CalendarDate one, CalendarDate other) {
    int year = field(one.year());
    int otherYear = field(other.year());
    if (year == NONE || otherYear == NONE || year == otherYear) {
      return false;
    }
    int less = Math.min(year, otherYear);
    // '53 beside 1953.
    return !(less >= 0 && less < 100 && (year - otherYear) % 100 == 0);
  }

  private static boolean monthsConflict(CalendarDate one, CalendarDate other) {
    int month = field(one.month());
    int otherMonth = field(other.month());
    if (month == NONE || otherMonth == NONE) {
      return false;
    }
    if ((one.grain() == Grain.QUARTER) == (other.grain() == Grain.QUARTER)) {
      return month != otherMonth;
    }
    return one.grain() == Grain.QUARTER
        ? quarter(otherMonth) != month
        : quarter(month) != otherMonth;
  }

  private static int quarter(int month) {
    return (month + 2) / 3;
  }

  private static boolean shares(CalendarDate one, CalendarDate other) {
    return (one.year() != null && other.year() != null)
        || (one.month() != null && other.month() != null)
        || (one.day() != null && other.day() != null)
        || (one.weekday() != null && other.weekday() != null);
  }
}
