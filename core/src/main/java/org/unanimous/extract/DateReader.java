package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.SenseType;

/**
 * Reads dates of the calendar and weekdays; all but weekdays in readers of their own. Dates of
 * digits alone are none of them, unless a weekday stands before.
 */
final class DateReader implements ClaimReader {
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "date");

  private final Tokens tokens;
  private final NumericDateReader numeric;
  private final DayReader days;
  private final YearReader years;
  private final RelativeDateReader relatives;

  DateReader(Tokens tokens, NumberReader numbers, NumericDateReader numeric) {
    this.tokens = tokens;
    this.numeric = numeric;
    this.years = new YearReader(tokens, numbers);
    this.days = new DayReader(tokens, numbers, years);
    this.relatives = new RelativeDateReader(tokens);
  }

  @Override
  public @Nullable Draft read(int i) {
    Draft draft = weekday(i);
    draft = draft == null ? days.read(i) : draft;
    draft = draft == null ? years.read(i) : draft;
    return draft == null ? relatives.read(i) : draft;
  }

  private @Nullable Draft day(int i) {
    Draft draft = tokens.isDigits(i) ? numeric.read(i) : null;
    return draft == null ? days.read(i) : draft;
  }

  /** The francs of "Fr. 50". */
  private boolean isMoney(Match weekday) {
    int amount = weekday.to();
    return tokens.is(weekday.from(), SenseType.CURRENCY)
        && tokens.isDigits(amount)
        && tokens.gap(amount) != Tokens.NEWLINE;
  }

  /** Over what may stand between a weekday and the day: Sonntag, dem 12. Mai. */
  private int behindArticle(int i) {
    int next = tokens.isSign(i, ',') ? i + 1 : i;
    return tokens.is(next, SenseType.CLAUSE, ClauseWord.DETERMINER) ? next + 1 : next;
  }

  private @Nullable Draft weekday(int i) {
    Match weekday = tokens.match(i, SenseType.WEEKDAY);
    if (weekday == null) {
      return null;
    }
    int day = weekday.sense().number();
    int next = behindArticle(weekday.to());
    Draft date = tokens.gap(next) == Tokens.NEWLINE ? null : day(next);
    if (date == null && (weekday.sense().weak() || isMoney(weekday))) {
      return null;
    }
    if (date == null) {
      return Draft.of(i, weekday.to(), Reading.of(CalendarDate.ofWeekday(day)), WORDS, true);
    }
    CalendarDate plain = date.date();
    if (plain == null || plain.day() == null) {
      return Draft.of(i, weekday.to(), Reading.of(CalendarDate.ofWeekday(day)), WORDS, true);
    }
    CalendarDate full =
        new CalendarDate(plain.year(), plain.month(), plain.day(), day, Grain.DAY, null, null);
    return Draft.of(i, date.to(), Reading.of(full), date.notation(), false);
  }
}
