package org.unanimous.divergence;

import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.ordinal;
import static org.unanimous.claim.Claims.year;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;

class DateChangedTest {
  @Test
  void otherFieldsAreOtherDates() {
    Findings.assertFinding(DivergenceKind.DATE_CHANGED, Severity.MAJOR, year(2017), year(2007));
    Findings.assertFinding(
        DivergenceKind.DATE_CHANGED,
        Severity.MAJOR,
        date(CalendarDate.ofWeekday(7)),
        date(CalendarDate.ofWeekday(6)));
    Findings.assertFinding(
        DivergenceKind.DATE_CHANGED,
        Severity.MAJOR,
        date(CalendarDate.of(2024, 3, 5)),
        date(CalendarDate.of(2024, 3, 15)));
    Findings.assertFinding(DivergenceKind.DATE_CHANGED, Severity.MAJOR, year(2017), number("2007"));
  }

  @Test
  void aYearLostIsLost() {
    Findings.assertFinding(
        DivergenceKind.DATE_CHANGED,
        Severity.MAJOR,
        date(CalendarDate.of(2024, 3, 5)),
        date(CalendarDate.of(null, 3, 5)));
  }

  @Test
  void aMonthLostIsLost() {
    Findings.assertFinding(
        DivergenceKind.DATE_CHANGED,
        Severity.MAJOR,
        date(CalendarDate.of(1952, 11, null)),
        year(1952));
  }

  @Test
  void periodsAgreeInTheirYears() {
    Findings.assertNone(
        date(CalendarDate.period(1800, Grain.CENTURY)),
        date(CalendarDate.period(1800, Grain.DECADE)));
    Findings.assertNone(date(CalendarDate.period(1800, Grain.CENTURY)), ordinal("19"));
    Findings.assertNone(year(2017), number("2017"));
  }
}
