package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
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

  /**
   * The tone of a claim; a bound counts more than an approximation. Only an amount has bounds:
   * until noon is no bound of noon, to the 3rd none of a place, and a range states its own.
   */
  static Tone of(Claim claim) {
    Quantity quantity = claim.quantity();
    boolean bounded = quantity != null && quantity.isPoint() && claim.kind() != ClaimKind.ORDINAL;
    Tone tone = PLAIN;
    for (Modifier modifier : claim.modifiers()) {
      Tone next = of(modifier);
      tone = next.compareTo(tone) > 0 && (bounded || !next.isBound()) ? next : tone;
    }
    return tone;
  }

  /** The tone that a modifier gives; PLAIN for those that give none. */
  static Tone of(Modifier modifier) {
    return switch (modifier.kind()) {
      case AT_LEAST, MORE_THAN -> LOWER_BOUND;
      case AT_MOST, LESS_THAN, UP_TO -> UPPER_BOUND;
      case APPROXIMATE, NEARLY -> APPROXIMATE;
      default -> PLAIN;
    };
  }

  /** Is it a claim whose tone says something, rather than a name or a vague amount? */
  static boolean isHeardIn(Claim claim) {
    Quantity quantity = claim.quantity();
    return quantity == null
        ? claim.kind() == ClaimKind.TIME || claim.kind() == ClaimKind.DATE
        : !quantity.isVague();
  }

  boolean isBound() {
    return this == LOWER_BOUND || this == UPPER_BOUND;
  }
}
