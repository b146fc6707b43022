package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * All readers, the most particular first. Each is asked only at triggers with marks that it may
 * read something at, and where what it needs stands around: most have nothing to say to most
 * triggers.
 */
final class Readers {
  private static final long DAY = SenseType.CARDINAL.bit() | SenseType.ORDINAL.bit();

  /** The words for periods, beside their numbers or alone. */
  private static final long PERIOD = SenseType.PERIOD.bit() | SenseType.QUARTER.bit();

  /** The words of dates, beside their numbers or alone. */
  private static final long DATE =
      SenseType.MONTH.bit()
          | SenseType.WEEKDAY.bit()
          | SenseType.DAY.bit()
          | SenseType.YEAR.bit()
          | SenseType.ERA.bit()
          | SenseType.RELATIVE.bit();

  private static final long QUANTITY =
      NumberReader.START | Triggers.FRACTION_SIGN | SenseType.CURRENCY.bit();

  private static final long ANYTHING = -1L;

  /** How many tokens before a trigger and behind it a reader may look at. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 12;

  /**
   * A reader, and when it is asked.
   *
   * @param begins marks of the triggers that it may read something at
   * @param needs one of which stands around whatever it reads
   */
  private record Asked(long begins, long needs, ClaimReader reader) {}

  private final Tokens tokens;
  private final Asked[] readers;
  private final long anyMarks;

  Readers(Language language, Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    long digits = Triggers.DIGITS;
    long joined = Triggers.JOINED;
    long trap = SenseType.TRAP.bit();
    long dated = DATE | joined | Triggers.FOUR_DIGITS;
    long clock = SenseType.CLOCK.bit();
    boolean monthFirst = language.uses(Strategy.MONTH_FIRST);
    long bareUnit = language.uses(Strategy.BARE_UNITS) ? SenseType.UNIT.bit() : 0;
    long percent = language.uses(Strategy.PERCENT_FIRST) ? SenseType.PERCENT.bit() : 0;
    this.readers =
        new Asked[] {
          new Asked(digits | trap, joined | trap, new TrapReader(tokens)),
          new Asked(
              digits | Triggers.TOUCHED | AddressReader.WORDS, joined, new AddressReader(tokens)),
          new Asked(
              digits | DAY | Triggers.ROMAN | PERIOD, PERIOD, new PeriodReader(tokens, numbers)),
          new Asked(digits | DAY | DATE, dated, new DateReader(tokens, numbers, monthFirst)),
          new Asked(digits | DAY | clock, joined | clock, new TimeReader(tokens, numbers)),
          new Asked(digits, joined, new ScoreReader(tokens)),
          new Asked(SenseType.HEAD.bit(), ANYTHING, new HeadReader(tokens)),
          new Asked(digits | SenseType.GLUE.bit(), joined, new DigitChainReader(tokens)),
          new Asked(digits | Triggers.TOUCHED, joined, new DesignationReader(tokens)),
          new Asked(
              digits | QUANTITY | percent,
              ANYTHING,
              new QuantityReader(tokens, numbers, percent != 0)),
          new Asked(bareUnit, ANYTHING, new BareUnitReader(tokens)),
          new Asked(SenseType.TIMES.bit(), ANYTHING, new TimesReader(tokens))
        };
    long any = 0;
    for (Asked asked : readers) {
      any |= asked.begins;
    }
    this.anyMarks = any;
  }

  /** Is there a reader for a trigger with these marks? */
  boolean mayRead(long found) {
    return (anyMarks & found) != 0;
  }

  /** What begins at token {@code i}, a trigger with these marks; null if nothing does. */
  @Nullable Draft read(int i, long found) {
    long around = found | around(i);
    for (Asked asked : readers) {
      boolean may = (asked.begins & found) != 0 && (asked.needs & around) != 0;
      Draft draft = may ? asked.reader.read(i) : null;
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** What stands around token {@code i} and could make something particular of it. */
  private long around(int i) {
    boolean joined = tokens.isTouched(i) || tokens.length(i) > NumeralReader.MOST_DIGITS;
    boolean four = tokens.isDigits(i) && tokens.length(i) == 4;
    return tokens.types(i - BEFORE, i + BEHIND)
        | (joined ? Triggers.JOINED : 0)
        | (four ? Triggers.FOUR_DIGITS : 0);
  }
}
