package org.unanimous.language;

/** How sure the text is. */
public enum HedgeWord {
  HEARSAY,
  PLAN,
  FORECAST,
  CONDITIONAL
}
