package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * All readers, the most particular first. Each is asked only at triggers with marks that it may
 * read something at, for most have nothing to say to most triggers.
 */
final class Readers {
  private static final long DAY = SenseType.CARDINAL.bit() | SenseType.ORDINAL.bit();

  private static final long PERIOD =
      DAY | Triggers.ROMAN | SenseType.PERIOD.bit() | SenseType.QUARTER.bit();

  private static final long DATE =
      DAY
          | SenseType.MONTH.bit()
          | SenseType.WEEKDAY.bit()
          | SenseType.DAY.bit()
          | SenseType.YEAR.bit()
          | SenseType.ERA.bit()
          | SenseType.RELATIVE.bit();

  private static final long QUANTITY =
      NumberReader.START | Triggers.FRACTION_SIGN | SenseType.CURRENCY.bit();

  private final List<ClaimReader> readers = new ArrayList<>();

  /** The marks that each of the readers is asked at. */
  private final long[] marks;

  private final long anyMarks;

  Readers(Language language, Tokens tokens, NumberReader numbers) {
    long[] all = {
      at(Triggers.DIGITS | SenseType.TRAP.bit(), new TrapReader(tokens)),
      at(Triggers.DIGITS, new AddressReader(tokens)),
      at(Triggers.DIGITS | PERIOD, new PeriodReader(tokens, numbers)),
      at(
          Triggers.DIGITS | DATE,
          new DateReader(tokens, numbers, language.uses(Strategy.MONTH_FIRST))),
      at(Triggers.DIGITS | DAY | SenseType.CLOCK.bit(), new TimeReader(tokens, numbers)),
      at(Triggers.DIGITS, new ScoreReader(tokens)),
      at(SenseType.HEAD.bit(), new HeadReader(tokens)),
      at(Triggers.DIGITS | SenseType.GLUE.bit(), new DigitChainReader(tokens)),
      at(Triggers.DIGITS | Triggers.TOUCHED, new DesignationReader(tokens)),
      at(Triggers.DIGITS | QUANTITY, new QuantityReader(tokens, numbers)),
      at(language.uses(Strategy.BARE_UNITS) ? SenseType.UNIT.bit() : 0, new BareUnitReader(tokens)),
      at(SenseType.TIMES.bit(), new TimesReader(tokens))
    };
    this.marks = all;
    long any = 0;
    for (long mark : marks) {
      any |= mark;
    }
    this.anyMarks = any;
  }

  private long at(long begins, ClaimReader reader) {
    readers.add(reader);
    return begins;
  }

  /** Is there a reader for a trigger with these marks? */
  boolean mayRead(long found) {
    return (anyMarks & found) != 0;
  }

  /** What begins at token {@code i}, a trigger with these marks; null if nothing does. */
  @Nullable Draft read(int i, long found) {
    for (int k = 0; k < marks.length; k++) {
      Draft draft = (marks[k] & found) == 0 ? null : readers.get(k).read(i);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }
}
