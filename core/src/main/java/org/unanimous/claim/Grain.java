package org.unanimous.claim;

/** How long a period of the calendar a date names. */
public enum Grain {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM
}
