package org.unanimous.claim;

/**
 * How two claims relate, in falling order: from the same fact in the same form to facts that cannot
 * be compared.
 */
public enum Agreement {
  /** Are kind, value and unit the same? */
  SAME,
  /**
   * Is it the same fact in another form: another kind, a unit converted exactly, a second reading?
   */
  EQUIVALENT,
  /** Is one value the other within the precision that is written, converted or not? */
  ROUNDED,
  /**
   * Does one say less than the other, without contradicting it: dozens and 30, March and 5 March?
   */
  COMPATIBLE,
  /** Is the number the same, but of something else: dollars and euros, percent and none? */
  OTHER_UNIT,
  /** Could they state the same, but do not? */
  DIFFERENT,
  /** Can they not be compared: a weekday and a sum of money? */
  INCOMPARABLE;

  /** Can both be true of the same thing? */
  public boolean agrees() {
    return compareTo(COMPATIBLE) <= 0;
  }

  /** Is it the same fact, in whatever form? */
  public boolean isSameFact() {
    return compareTo(EQUIVALENT) <= 0;
  }

  /** The closer of both. */
  Agreement orCloser(Agreement other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** This one, but no closer than the other. */
  Agreement atBest(Agreement other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
