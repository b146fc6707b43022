package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.EraWord;
import org.unanimous.language.Glue;
import org.unanimous.language.RelativeWord;
import org.unanimous.language.SenseType;

/**
 * Reads dates of the calendar in words, weekdays, relative dates; hands digits and periods to
 * readers of their own.
 */
final class DateReader implements ClaimReader {
  private static final int FIRST_YEAR = 1100;

  /** Smaller numbers are years only if the text says so. */
  private static final int FIRST_BARE_YEAR = 1500;

  private static final int LAST_YEAR = 2099;
  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "date");
  private static final Notation MIXED = new Notation(Notation.Form.MIXED, "", true, 0, "date");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "date");

  /** What makes a number of four digits a quantity rather than a year. */
  private static final long QUANTITY =
      SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.PERCENT.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.TIMES.bit();

  private final Tokens tokens;
  private final NumberReader numbers;
  private final NumericDateReader numeric;

  DateReader(Tokens tokens, NumberReader numbers, boolean monthFirst) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.numeric = new NumericDateReader(tokens, monthFirst);
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isDigits(i)) {
      return readDigits(i);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    Draft draft = weekday(i);
    draft = draft == null ? month(i) : draft;
    draft = draft == null ? ordinalDay(i) : draft;
    draft = draft == null ? yearWord(i) : draft;
    return draft == null ? relative(i) : draft;
  }

  private @Nullable Draft readDigits(int i) {
    Draft draft = numeric.read(i);
    draft = draft == null ? dayAndMonth(i) : draft;
    draft = draft == null ? era(i) : draft;
    return draft == null ? year(i) : draft;
  }

  private @Nullable Draft weekday(int i) {
    Match weekday = tokens.match(i, SenseType.WEEKDAY);
    if (weekday == null) {
      return null;
    }
    int day = weekday.sense().number();
    int next = tokens.isSign(weekday.to(), ',') ? weekday.to() + 1 : weekday.to();
    Draft date = tokens.gap(next) == Tokens.NEWLINE ? null : dateBehindWeekday(next);
    if (date == null) {
      return Draft.of(i, weekday.to(), Reading.of(CalendarDate.ofWeekday(day)), WORDS, true);
    }
    CalendarDate plain = date.readings().get(0).date();
    if (plain == null || plain.day() == null) {
      return Draft.of(i, weekday.to(), Reading.of(CalendarDate.ofWeekday(day)), WORDS, true);
    }
    CalendarDate full =
        new CalendarDate(plain.year(), plain.month(), plain.day(), day, Grain.DAY, null, null);
    return Draft.of(i, date.to(), Reading.of(full), date.notation(), false);
  }

  private @Nullable Draft dateBehindWeekday(int i) {
    if (tokens.isDigits(i)) {
      Draft draft = numeric.read(i);
      return draft == null ? dayAndMonth(i) : draft;
    }
    Draft month = month(i);
    return month == null ? ordinalDay(i) : month;
  }

  /** "3. Mai 2017", "3rd of May, 2017", "3 мая 2017 года"; "3" of "3-5 May". */
  private @Nullable Draft dayAndMonth(int i) {
    int day = tokens.value(i);
    if (day < 1 || day > 31 || tokens.length(i) > 2) {
      return null;
    }
    int at = behindDay(i + 1);
    Match month = monthAt(at);
    if (month != null) {
      return withYear(i, month.sense().number(), day, month.to(), MIXED);
    }
    Match later = laterDay(at);
    return later == null
        ? null
        : Draft.of(
            i,
            i + 1,
            Reading.of(CalendarDate.of(null, later.sense().number(), day)),
            DIGITS,
            false);
  }

  /** Over "rd", ".", "-го", "er". */
  private int behindDay(int at) {
    int behind = tokens.behindOrdinalEnding(at);
    if (behind != at) {
      return behind;
    }
    return tokens.isSign(at, '.') && tokens.glued(at) ? at + 1 : at;
  }

  private @Nullable Match monthAt(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match of = tokens.match(i, SenseType.GLUE, Glue.OF);
    boolean hyphen = tokens.isHyphen(i) && tokens.glued(i);
    return tokens.match(of == null ? hyphen ? i + 1 : i : of.to(), SenseType.MONTH);
  }

  /** The month behind another day: the 3 of "3-5 May", "3 and 5 May". */
  private @Nullable Match laterDay(int at) {
    Match to = tokens.match(at, SenseType.GLUE, Glue.TO);
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    int next = to != null ? to.to() : and != null ? and.to() : tokens.isHyphen(at) ? at + 1 : -1;
    // "entre le 5 et le 11 mai"
    next = next > 0 && tokens.isWord(next) && tokens.length(next) <= 3 ? next + 1 : next;
    if (next < 0
        || !tokens.isDigits(next)
        || tokens.length(next) > 2
        || tokens.gap(next) == Tokens.NEWLINE) {
      return null;
    }
    return monthAt(behindDay(next + 1));
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
    if (day > 0) {
      return withYear(i, month, day, behindDay(at + 1), MIXED);
    }
    if ((match.sense().weak() || isPartOfName(match)) && yearAt(skipToYear(at)) < 0) {
      return null;
    }
    return withYear(i, month, null, at, WORDS);
  }

  /** "Theresa May": a homograph behind a capital letter; "Sept-Îles": an abbreviation in a name. */
  private boolean isPartOfName(Match month) {
    boolean name = month.sense().capital() && tokens.isCapitalised(month.from() - 1);
    return name || (tokens.isHyphen(month.to()) && tokens.glued(month.to()));
  }

  /** A day of the month in digits that are nothing else; -1 if there is none. */
  private int dayAt(int i) {
    if (!tokens.isDigits(i) || tokens.length(i) > 2) {
      return -1;
    }
    int day = tokens.value(i);
    boolean time =
        tokens.isSign(i + 1, ':') || tokens.mayBe(i + 1, QUANTITY | SenseType.CLOCK.bit());
    boolean decimal =
        tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && !tokens.isHyphen(i + 1);
    return time || decimal || day < 1 || day > 31 ? -1 : day;
  }

  /** "the third of May", "первое мая". */
  private @Nullable Draft ordinalDay(int i) {
    if (!tokens.mayBe(i, SenseType.ORDINAL.bit() | SenseType.CARDINAL.bit())) {
      return null;
    }
    Figure figure = numbers.read(i);
    int day = figure == null || !figure.isWords() ? -1 : figure.number();
    Match month = figure == null || day < 1 || day > 31 ? null : monthAt(figure.to());
    return month == null ? null : withYear(i, month.sense().number(), day, month.to(), WORDS);
  }

  private Draft withYear(int from, int month, @Nullable Integer day, int at, Notation notation) {
    int place = skipToYear(at);
    int year = yearAt(place);
    if (year < 0) {
      return Draft.of(from, at, Reading.of(CalendarDate.of(null, month, day)), notation, false);
    }
    return Draft.of(
        from,
        behindYear(place + 1),
        Reading.of(CalendarDate.of(year, month, day)),
        notation,
        false);
  }

  private int skipToYear(int at) {
    int i = tokens.isSign(at, ',') || tokens.isSign(at, '.') && tokens.glued(at) ? at + 1 : at;
    Match of = tokens.match(i, SenseType.GLUE, Glue.OF);
    i = of == null ? i : of.to();
    Match word = tokens.match(i, SenseType.YEAR);
    return word == null ? i : word.to();
  }

  private int yearAt(int i) {
    if (!tokens.isDigits(i) || tokens.length(i) != 4 || tokens.gap(i) == Tokens.NEWLINE) {
      return -1;
    }
    int year = tokens.value(i);
    return year >= FIRST_YEAR && year <= LAST_YEAR && !isQuantity(i) ? year : -1;
  }

  private int behindYear(int at) {
    return Years.behind(tokens, at);
  }

  /** "im Jahr 2017", "w roku 79". */
  private @Nullable Draft yearWord(int i) {
    Match word = tokens.match(i, SenseType.YEAR);
    if (word == null || !tokens.isDigits(word.to()) || tokens.gap(word.to()) == Tokens.NEWLINE) {
      return null;
    }
    Draft era = era(word.to());
    if (era != null) {
      return era;
    }
    boolean year = tokens.length(word.to()) == 4 && yearAt(word.to()) > 0;
    return year
        ? Draft.of(
            word.to(),
            word.to() + 1,
            Reading.of(CalendarDate.ofYear(tokens.value(word.to()))),
            DIGITS,
            false)
        : null;
  }

  /** "44 BC", "79 n. Chr.". */
  private @Nullable Draft era(int i) {
    Match year = tokens.match(i + 1, SenseType.YEAR);
    Match era = tokens.match(year == null ? i + 1 : year.to(), SenseType.ERA);
    if (era == null || tokens.length(i) > 4 || tokens.gap(i + 1) == Tokens.NEWLINE) {
      return null;
    }
    int number = era.sense().is(EraWord.BC) ? 1 - tokens.value(i) : tokens.value(i);
    return Draft.of(i, era.to(), Reading.of(CalendarDate.ofYear(number)), DIGITS, false);
  }

  private @Nullable Draft year(int i) {
    if (tokens.length(i) == 2 && isYearEnd(i)) {
      int century = tokens.value(i - 2) / 100 * 100;
      return Draft.of(
          i, i + 1, Reading.of(CalendarDate.ofYear(century + tokens.value(i))), DIGITS, false);
    }
    if (tokens.length(i) == 3 && Years.isCertain(tokens, i + 1)) {
      return Draft.of(
          i, behindYear(i + 1), Reading.of(CalendarDate.ofYear(tokens.value(i))), DIGITS, false);
    }
    boolean told = tokens.match(i + 1, SenseType.YEAR) != null;
    int year = tokens.length(i) == 4 && !isQuantity(i) ? tokens.value(i) : -1;
    return year < (told ? FIRST_YEAR : FIRST_BARE_YEAR) || year > LAST_YEAR
        ? null
        : Draft.of(i, behindYear(i + 1), Reading.of(CalendarDate.ofYear(year)), DIGITS, false);
  }

  /** The 12 of 2011-12: digits joined to a year, and larger than its end. */
  private boolean isYearEnd(int i) {
    boolean joined =
        tokens.isHyphen(i - 1) || tokens.isSign(i - 1, '/') || tokens.isSign(i - 1, '–');
    if (!joined
        || !tokens.glued(i)
        || !tokens.glued(i - 1)
        || tokens.glued(i + 1) && tokens.isWord(i + 1)) {
      return false;
    }
    boolean year = tokens.isDigits(i - 2) && tokens.length(i - 2) == 4 && !tokens.glued(i - 2);
    return year && tokens.value(i - 2) >= FIRST_YEAR && tokens.value(i) > tokens.value(i - 2) % 100;
  }

  /** Is the number grouped, decimal, in a range with a unit, or followed by what it counts? */
  private boolean isQuantity(int i) {
    int next = i + 1;
    boolean separated =
        tokens.glued(next)
            && tokens.glued(next + 1)
            && tokens.isDigits(next + 1)
            && !tokens.isHyphen(next)
            && !tokens.isSign(next, '/');
    if (separated || (tokens.glued(next) && tokens.isWord(next))) {
      return true;
    }
    if (tokens.gap(next) == Tokens.NEWLINE || !tokens.mayBe(next, QUANTITY)) {
      return false;
    }
    if (tokens.match(next, SenseType.YEAR) != null) {
      return false;
    }
    return tokens.match(next, SenseType.PERCENT) != null
        || tokens.match(next, SenseType.UNIT) != null
        || tokens.match(next, SenseType.CURRENCY) != null
        || isFirm(tokens.match(next, SenseType.MULTIPLIER))
        || isFirm(tokens.match(next, SenseType.TIMES));
  }

  private static boolean isFirm(@Nullable Match match) {
    return match != null && !match.sense().weak();
  }

  /** "yesterday", "last week", "next Friday". */
  private @Nullable Draft relative(int i) {
    Match match = tokens.match(i, SenseType.RELATIVE);
    if (match == null) {
      return null;
    }
    Grain grain = match.sense().grain();
    if (match.sense().is(RelativeWord.OFFSET) && grain != null) {
      return relative(i, match.to(), offset(match), grain);
    }
    Match unit =
        match.sense().is(RelativeWord.WHICH) ? tokens.match(match.to(), SenseType.UNIT) : null;
    Grain counted =
        unit == null || unit.sense().unit() == null
            ? null
            : AgoReader.grainOf(unit.sense().unit().code());
    return unit == null || counted == null ? null : relative(i, unit.to(), offset(match), counted);
  }

  private static int offset(Match match) {
    return match.sense().value() == null ? 0 : match.sense().value().intValueOr(0);
  }

  private static Draft relative(int from, int to, int offset, Grain grain) {
    return new Draft(
        from, to, List.of(Reading.of(CalendarDate.relative(offset, grain))), WORDS, true);
  }
}
