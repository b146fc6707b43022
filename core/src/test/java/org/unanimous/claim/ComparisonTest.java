package org.unanimous.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.unanimous.claim.Agreement.COMPATIBLE;
import static org.unanimous.claim.Agreement.DIFFERENT;
import static org.unanimous.claim.Agreement.EQUIVALENT;
import static org.unanimous.claim.Agreement.INCOMPARABLE;
import static org.unanimous.claim.Agreement.OTHER_UNIT;
import static org.unanimous.claim.Agreement.ROUNDED;
import static org.unanimous.claim.Agreement.SAME;
import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.name;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.or;
import static org.unanimous.claim.Claims.ordinal;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.points;
import static org.unanimous.claim.Claims.time;
import static org.unanimous.claim.Claims.times;
import static org.unanimous.claim.Claims.with;
import static org.unanimous.claim.Claims.written;
import static org.unanimous.claim.Claims.year;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static void assertRelation(Agreement expected, Claim one, Claim other) {
    assertEquals(expected, Comparison.of(one, other), one.quote() + " and " + other.quote());
    assertEquals(expected, Comparison.of(other, one), other.quote() + " and " + one.quote());
  }

  @Test
  void valuesAreComparedExactly() {
    assertRelation(SAME, number("12"), number("12.0"));
    assertRelation(SAME, number("1/2"), number("0.5"));
    assertRelation(DIFFERENT, number("2017"), number("2007"));
    assertRelation(DIFFERENT, money("5.5e6", "USD"), money("5.5e9", "USD"));
  }

  @Test
  void kindsThatStateTheSameNumberAreEquivalent() {
    assertRelation(EQUIVALENT, number("5"), ordinal("5"));
    assertRelation(EQUIVALENT, number("5"), duration("5", "year"));
    assertRelation(EQUIVALENT, ordinal("5"), duration("5", "year"));
    assertRelation(EQUIVALENT, number("10"), times("10"));
    assertRelation(DIFFERENT, number("5"), duration("6", "year"));
  }

  @Test
  void lostUnitsOfMoneyAndPercentAreNoSmallMatter() {
    assertRelation(OTHER_UNIT, number("5e11"), money("5e11", "USD"));
    assertRelation(OTHER_UNIT, number("12"), percent("12"));
    assertRelation(OTHER_UNIT, percent("1"), points("1"));
    assertRelation(OTHER_UNIT, money("5", "USD"), money("5", "EUR"));
  }

  @Test
  void sharesAreSaidInManyWays() {
    assertRelation(EQUIVALENT, number("0.9"), percent("90"));
    assertRelation(EQUIVALENT, number("1/4"), percent("25"));
    assertRelation(ROUNDED, number("1/3"), percent("33"));
    assertRelation(DIFFERENT, number("1/3"), percent("43"));
    assertRelation(EQUIVALENT, times("2"), percent("100"));
    assertRelation(EQUIVALENT, times("2"), percent("200"));
    assertRelation(EQUIVALENT, measure("5", "percent"), measure("50", "permille"));
    assertRelation(COMPATIBLE, times("2"), times("1/2"));
  }

  @Test
  void roundingNeedsFewerPlacesAsItsSign() {
    assertRelation(ROUNDED, money("5.53e6", "USD"), money("5.5e6", "USD"));
    assertRelation(ROUNDED, percent("12.4"), percent("12"));
    assertRelation(DIFFERENT, number("1970"), number("2000"));
    assertRelation(ROUNDED, number("1970"), with(ModifierKind.APPROXIMATE, number("2000")));
    assertRelation(DIFFERENT, number("1.4e6"), number("1e6"));
    assertRelation(DIFFERENT, ordinal("12.4"), ordinal("12"));
  }

  @Test
  void aBoundRoundsOnItsOwnSideOnly() {
    Claim over = with(ModifierKind.MORE_THAN, number("2000"));
    Claim almost = with(ModifierKind.NEARLY, number("2000"));
    assertRelation(Agreement.ROUNDED, over, number("2013"));
    assertRelation(Agreement.DIFFERENT, over, number("1987"));
    assertRelation(Agreement.ROUNDED, almost, number("1987"));
    assertRelation(Agreement.DIFFERENT, almost, number("2013"));
    assertRelation(Agreement.ROUNDED, with(ModifierKind.NEGATED, over), number("1987"));
  }

  @Test
  void unitsConvertExactlyOrWithinThePrecisionWritten() {
    assertRelation(EQUIVALENT, measure("1.5", "kilometre"), measure("1500", "metre"));
    assertRelation(EQUIVALENT, duration("1.5", "hour"), duration("90", "minute"));
    assertRelation(EQUIVALENT, duration("2", "week"), duration("1", "fortnight"));
    assertRelation(EQUIVALENT, duration("10", "year"), duration("1", "decade"));
    assertRelation(EQUIVALENT, measure("2", "gigawatt"), measure("2000", "megawatt"));
    assertRelation(ROUNDED, measure("1", "mile"), measure("1.6", "kilometre"));
    assertRelation(ROUNDED, measure("200", "mile"), measure("320", "kilometre"));
    assertRelation(ROUNDED, measure("170", "pound"), measure("77", "kilogram"));
    assertRelation(DIFFERENT, measure("385", "mile"), measure("360", "kilometre"));
    assertRelation(DIFFERENT, measure("200", "mile"), measure("300", "kilometre"));
    assertRelation(
        OTHER_UNIT, measure("497", "mile-per-hour"), measure("497", "kilometre-per-hour"));
  }

  @Test
  void whatIsSaidToBeAboutSoMuchConvertsRoughly() {
    Claim yards = with(ModifierKind.APPROXIMATE, measure("40", "yard"));
    assertRelation(ROUNDED, yards, with(ModifierKind.APPROXIMATE, measure("40", "metre")));
    assertRelation(OTHER_UNIT, yards, measure("40", "metre"));
    assertRelation(DIFFERENT, yards, with(ModifierKind.APPROXIMATE, measure("50", "metre")));
    assertRelation(DIFFERENT, yards, with(ModifierKind.APPROXIMATE, measure("43", "metre")));
  }

  @Test
  void temperaturesConvertAsLevelsOrAsDifferences() {
    assertRelation(EQUIVALENT, measure("212", "fahrenheit"), measure("100", "celsius"));
    assertRelation(ROUNDED, measure("70", "fahrenheit"), measure("21", "celsius"));
    assertRelation(ROUNDED, measure("5", "fahrenheit"), measure("2.8", "celsius"));
    assertRelation(OTHER_UNIT, measure("20", "fahrenheit"), measure("20", "degree"));
    assertRelation(DIFFERENT, measure("70", "fahrenheit"), measure("31", "celsius"));
  }

  @Test
  void degreesMayBeOfEitherScale() {
    assertRelation(COMPATIBLE, measure("80", "degree"), measure("27", "degree"));
    assertRelation(COMPATIBLE, measure("90", "degree"), measure("32", "celsius"));
    assertRelation(COMPATIBLE, measure("400", "degree"), measure("200", "degree"));
    assertRelation(DIFFERENT, measure("9", "degree"), measure("5", "degree"));
    assertRelation(DIFFERENT, measure("25", "degree"), measure("15", "degree"));
    assertRelation(DIFFERENT, measure("90", "degree"), measure("41", "celsius"));
  }

  @Test
  void monthsAreAboutThirtyDays() {
    assertRelation(ROUNDED, duration("1", "month"), duration("30", "day"));
    assertRelation(ROUNDED, duration("1", "year"), duration("365", "day"));
    assertRelation(DIFFERENT, duration("1", "month"), duration("20", "day"));
    assertRelation(DIFFERENT, duration("1", "decade"), duration("11", "year"));
  }

  @Test
  void namesakesOfTwoCountriesPass() {
    assertRelation(EQUIVALENT, measure("2000", "short-ton"), measure("2000", "tonne"));
    assertRelation(EQUIVALENT, measure("20", "degree"), measure("20", "celsius"));
  }

  @Test
  void vagueAmountsHoldWhatTheyMayMean() {
    assertRelation(COMPATIBLE, number("[20,100)"), number("30"));
    assertRelation(DIFFERENT, number("[20,100)"), number("100"));
    assertRelation(SAME, number("[20,100)"), number("[20,100)"));
    assertRelation(COMPATIBLE, number("[20,100)"), number("[24,144)"));
    assertRelation(DIFFERENT, number("[2e6,1e7)"), number("[2e9,1e10)"));
  }

  @Test
  void vagueAmountsConvert() {
    assertRelation(COMPATIBLE, duration("[2,3)", "decade"), duration("[20,100)", "year"));
    assertRelation(COMPATIBLE, duration("25", "year"), duration("[2,3)", "decade"));
    assertRelation(DIFFERENT, duration("[2,3)", "decade"), duration("[5,10)", "year"));
  }

  @Test
  void secondReadingsOfBothAreNoAgreement() {
    Claim one = or(number("0.001"), number("1000"));
    assertRelation(DIFFERENT, one, or(number("0.004"), number("1000")));
    assertRelation(EQUIVALENT, one, number("1000"));
  }

  @Test
  void rangesAreComparedByBothEnds() {
    assertRelation(SAME, number("10..50"), number("10..50"));
    assertRelation(DIFFERENT, number("10..50"), number("10..60"));
    assertRelation(COMPATIBLE, number("10..50"), number("50"));
    assertRelation(DIFFERENT, number("10..50"), number("30"));
    assertRelation(ROUNDED, measure("10..20", "mile"), measure("16..32", "kilometre"));
  }

  @Test
  void anotherReadingExcuses() {
    Claim ambiguous = or(number("1.234"), number("1234"));
    assertRelation(EQUIVALENT, ambiguous, number("1234"));
    assertRelation(SAME, ambiguous, number("1.234"));
  }

  @Test
  void yearsAreNumbersDatesAndPeriods() {
    Claim century = date(CalendarDate.period(1800, Grain.CENTURY));
    Claim decade = date(CalendarDate.period(1980, Grain.DECADE));
    assertRelation(EQUIVALENT, year(2017), number("2017"));
    assertRelation(DIFFERENT, year(2017), number("2007"));
    assertRelation(INCOMPARABLE, year(2017), number("12"));
    assertRelation(EQUIVALENT, century, ordinal("19"));
    assertRelation(EQUIVALENT, decade, number("80"));
    assertRelation(EQUIVALENT, century, date(CalendarDate.period(1800, Grain.DECADE)));
    assertRelation(EQUIVALENT, date(CalendarDate.period(80, Grain.DECADE)), decade);
    assertRelation(COMPATIBLE, decade, year(1984));
    assertRelation(DIFFERENT, decade, year(1994));
  }

  @Test
  void aDayAndMonthMayBeReadAsDecimals() {
    Claim day = date(CalendarDate.of(null, 9, 27));
    assertRelation(EQUIVALENT, day, number("27.09"));
    assertRelation(INCOMPARABLE, day, number("27.9"));
    assertRelation(INCOMPARABLE, day, number("27.08"));
  }

  @Test
  void intervalsOfYearsHaveTwoEnds() {
    Claim war = date(new CalendarDate(1950, null, null, null, Grain.YEAR, null, 1953));
    assertRelation(EQUIVALENT, war, number("1950..1953"));
    assertRelation(COMPATIBLE, war, year(1950));
    assertRelation(COMPATIBLE, war, number("53"));
    assertRelation(DIFFERENT, war, year(1949));
  }

  @Test
  void datesAgreeInTheFieldsTheyShare() {
    Claim day = date(CalendarDate.of(2024, 3, 5));
    assertRelation(COMPATIBLE, day, date(CalendarDate.of(null, 3, 5)));
    assertRelation(COMPATIBLE, day, ordinal("5"));
    assertRelation(DIFFERENT, day, date(CalendarDate.of(2024, 3, 6)));
    assertRelation(DIFFERENT, date(CalendarDate.ofWeekday(6)), date(CalendarDate.ofWeekday(7)));
    assertRelation(INCOMPARABLE, day, date(CalendarDate.ofWeekday(7)));
  }

  @Test
  void relativeDatesCountInTheirGrains() {
    Claim fortnight = date(CalendarDate.relative(-2, Grain.WEEK));
    assertRelation(EQUIVALENT, fortnight, date(CalendarDate.relative(-14, Grain.DAY)));
    assertRelation(DIFFERENT, fortnight, date(CalendarDate.relative(-1, Grain.WEEK)));
    assertRelation(INCOMPARABLE, fortnight, year(2024));
  }

  @Test
  void timesAreMinutesOfTheDay() {
    assertRelation(SAME, time(13, 30), time(13, 30));
    assertRelation(DIFFERENT, time(0, 0), time(12, 0));
    assertRelation(EQUIVALENT, time(15, 0), duration("15", "hour"));
    assertRelation(EQUIVALENT, time(4, 40), number("4.40"));
    assertRelation(DIFFERENT, time(4, 40), number("5"));
  }

  @Test
  void namesAreComparedAsNames() {
    assertRelation(SAME, name("H800"), name("H800"));
    assertRelation(EQUIVALENT, name("GPT-4 Turbo"), name("GPT4-Turbo"));
    assertRelation(EQUIVALENT, name("Аполлон-11"), name("Apollo 11"));
    assertRelation(EQUIVALENT, name("Н800"), name("H800"));
    assertRelation(COMPATIBLE, name("wydanie 5.2"), name("version 5.2"));
    assertRelation(DIFFERENT, name("H100"), name("H800"));
    assertRelation(DIFFERENT, name("A800"), name("H800"));
    assertRelation(EQUIVALENT, name("Windows 10"), number("10"));
    assertRelation(DIFFERENT, name("port 9418"), number("9518"));
    assertRelation(EQUIVALENT, name("number 220 340"), number("220340"));
    assertRelation(DIFFERENT, name("version 2.2"), number("22"));
    assertRelation(EQUIVALENT, name("B07"), number("7"));
    assertRelation(EQUIVALENT, name("lib372"), name("3.7.2"));
    assertRelation(DIFFERENT, name("lib372"), name("3.72"));
    assertRelation(DIFFERENT, name("B07"), number("70"));
    assertRelation(COMPATIBLE, name("WE24"), name("workshop 2024"));
    assertRelation(DIFFERENT, name("WE24"), name("workshop 2025"));
  }

  @Test
  void everyClaimIsTheSameAsItself() {
    for (Claim claim : samples()) {
      assertEquals(SAME, Comparison.of(claim, claim), claim.quote());
    }
  }

  @Test
  void theOrderOfTwoClaimsDoesNotMatter() {
    for (Claim one : samples()) {
      for (Claim other : samples()) {
        String pair = one.quote() + " and " + other.quote();
        assertEquals(Comparison.of(one, other), Comparison.of(other, one), pair);
      }
    }
  }

  @Test
  void onlyEqualClaimsAreTheSame() {
    List<Claim> samples = samples();
    for (int i = 0; i < samples.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertNotEquals(SAME, Comparison.of(samples.get(i), samples.get(k)), i + " and " + k);
      }
    }
  }

  private static List<Claim> samples() {
    return List.of(
        number("5"),
        number("0.05"),
        number("1/3"),
        number("5e6"),
        number("2017"),
        number("[20,100)"),
        number("[20,)"),
        number("10..50"),
        ordinal("5"),
        times("2"),
        percent("5"),
        percent("200"),
        points("5"),
        money("5", "USD"),
        money("5e6", "EUR"),
        measure("5", "mile"),
        measure("8", "kilometre"),
        measure("5", "celsius"),
        measure("41", "fahrenheit"),
        duration("5", "year"),
        duration("60", "month"),
        duration("1826", "day"),
        year(2017),
        date(CalendarDate.of(2017, 5, 5)),
        date(CalendarDate.of(2017, 5, null)),
        date(CalendarDate.ofWeekday(5)),
        date(CalendarDate.relative(-1, Grain.DAY)),
        date(CalendarDate.period(2000, Grain.CENTURY)),
        date(CalendarDate.period(2010, Grain.DECADE)),
        date(new CalendarDate(2017, 2, null, null, Grain.QUARTER, null, null)),
        date(new CalendarDate(2010, null, null, null, Grain.YEAR, null, 2017)),
        time(5, 0),
        time(17, 0),
        name("H5"),
        name("Rio 2017"),
        or(number("1.234"), number("1234")),
        with(ModifierKind.APPROXIMATE, number("2000")),
        with(ModifierKind.NEARLY, money("5.1e6", "EUR")));
  }

  @Test
  void theSameDigitsAndLettersAreOneThingWhateverTheyAreTakenFor() {
    Notation notation = new Notation(Notation.Form.DIGITS, "", true, 0, "test");
    Claim size = written("60p", notation, money("0.6", "GBP"));
    assertRelation(EQUIVALENT, size, name("60p"));
    assertRelation(DIFFERENT, money("0.6", "GBP"), name("60p"));
  }
}
