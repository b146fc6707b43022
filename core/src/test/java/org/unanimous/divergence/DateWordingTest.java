package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void periodsAreCounted() {
    assertEquals("1920s", DateWording.of(CalendarDate.period(1920, Grain.DECADE)));
    assertEquals("1st century", DateWording.of(CalendarDate.period(0, Grain.CENTURY)));
    assertEquals("12th century", DateWording.of(CalendarDate.period(1100, Grain.CENTURY)));
    assertEquals("21st century", DateWording.of(CalendarDate.period(2000, Grain.CENTURY)));
    assertEquals("7th century BC", DateWording.of(CalendarDate.period(-699, Grain.CENTURY)));
    assertEquals("2nd millennium BC", DateWording.of(CalendarDate.period(-1999, Grain.MILLENNIUM)));
    assertTrue(DateWording.isOf(CalendarDate.period(-699, Grain.CENTURY)));
  }

  @Test
  void fullDatesAndShortDecadesAreNot() {
    assertFalse(DateWording.isOf(CalendarDate.of(2017, 3, 5)));
    assertFalse(DateWording.isOf(CalendarDate.period(80, Grain.DECADE)));
    assertFalse(DateWording.isOf(CalendarDate.relative(-1, Grain.DAY)));
  }
}
