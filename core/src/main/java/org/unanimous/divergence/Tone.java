package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Quantity;

/** How a figure is put: as it is, as about so much, or as a bound. */
enum Tone {
  /** Is it said without any bound? */
  PLAIN,
  /** Is it said to be near the truth? */
  APPROXIMATE,
  /** Is it the least there is? */
  LOWER_BOUND,
  /** Is it the most there is? */
  UPPER_BOUND;

  /** The tone of a claim; a bound counts more than an approximation. */
  static Tone of(Claim claim) {
    Tone tone = PLAIN;
    for (Modifier modifier : claim.modifiers()) {
      Tone next = of(modifier);
      tone = next.compareTo(tone) > 0 ? next : tone;
    }
    return tone;
  }

  private static Tone of(Modifier modifier) {
    return switch (modifier.kind()) {
      case AT_LEAST, MORE_THAN -> LOWER_BOUND;
      case AT_MOST, LESS_THAN, UP_TO -> UPPER_BOUND;
      case APPROXIMATE, NEARLY -> APPROXIMATE;
      default -> PLAIN;
    };
  }

  /**
   * Is it a claim whose tone says something: one strong amount rather than a range, a date or a
   * name?
   */
  static boolean isHeardIn(Claim claim) {
    Quantity quantity = claim.quantity();
    return quantity != null && quantity.isPoint() && !claim.isWeak();
  }

  boolean isBound() {
    return this == LOWER_BOUND || this == UPPER_BOUND;
  }
}
