package org.unanimous.language;

/** The words of clock times; a time by itself (noon) is a value instead. */
public enum ClockWord {
  AM,
  PM,
  HOUR,
  AT,
  MINUTE,
  HALF_TO,
  HALF_PAST,
  QUARTER_TO,
  QUARTER_PAST,
  PAST,
  TO
}
