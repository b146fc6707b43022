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

  /** A day of a month, and the token behind its number. */
  private record Day(int number, int to) {}

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
    Draft yearFirst = tokens.mayBe(i, SenseType.MONTH.bit()) ? null : yearFirst(i);
    if (yearFirst != null) {
      return yearFirst;
    }
    if (tokens.isDigits(i) && !tokens.mayBe(i, SenseType.MONTH.bit())) {
      Draft month = monthOfRange(i);
      return month == null ? dayAndMonth(i) : month;
    }
    Draft month = month(i);
    month = month == null ? ordinalDay(i) : month;
    Day alone = month == null ? dayInLetters(i) : null;
    return alone == null || alone.number == 1 ? month : dayAlone(i, alone); // 一日 is a day
  }

  /** "2020年5月3日", "昭和39年10月10日": the year with its word, then month and day. */
  private @Nullable Draft yearFirst(int i) {
    Draft year = years.told(i);
    CalendarDate told = year == null ? null : year.date();
    int at = year == null ? i : year.to();
    boolean close = told != null && tokens.gap(at) != Tokens.NEWLINE;
    Match month = close ? tokens.match(at, SenseType.MONTH) : null;
    if (told == null || month == null) {
      return null;
    }
    Day day = dayAt(month.to());
    int to = day == null ? month.to() : tokens.behindOrdinalEnding(day.to);
    Integer number = day == null ? null : Integer.valueOf(day.number);
    CalendarDate date = CalendarDate.of(told.year(), month.sense().number(), number);
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
    Day day = dayInDigits(i);
    if (day == null) {
      return null;
    }
    int at = months.behindDay(day.to);
    Match month = months.monthAt(at);
    if (month != null) {
      return withYear(i, month.sense().number(), day.number, month.to(), MIXED);
    }
    Match later = months.monthOfDayBehind(at);
    if (later != null) {
      CalendarDate date = CalendarDate.of(null, later.sense().number(), day.number);
      return Draft.of(i, i + 1, Reading.of(date), DIGITS, false);
    }
    Draft second = secondDay(i);
    return second == null ? dayAlone(i, day) : second;
  }

  /**
   * "5日": the day of a month that goes without saying, or the fifth; five days where the language
   * says those so too.
   */
  private @Nullable Draft dayAlone(int i, Day day) {
    int to = tokens.isDayEnding(day.to) ? tokens.behindOrdinalEnding(day.to) : day.to;
    boolean after = tokens.is(to, SenseType.RELATIVE) && tokens.isFirmly(day.to, SenseType.UNIT);
    if (to == day.to || after) {
      return null; // 三日後 is after three days
    }
    Rational number = Rational.of(day.number);
    Reading date = Reading.of(CalendarDate.of(null, null, day.number));
    Reading fifth = Reading.of(ClaimKind.ORDINAL, Quantity.point(number, null, 0));
    Match unit = tokens.match(day.to, SenseType.UNIT);
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
    Day day = month == null ? null : dayAt(i);
    return month == null || day == null
        ? null
        : withYear(
            i, month.sense().number(), day.number, tokens.behindOrdinalEnding(day.to), MIXED);
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
    Day day = tokens.gap(at) == Tokens.NEWLINE ? null : dayAt(at);
    if (day != null && !MonthOfDays.isAbbreviation(match)) {
      return withYear(i, month, day.number, tokens.behindOrdinalEnding(day.to), MIXED);
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

  /** A day of the month that is nothing else; null if there is none. */
  private @Nullable Day dayAt(int i) {
    Day day = dayInDigits(i);
    return day == null ? dayInLetters(i) : isOther(i) ? null : day;
  }

  /** Are the digits those of a time, a decimal number, or of what is counted? */
  private boolean isOther(int i) {
    boolean time = tokens.isSign(i + 1, ':') || clock.isHourBehind(i + 1) && !isHalfInWords(i + 1);
    boolean decimal =
        tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && !tokens.isLetterSign(i + 1)
            && !tokens.isHyphen(i + 1);
    return time || decimal || tokens.behindOrdinalEnding(i + 1) == i + 1 && years.isCounted(i + 1);
  }

  /** "April 12 in the morning": behind the name of its month it is a day, at whatever time. */
  private boolean isHalfInWords(int i) {
    Match half = clock.half(i);
    return half != null && half.to() > i + 1 && tokens.length(i) > 1;
  }

  /** The number that one or two digits at token {@code i} state; -1 if no month has that day. */
  private int number(int i) {
    int number = tokens.isDigits(i) && tokens.length(i) <= 2 ? tokens.value(i) : -1;
    return isDay(number) ? number : -1;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private @Nullable Day dayInDigits(int i) {
    int number = number(i);
    return number < 0 ? null : new Day(number, i + 1);
  }

  /** The 二十三 of "二十三日": in letters only what is said of days of months. */
  private @Nullable Day dayInLetters(int i) {
    boolean number = tokens.isLetterSign(i) && tokens.mayBe(i, SenseType.CARDINAL.bit());
    Figure figure = number ? numbers.read(i) : null;
    return figure != null
            && figure.isWords()
            && isDay(figure.number())
            && tokens.isDayEnding(figure.to())
        ? new Day(figure.number(), figure.to())
        : null;
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
    int year = day == null ? years.yearAt(place) : years.yearBehindDay(place);
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
