package org.unanimous.divergence;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;

/** Says a date for people: Sunday, 15 July, 472 BC, 1920s, 14th century. */
final class DateWording {
  private static final int FULL_YEAR = 1000;

  private DateWording() {}

  /** Has it a part that is said better in words than by {@link Canonical}? */
  static boolean isOf(CalendarDate date) {
    boolean plain = date.lastYear() == null && date.offset() == null;
    if (isPeriod(date.grain(), date.year())) {
      return plain;
    }
    boolean partial = date.year() == null || date.year() <= 0;
    boolean single = date.grain().compareTo(Grain.MONTH) <= 0 || date.grain() == Grain.YEAR;
    return partial && plain && single && date.grain() != Grain.WEEKEND;
  }

  /** A decade in four digits, a century or a millennium. */
  private static boolean isPeriod(Grain grain, @Nullable Integer year) {
    return year != null
        && (grain == Grain.DECADE ? year >= FULL_YEAR : grain.compareTo(Grain.DECADE) > 0);
  }

  static String of(CalendarDate date) {
    Integer year = date.year();
    if (year != null && isPeriod(date.grain(), year)) {
      return period(date.grain(), year);
    }
    StringBuilder text = new StringBuilder();
    if (date.weekday() != null) {
      append(text, DayOfWeek.of(date.weekday()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    if (date.day() != null) {
      append(text, date.day().toString());
    }
    if (date.month() != null) {
      append(text, Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    if (date.year() != null) {
      // Astronomical: the year before 1 is 0, and was 1 BC.
      append(text, (1 - date.year()) + " BC");
    }
    return text.toString();
  }

  private static String period(Grain grain, int firstYear) {
    if (grain == Grain.DECADE) {
      return firstYear + "s";
    }
    int years = grain == Grain.CENTURY ? 100 : 1000;
    boolean before = firstYear < 0;
    int number = before ? (1 - firstYear) / years : firstYear / years + 1;
    String name = grain.name().toLowerCase(Locale.ROOT);
    return number + suffix(number) + " " + name + (before ? " BC" : "");
  }

  private static String suffix(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static void append(StringBuilder text, String part) {
    text.append(text.length() == 0 ? "" : " ").append(part);
  }
}
