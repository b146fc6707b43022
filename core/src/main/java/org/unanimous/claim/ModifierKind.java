package org.unanimous.claim;

/** What a modifier does to a claim. */
public enum ModifierKind {
  APPROXIMATE,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN,
  UP_TO,
  NEARLY,
  ADDITIONAL,
  ONLY,
  TOTAL,
  PER,
  /** Does the figure say by how much something changed? */
  CHANGE,
  /** Does the figure say what level something reached? */
  LEVEL,
  INCREASE,
  DECREASE,
  NEGATED,
  /** Is a score told from the side of who lost it? */
  LOST,
  /** Is it told as heard from others (reportedly, angeblich)? */
  HEARSAY,
  PLAN,
  FORECAST,
  CONDITIONAL;

  /** Does it make a figure a bound, or say that it is not exact? */
  boolean blurs() {
    return switch (this) {
      case APPROXIMATE, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, UP_TO, NEARLY -> true;
      default -> false;
    };
  }

  /** On which side of the figure the truth lies: 1 above, -1 below; 0 if on either, or in it. */
  int side() {
    return switch (this) {
      case AT_LEAST, MORE_THAN -> 1;
      case AT_MOST, LESS_THAN, UP_TO, NEARLY -> -1;
      default -> 0;
    };
  }
}
