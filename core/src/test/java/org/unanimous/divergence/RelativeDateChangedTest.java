package org.unanimous.divergence;

import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.or;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;

class RelativeDateChangedTest {
  @Test
  void aShiftIsMinor() {
    Findings.assertFinding(
        DivergenceKind.RELATIVE_DATE_CHANGED,
        Severity.MINOR,
        date(CalendarDate.relative(-1, Grain.WEEK)),
        date(CalendarDate.relative(-1, Grain.MONTH)));
    Findings.assertFinding(
        DivergenceKind.RELATIVE_DATE_CHANGED,
        Severity.MINOR,
        date(CalendarDate.relative(0, Grain.DAY)),
        date(CalendarDate.relative(1, Grain.DAY)));
  }

  @Test
  void anotherFigureIsMajor() {
    Findings.assertFinding(
        DivergenceKind.RELATIVE_DATE_CHANGED,
        Severity.MAJOR,
        or(date(CalendarDate.relative(-10, Grain.WEEK)), duration("10", "week")),
        or(date(CalendarDate.relative(-20, Grain.WEEK)), duration("20", "week")));
  }

  @Test
  void theSameSpanCountsInAnyGrain() {
    Findings.assertNone(
        date(CalendarDate.relative(-2, Grain.WEEK)), date(CalendarDate.relative(-14, Grain.DAY)));
  }
}
