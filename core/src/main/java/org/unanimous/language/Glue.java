package org.unanimous.language;

/** The small words inside numbers and ranges. */
public enum Glue {
  AND,
  POINT,
  MINUS,
  PLUS,
  OF,
  FROM,
  BETWEEN,
  TO,
  BY,
  OVER
}
