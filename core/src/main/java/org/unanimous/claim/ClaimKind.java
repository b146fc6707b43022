package org.unanimous.claim;

/** What sort of thing a claim states. */
public enum ClaimKind {
  /** Is it a bare count or number? */
  NUMBER,
  /** Is it an amount of a currency? */
  MONEY,
  /** Is it a share of a hundred, in percent, points or parts of them? */
  PERCENT,
  /** Does it say how many times: twice, 10x, zehnfach? */
  MULTIPLIER,
  /** Is it a quantity with a unit of measure other than time? */
  MEASURE,
  /** Is it a span of time, an age among them? */
  DURATION,
  /** Is it a point or period of the calendar? */
  DATE,
  /** Is it a time of the day? */
  TIME,
  /** Is it a place in an order: third, 5th? */
  ORDINAL,
  /** Is it a name that holds digits: H800, GPT-4, § 5? Compared as a name, never as a quantity. */
  DESIGNATION,
  /** Is it an attributed statement, with or without a figure? */
  STATEMENT
}
