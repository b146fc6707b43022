package org.unanimous.divergence;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;

/** Says a date for people: Sunday, 15 July, 472 BC. */
final class DateWording {
  private DateWording() {}

  /** Has it a part that is said better in words than by {@link Canonical}? */
  static boolean isOf(CalendarDate date) {
    boolean partial = date.year() == null || date.year() <= 0;
    boolean plain = date.lastYear() == null && date.offset() == null;
    boolean single = date.grain().compareTo(Grain.MONTH) <= 0 || date.grain() == Grain.YEAR;
    return partial && plain && single && date.grain() != Grain.WEEKEND;
  }

  static String of(CalendarDate date) {
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

  private static void append(StringBuilder text, String part) {
    text.append(text.length() == 0 ? "" : " ").append(part);
  }
}
