package org.unanimous.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a text says of a date; each field is null where it says nothing.
 *
 * @param year astronomical: 1 BC is 0; the first year of a decade (1990) or century (1900)
 * @param month 1 to 12; with grain QUARTER the quarter 1 to 4
 * @param day of the month, 1 to 31
 * @param weekday 1 (Monday) to 7
 * @param grain the smallest period named
 * @param offset how many grains from now: yesterday is -1 DAY; null for a date of the calendar
 * @param lastYear the last year of an interval of years (1950-53); null for a single one
 */
public record CalendarDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday,
    Grain grain,
    @Nullable Integer offset,
    @Nullable Integer lastYear) {
  public CalendarDate {
    reject("month", month, 1, 12);
    reject("day", day, 1, 31);
    reject("weekday", weekday, 1, 7);
  }

  private static void reject(String field, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      throw new IllegalArgumentException(
          "A " + field + " lies between " + least + " and " + most + ", not " + value);
    }
  }

  public static CalendarDate ofYear(int year) {
    return new CalendarDate(year, null, null, null, Grain.YEAR, null, null);
  }

  /** A decade or century by its first year. */
  public static CalendarDate period(int firstYear, Grain grain) {
    return new CalendarDate(firstYear, null, null, null, grain, null, null);
  }

  public static CalendarDate ofWeekday(int weekday) {
    return new CalendarDate(null, null, null, weekday, Grain.DAY, null, null);
  }

  /** A full or partial date of the calendar. */
  public static CalendarDate of(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    Grain grain = day != null ? Grain.DAY : month != null ? Grain.MONTH : Grain.YEAR;
    return new CalendarDate(year, month, day, null, grain, null, null);
  }

  public static CalendarDate relative(int offset, Grain grain) {
    return new CalendarDate(null, null, null, null, grain, offset, null);
  }

  public boolean isYearOnly() {
    return year != null && grain == Grain.YEAR && weekday == null && lastYear == null;
  }
}
