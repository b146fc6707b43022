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
  BELOW_ZERO
}
