package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;

class DateWordingTest {
  @Test
  void partsOfADateAreSaidInWords() {
    assertEquals("Sunday", DateWording.of(CalendarDate.ofWeekday(7)));
    assertEquals("15 July", DateWording.of(CalendarDate.of(null, 7, 15)));
    assertEquals("February", DateWording.of(CalendarDate.of(null, 2, null)));
    assertEquals("330 BC", DateWording.of(CalendarDate.ofYear(-329)));
  }

  @Test
  void fullDatesAndPeriodsAreNot() {
    assertFalse(DateWording.isOf(CalendarDate.of(2017, 3, 5)));
    assertFalse(DateWording.isOf(CalendarDate.period(80, Grain.DECADE)));
    assertFalse(DateWording.isOf(CalendarDate.relative(-1, Grain.DAY)));
  }
}
