package org.unanimous.extract;

import org.unanimous.language.SenseType;

/** The senses at which reading begins, beside digits. */
final class Triggers {
  static final long TYPES =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_MULTIPLIER.bit()
          | SenseType.FRACTION.bit()
          | SenseType.VAGUE.bit()
          | SenseType.ARTICLE.bit()
          | SenseType.GLUE.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.TIMES.bit()
          | SenseType.MONTH.bit()
          | SenseType.WEEKDAY.bit()
          | SenseType.QUARTER.bit()
          | SenseType.PERIOD.bit()
          | SenseType.YEAR.bit()
          | SenseType.CLOCK.bit()
          | SenseType.RELATIVE.bit()
          | SenseType.HEAD.bit()
          | SenseType.TRAP.bit();

  /** Senses that begin a figure only before something that is in the lexicon, and all others. */
  static final long IDLE =
      SenseType.ARTICLE.bit() | SenseType.GLUE.bit() | (SenseType.ALL & ~TYPES);

  private Triggers() {}
}
