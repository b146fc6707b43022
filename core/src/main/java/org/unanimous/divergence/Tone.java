package org.unanimous.divergence;

import java.util.List;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
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
   * until noon is no bound of noon, to the 3rd none of a place, and a range states its own; an
   * article has no tone ("talks about a bridge").
   */
  static Tone of(Claim claim) {
    if (claim.mayBeArticle()) {
      return PLAIN;
    }
    Quantity quantity = claim.quantity();
    boolean bounded =
        quantity == null
            ? RelativeDateChanged.isCounted(claim)
            : quantity.isPoint() && claim.kind() != ClaimKind.ORDINAL;
    Tone tone = PLAIN;
    // by index, for every two claims of a row are asked
    for (int i = 0; i < claim.modifiers().size(); i++) {
      Modifier modifier = claim.modifiers().get(i);
      Tone next = modifier.apart() ? PLAIN : of(modifier);
      next = next.isBound() && isNegated(modifier, claim.modifiers()) ? next.negated() : next;
      tone = next.compareTo(tone) > 0 && (bounded || !next.isBound()) ? next : tone;
    }
    return tone;
  }

  /** Does a negation stand right beside it: not more than, dépasse jamais? */
  private static boolean isNegated(Modifier modifier, List<Modifier> all) {
    for (Modifier other : all) {
      boolean beside = other.end() + 1 == modifier.start() || modifier.end() + 1 == other.start();
      if (beside && other.kind() == ModifierKind.NEGATED) {
        return true;
      }
    }
    return false;
  }

  /** Not more than 500 is 500 at most. */
  private Tone negated() {
    return switch (this) {
      case LOWER_BOUND -> UPPER_BOUND;
      case UPPER_BOUND -> LOWER_BOUND;
      default -> this;
    };
  }

  /** May words that stand apart from the figure put it so? */
  static boolean mayBe(Tone tone, Claim claim) {
    for (Modifier modifier : claim.modifiers()) {
      if (modifier.apart() && of(modifier) == tone) {
        return true;
      }
    }
    return false;
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
