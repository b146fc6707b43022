package org.unanimous.divergence;

import static org.unanimous.claim.Claims.date;

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
  void theSameSpanCountsInAnyGrain() {
    Findings.assertNone(
        date(CalendarDate.relative(-2, Grain.WEEK)), date(CalendarDate.relative(-14, Grain.DAY)));
  }
}
