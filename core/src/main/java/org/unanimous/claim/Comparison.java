package org.unanimous.claim;

import java.util.List;
import org.unanimous.text.Excerpt;

/**
 * Compares what claims state, whatever form they state it in. Symmetric; allocates nothing where
 * the first readings agree.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * How two claims relate by the closest pair of their readings. A pair other than the first of
   * both is {@link Agreement#EQUIVALENT} at best.
   */
  public static Agreement of(Claim one, Claim other) {
    Agreement first = of(one.reading(), other.reading());
    if (first.compareTo(Agreement.ROUNDED) <= 0) {
      return first;
    }
    Agreement closest = first.orCloser(ofOtherReadings(one.readings(), other.readings()));
    if (!closest.agrees() && one.kind() != other.kind() && isWrittenAlike(one, other)) {
      return Agreement.EQUIVALENT;
    }
    boolean loose =
        closest == Agreement.DIFFERENT && isRoundedLoosely(one, other)
            || !closest.agrees() && isConvertedLoosely(one, other);
    return loose ? Agreement.ROUNDED : closest;
  }

  /** Over 100 pounds are over 50 kilos, and about 30 yards are about 30 metres. */
  private static boolean isConvertedLoosely(Claim one, Claim other) {
    Quantity mine = one.quantity();
    Quantity its = other.quantity();
    return mine != null
        && its != null
        && one.isBlurred()
        && other.isBlurred()
        && UnitComparison.isRoughly(mine, its);
  }

  /**
   * The same digits and letters ("3M", "60p") are the same thing, whatever one language takes it
   * for.
   */
  private static boolean isWrittenAlike(Claim one, Claim other) {
    return one.excerpt().quotesAs(other.excerpt()) && isCode(one.excerpt());
  }

  private static boolean isCode(Excerpt excerpt) {
    boolean digit = false;
    boolean letter = false;
    for (int i = excerpt.start(); i < excerpt.end(); i++) {
      char c = excerpt.text().charAt(i);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
    }
    return digit && letter;
  }

  private static Agreement ofOtherReadings(List<Reading> ones, List<Reading> others) {
    Agreement closest = Agreement.INCOMPARABLE;
    for (int i = 0; i < ones.size(); i++) {
      for (int k = i == 0 ? 1 : 0; k < others.size(); k++) {
        if (i == 0 || k == 0 || !areQuantities(ones.get(i), others.get(k))) {
          closest = closest.orCloser(of(ones.get(i), others.get(k)));
        }
      }
    }
    return closest.atBest(Agreement.EQUIVALENT);
  }

  /** The wholes of "1 in 1000" and "4 in 1000" are the same, but not what is stated. */
  private static boolean areQuantities(Reading one, Reading other) {
    return one.quantity() != null && other.quantity() != null;
  }

  /** "About 2,000" rounds 1,970; without the word the zeros are no sign of rounding. */
  private static boolean isRoundedLoosely(Claim one, Claim other) {
    return one.quantity() != null
        && other.quantity() != null
        && one.kind() != ClaimKind.ORDINAL
        && other.kind() != ClaimKind.ORDINAL
        && one.isBlurred() != other.isBlurred()
        && (one.isBlurred() ? isRoundFor(one, other) : isRoundFor(other, one));
  }

  private static boolean isRoundFor(Claim round, Claim exact) {
    Quantity rough = round.quantity();
    Quantity its = exact.quantity();
    return rough != null
        && its != null
        && Precision.isRoundFor(rough, its)
        && isOnItsSide(round, its.value().compareTo(rough.value()));
  }

  /** Almost 2,000 are no 2,010, and over 2,000 no 1,990. */
  private static boolean isOnItsSide(Claim round, int order) {
    boolean within = true;
    for (Modifier modifier : round.modifiers()) {
      within &= modifier.apart() || modifier.kind().side() * order >= 0;
      if (modifier.kind() == ModifierKind.NEGATED) {
        return true;
      }
    }
    return within;
  }

  /**
   * How far two quantities of different units lie apart beyond the precision that is written, as a
   * share of the value: 0 if they may be the same, 0.05 if one was converted 5 % too large; NaN if
   * no arithmetic leads from one unit to the other.
   */
  public static double conversionGap(Quantity one, Quantity other) {
    Unit unit = one.unit();
    Unit otherUnit = other.unit();
    return unit == null || otherUnit == null
        ? Double.NaN
        : UnitComparison.gapOf(one, unit, other, otherUnit);
  }

  /** How two readings relate. */
  public static Agreement of(Reading one, Reading other) {
    Quantity mine = one.quantity();
    Quantity its = other.quantity();
    if (mine != null && its != null) {
      return QuantityComparison.of(one.kind(), mine, other.kind(), its);
    }
    return one.kind().compareTo(other.kind()) <= 0 ? ofKinds(one, other) : ofKinds(other, one);
  }

  /**
   * Of readings at most one of which is a quantity; the kind of the first comes first in the order
   * of kinds.
   */
  private static Agreement ofKinds(Reading one, Reading other) {
    // ORDINAL stands behind DATE and TIME in the order of kinds.
    return other.quantity() == null ? ofQuantityless(one, other) : ofQuantityless(other, one);
  }

  private static Agreement ofQuantityless(Reading any, Reading other) {
    if (other.date() != null) {
      return DateComparison.of(any, other.date());
    }
    if (other.minutes() != null) {
      return TimeComparison.of(any, other.minutes());
    }
    if (other.name() != null) {
      return DesignationComparison.of(any, other.name());
    }
    return any.kind() == other.kind() ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
  }
}
