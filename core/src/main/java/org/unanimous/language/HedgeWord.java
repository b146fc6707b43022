package org.unanimous.language;

/** How sure the text is. */
public enum HedgeWord {
  HEARSAY,
  PLAN,
  FORECAST,
  CONDITIONAL,
  /** Is it what a condition begins with (if): it hedges figures, and says nothing by itself? */
  CONDITION,
  /** Is it hearsay where a clause stands alone, and conditional else (French serait)? */
  TOLD
}
