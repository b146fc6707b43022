package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads days and months, with their year: 3. Mai 2017, May 3rd, the third of May, May 2017. */
final class DayReader implements ClaimReader {
  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "date");
  private static final Notation MIXED = new Notation(Notation.Form.MIXED, "", true, 0, "date");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "date");

  private final Tokens tokens;
  private final NumberReader numbers;
  private final YearReader years;
  private final ClockWords clock;
  private final MonthOfDays months;
  private final MonthHomographs homographs;

  DayReader(Tokens tokens, NumberReader numbers, YearReader years) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.years = years;
    this.clock = new ClockWords(tokens);
    this.months = new MonthOfDays(tokens);
    this.homographs = new MonthHomographs(tokens);
  }

  @Override
  public @Nullable Draft read(int i) {
    Match named = tokens.match(i, SenseType.DAY);
    if (named != null) {
      return named(named);
    }
    if (tokens.isDigits(i) && !tokens.mayBe(i, SenseType.MONTH.bit())) {
      Draft date = yearFirst(i);
      date = date == null ? monthOfRange(i) : date;
      return date == null ? dayAndMonth(i) : date;
    }
    Draft month = month(i);
    return month == null ? ordinalDay(i) : month;
  }

  /** "2020年5月3日": the year with its word, then month and day. */
  private @Nullable Draft yearFirst(int i) {
    int year = tokens.length(i) == 4 ? tokens.value(i) : -1;
    int at = Years.isPlausible(year) ? Years.behind(tokens, i + 1) : i;
    boolean told = at > i + 1 && tokens.gap(at) != Tokens.NEWLINE;
    Match month = told ? tokens.match(at, SenseType.MONTH) : null;
    if (month == null) {
      return null;
    }
    int day = dayAt(month.to());
    int to = day < 0 ? month.to() : tokens.behindOrdinalEnding(month.to() + 1);
    CalendarDate date =
        CalendarDate.of(year, month.sense().number(), day < 0 ? null : Integer.valueOf(day));
    return Draft.of(i, to, Reading.of(date), MIXED, false);
  }

  /** The 3 of "3至6月". */
  private @Nullable Draft monthOfRange(int i) {
    int month = number(i);
    int next = month < 1 || month > 12 ? -1 : tokens.behindTo(i + 1);
    boolean months = next > 0 && tokens.isDigits(next) && tokens.is(next, SenseType.MONTH);
    return !months
        ? null
        : Draft.of(i, i + 1, Reading.of(CalendarDate.of(null, month, null)), DIGITS, false);
  }

  /** "3. Mai 2017", "3rd of May, 2017", "3 мая 2017 года"; "3" of "3-5 May". */
  private @Nullable Draft dayAndMonth(int i) {
    int day = number(i);
    if (day < 0) {
      return null;
    }
    int at = months.behindDay(i + 1);
    Match month = months.monthAt(at);
    if (month != null) {
      return withYear(i, month.sense().number(), day, month.to(), MIXED);
    }
    Match later = months.monthOfDayBehind(at);
    if (later != null) {
      CalendarDate date = CalendarDate.of(null, later.sense().number(), day);
      return Draft.of(i, i + 1, Reading.of(date), DIGITS, false);
    }
    Draft second = secondDay(i);
    return second == null ? dayAlone(i, day) : second;
  }

  /**
   * "5日": the day of a month that goes without saying, or the fifth; five days where the language
   * says those so too.
   */
  private @Nullable Draft dayAlone(int i, int day) {
    int to = tokens.isDayEnding(i + 1) ? tokens.behindOrdinalEnding(i + 1) : i + 1;
    if (to == i + 1) {
      return null;
    }
    Rational number = Rational.of(day);
    Reading date = Reading.of(CalendarDate.of(null, null, day));
    Reading fifth = Reading.of(ClaimKind.ORDINAL, Quantity.point(number, null, 0));
    Match unit = tokens.match(i + 1, SenseType.UNIT);
    Draft draft = new Draft(i, to, List.of(date, fifth), DIGITS, true);
    if (unit == null) {
      return draft;
    }
    Quantity days = Quantity.point(number, unit.sense().unit(), 0);
    return draft.or(Reading.of(ClaimKind.DURATION, days));
  }

  /** "9/11", "New Year's Eve 2019": weak without a year, as others leave the name as it is. */
  private Draft named(Match day) {
    int number = day.sense().number();
    Draft date = withYear(day.from(), number / 100, number % 100, day.to(), WORDS);
    return date.to() == day.to() ? date.weakened() : date;
  }

  /** The 5 of "May 3–5", "May 3rd to 5th, 2021", "May 3 and 5"; null if it is none. */
  private @Nullable Draft secondDay(int i) {
    Match month = months.monthOfDayBefore(i);
    int day = month == null ? -1 : dayAt(i);
    int at = tokens.behindOrdinalEnding(i + 1);
    return month == null || day < 0 ? null : withYear(i, month.sense().number(), day, at, MIXED);
  }

  /** "May 3rd, 2017", "May 2017", "May". */
  private @Nullable Draft month(int i) {
    Match match = tokens.match(i, SenseType.MONTH);
    if (match == null) {
      return null;
    }
    int month = match.sense().number();
    int at = match.to();
    boolean dot = tokens.isSign(at, '.') && tokens.glued(at) && tokens.isDigits(at + 1);
    at = dot ? at + 1 : at;
    int day = tokens.gap(at) == Tokens.NEWLINE ? -1 : dayAt(at);
    if (day > 0 && !MonthOfDays.isAbbreviation(match)) {
      return withYear(i, month, day, tokens.behindOrdinalEnding(at + 1), MIXED);
    }
    if (homographs.isOther(match) && isWithoutYear(at)) {
      return null;
    }
    Draft draft = withYear(i, month, null, at, WORDS);
    return homographs.isDoubtful(match) && isWithoutYear(at) ? draft.weakened() : draft;
  }

  private boolean isWithoutYear(int at) {
    return years.yearAt(skipToYear(at)) < 0;
  }

  /** A day of the month in digits that are nothing else; -1 if there is none. */
  private int dayAt(int i) {
    int day = number(i);
    if (day < 0) {
      return -1;
    }
    boolean time = tokens.isSign(i + 1, ':') || clock.isHourBehind(i + 1) && !isHalfInWords(i + 1);
    boolean decimal =
        tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && !tokens.isLetterSign(i + 1)
            && !tokens.isHyphen(i + 1);
    boolean counted = tokens.behindOrdinalEnding(i + 1) == i + 1 && years.isCounted(i + 1);
    return time || decimal || counted ? -1 : day;
  }

  /** "April 12 in the morning": behind the name of its month it is a day, at whatever time. */
  private boolean isHalfInWords(int i) {
    Match half = clock.half(i);
    return half != null && half.to() > i + 1 && tokens.length(i) > 1;
  }

  /** The number that one or two digits at token {@code i} state; -1 if no month has that day. */
  private int number(int i) {
    int number = tokens.isDigits(i) && tokens.length(i) <= 2 ? tokens.value(i) : -1;
    return number >= 1 && number <= 31 ? number : -1;
  }

  /** "the third of May", "первое мая". */
  private @Nullable Draft ordinalDay(int i) {
    if (!tokens.mayBe(i, SenseType.ORDINAL.bit() | SenseType.CARDINAL.bit())) {
      return null;
    }
    boolean article = tokens.mayBe(i, SenseType.ARTICLE.bit());
    Figure figure = article ? null : numbers.read(i);
    int day = figure == null || !figure.isWords() ? -1 : figure.number();
    Match month = figure == null || day < 1 || day > 31 ? null : months.monthAt(figure.to());
    return month == null || MonthOfDays.isAbbreviation(month)
        ? null
        : withYear(i, month.sense().number(), day, month.to(), WORDS);
  }

  private Draft withYear(int from, int month, @Nullable Integer day, int at, Notation notation) {
    int place = skipToYear(at);
    Draft era = years.era(place);
    CalendarDate counted = era == null ? null : era.date();
    if (era != null && counted != null) {
      CalendarDate date = CalendarDate.of(counted.year(), month, day);
      return Draft.of(from, era.to(), Reading.of(date), notation, false);
    }
    int year = years.yearAt(place);
    if (year < 0) {
      return Draft.of(from, at, Reading.of(CalendarDate.of(null, month, day)), notation, false);
    }
    return Draft.of(
        from,
        Years.behind(tokens, place + 1),
        Reading.of(CalendarDate.of(year, month, day)),
        notation,
        false);
  }

  private int skipToYear(int at) {
    int i = tokens.isSign(at, ',') || tokens.isSign(at, '.') && tokens.glued(at) ? at + 1 : at;
    return tokens.over(tokens.over(i, SenseType.GLUE, Glue.OF), SenseType.YEAR);
  }
}
