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

  /**
   * Marks what another token touches, and digits that may make no number: more than one has, or
   * behind a zero.
   */
  private static final long JOINED = 1L << 58;

  /** Marks four digits. */
  private static final long FOUR_DIGITS = 1L << 57;

  /** Marks what a token touches from before, or what ends days from behind. */
  private static final long JOINED_BEFORE = 1L << 56;

  /** Marks what a sign touches from behind, with digits on its other side: the 6 of 6.5. */
  private static final long CHAINED = 1L << 55;

  /** Marks what a colon touches so, or a point that parts no decimals: the 7 of 7:45, of 7.45. */
  private static final long CLOCK = 1L << 54;

  /** Marks what letters touch from behind: the 5 of 5G. */
  private static final long LETTERED = 1L << 53;

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
  private final NumberReader numbers;
  private final QuantityReader quantities;
  private final Asked[] readers;

  /** Does a point part decimals, and not hours from minutes? */
  private final boolean decimalPoint;

  private final long anyMarks;

  Readers(Language language, Tokens tokens) {
    this.tokens = tokens;
    this.decimalPoint = language.decimal() == '.';
    this.numbers = new NumberReader(language, tokens);
    long digits = Triggers.DIGITS;
    long trap = SenseType.TRAP.bit();
    long dated = DATE | JOINED_BEFORE | FOUR_DIGITS;
    long clock = SenseType.CLOCK.bit();
    NumericDateReader numericDates = new NumericDateReader(language, tokens);
    long bareUnit = language.uses(Strategy.BARE_UNITS) ? SenseType.UNIT.bit() : 0;
    long percent = language.uses(Strategy.PERCENT_FIRST) ? SenseType.PERCENT.bit() : 0;
    this.quantities = new QuantityReader(tokens, numbers, percent != 0);
    this.readers =
        new Asked[] {
          new Asked(digits | trap, JOINED | trap, new TrapReader(tokens, numbers)),
          new Asked(
              digits | Triggers.TOUCHED | AddressReader.WORDS, JOINED, new AddressReader(tokens)),
          new Asked(
              digits | DAY | Triggers.ROMAN | PERIOD | SenseType.ERA.bit() | SenseType.GLUE.bit(),
              PERIOD,
              new PeriodReader(tokens, numbers)),
          new Asked(digits, CHAINED, numericDates),
          new Asked(digits | DAY | DATE, dated, new DateReader(tokens, numbers, numericDates)),
          new Asked(
              digits | DAY | clock, CLOCK | clock, new TimeReader(tokens, numbers, decimalPoint)),
          new Asked(digits, CLOCK, new ScoreReader(tokens)),
          new Asked(SenseType.HEAD.bit(), ANYTHING, new HeadReader(tokens)),
          new Asked(digits | SenseType.GLUE.bit(), JOINED, new DigitChainReader(tokens)),
          new Asked(
              digits | Triggers.TOUCHED,
              LETTERED | Triggers.TOUCHED,
              new DesignationReader(tokens)),
          new Asked(digits | QUANTITY | percent, ANYTHING, quantities),
          new Asked(bareUnit, ANYTHING, new BareUnitReader(tokens)),
          new Asked(SenseType.TIMES.bit(), ANYTHING, new TimesReader(tokens))
        };
    long any = 0;
    for (Asked asked : readers) {
      any |= asked.begins;
    }
    this.anyMarks = any;
  }

  /** Begins anew with other tokens. */
  void clear() {
    numbers.clear();
    quantities.clear();
  }

  /** Those of the marks of a trigger that there is a reader for; 0 if there is none. */
  long readable(long found) {
    return anyMarks & found;
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
    return tokens.types(i - BEFORE, i + BEHIND) | shape(i) | touching(i);
  }

  private long shape(int i) {
    int length = tokens.isDigits(i) ? tokens.length(i) : 0;
    boolean chain = length > NumeralReader.MOST_DIGITS || length > 2 && tokens.charAt(i) == '0';
    return (length == 4 ? FOUR_DIGITS : 0) | (chain ? JOINED : 0);
  }

  /** What touches token {@code i}. */
  private long touching(int i) {
    long before = tokens.glued(i) ? JOINED | JOINED_BEFORE : 0;
    return tokens.glued(i + 1) ? before | JOINED | behind(i + 1) : before;
  }

  private long behind(int next) {
    if (tokens.isWord(next)) {
      return LETTERED;
    }
    if (tokens.isLetterSign(next)) {
      return tokens.mayBe(next, SenseType.ORDINAL_SUFFIX.bit()) ? JOINED_BEFORE : 0; // 5日
    }
    if (!tokens.isDigits(next + 1) || !tokens.glued(next + 1)) {
      return NumericDateReader.isSpaced(tokens, next) ? CHAINED : 0;
    }
    return tokens.isSign(next, ':') || isPointOfClock(next) ? CHAINED | CLOCK : CHAINED;
  }

  private boolean isPointOfClock(int i) {
    return !decimalPoint && tokens.length(i + 1) == 2 && tokens.isSign(i, '.');
  }
}
