package org.unanimous.language;

/** What a word can be to a reader; the sections of the data files. At most 32. */
public enum SenseType {
  CARDINAL,
  MULTIPLIER,
  ORDINAL,
  ORDINAL_MULTIPLIER,
  FRACTION,
  VAGUE,
  ARTICLE,
  GLUE,
  ORDINAL_SUFFIX,
  COUNTED,
  PERCENT,
  UNIT,
  CURRENCY,
  TIMES,
  MONTH,
  WEEKDAY,
  QUARTER,
  DAY,
  PERIOD,
  ERA,
  YEAR,
  CLOCK,
  RELATIVE,
  MODIFIER,
  HEDGE,
  CUE,
  SOURCE,
  CLAUSE,
  HEAD,
  TRAP,
  ABBREVIATION;

  /** The bits of all types. */
  public static final long ALL = (1L << values().length) - 1;

  /** The type as a bit, for sets of types that live no longer than the program. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }
}
