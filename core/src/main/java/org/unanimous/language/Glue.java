package org.unanimous.language;

/** The small words inside numbers and ranges. */
public enum Glue {
  AND,
  POINT,

  /** A zero among decimals only: point o five. */
  NOUGHT,
  MINUS,
  PLUS,
  OF,
  FROM,
  BETWEEN,
  TO,
  BY,
  OVER,

  /** Stands behind a comparative, perhaps behind a comma too: менее, чем. */
  THAN,

  /** Links a number to its scale word: zece de mii. */
  BEFORE_SCALE,

  /** Makes a fraction of the ordinal before it: сотая часть. */
  PART,

  /** Makes the temperature before it negative: below zero. */
  BELOW_ZERO,

  /** Stands before an ordinal: 第3. */
  ORDINAL,

  /** Stands behind the whole and before its parts: 三分之一. */
  PARTS,

  /** Stands before a length and makes it one an hour: 時速100キロ. */
  PER_HOUR;

  /** May a claim begin with it? */
  boolean opensClaim() {
    return switch (this) {
      case FROM, BETWEEN, MINUS, PLUS, ORDINAL -> true;
      default -> false;
    };
  }
}
