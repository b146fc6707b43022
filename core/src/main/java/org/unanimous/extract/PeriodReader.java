package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Place;
import org.unanimous.language.SenseType;

/** Reads decades, centuries and quarters: the 1990s, lata 90., XIX век, third quarter of 2020. */
final class PeriodReader implements ClaimReader {
  private final Tokens tokens;
  private final DecadeReader decades;
  private final CountedPeriodReader counted;

  PeriodReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.counted = new CountedPeriodReader(tokens, numbers);
    this.decades = new DecadeReader(tokens, counted);
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isDigits(i)) {
      Draft decade = decades.read(i);
      return decade == null ? withDecade(counted.ordinal(i)) : decade;
    }
    if (decades.isApostrophe(i)) {
      boolean tens = tokens.isDigits(i + 1) && tokens.length(i + 1) == 2;
      return tens ? decades.read(i + 1) : null;
    }
    Match era = tokens.match(i, SenseType.ERA);
    Draft draft = era == null ? null : counted.behindEra(era);
    draft = draft == null ? wordFirst(i) : draft;
    draft = draft == null ? counted.quarterFirst(i) : draft;
    draft = draft == null ? counted.roman(i) : draft;
    return withDecade(draft == null ? counted.ordinal(i) : draft);
  }

  /** "19世纪80年代": the century stands before its decade. */
  private @Nullable Draft withDecade(@Nullable Draft period) {
    int at = period == null ? -1 : period.to();
    boolean tens = at > 0 && tokens.isDigits(at) && tokens.length(at) == 2;
    Draft decade = tens && tokens.gap(at) != Tokens.NEWLINE ? decades.read(at) : null;
    CalendarDate century = period == null ? null : period.date();
    CalendarDate tenYears = decade == null ? null : decade.date();
    if (period == null
        || decade == null
        || century == null
        || century.grain() != Grain.CENTURY
        || century.year() == null
        || tenYears == null
        || tenYears.grain() != Grain.DECADE) {
      return period;
    }
    int year = century.year() + tokens.value(at);
    CalendarDate date = CalendarDate.period(year, Grain.DECADE);
    return Draft.of(period.from(), decade.to(), Reading.of(date), decade.notation(), false);
  }

  /** "nineties", "lata 90.", "années 1990", "wiek XIX". */
  private @Nullable Draft wordFirst(int i) {
    Match word = tokens.match(i, SenseType.PERIOD);
    if (word == null || word.sense().place() == Place.WORD_END) {
      return null;
    }
    Draft named = decades.named(word);
    if (named != null || tokens.gap(word.to()) == Tokens.NEWLINE) {
      return named;
    }
    Draft decade = decades.behind(word);
    return decade == null ? counted.behind(word) : decade;
  }
}
