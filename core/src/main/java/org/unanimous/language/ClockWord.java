package org.unanimous.language;

/** The words of clock times; a time by itself (noon) is a value instead. */
public enum ClockWord {
  AM(0),
  PM(0),
  HOUR(0),
  AT(0),
  MINUTE(0),
  HALF_TO(-30),
  HALF_PAST(30),
  QUARTER_TO(-15),
  QUARTER_PAST(15),
  THREE_QUARTERS_PAST(45),

  /** A quarter of the hour that the number names has gone: в четверть девятого is 8:15. */
  QUARTER_INTO(-45),

  /** Minutes stand before the word, or behind it if it is none that stands behind a figure. */
  PAST(0),
  TO(0);

  private final int shift;

  ClockWord(int shift) {
    this.shift = shift;
  }

  /** Minutes that the word adds to the hour it stands with; 0 if it is no such word. */
  public int shift() {
    return shift;
  }
}
