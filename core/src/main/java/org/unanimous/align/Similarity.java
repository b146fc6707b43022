package org.unanimous.align;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;

/**
 * How likely two claims are the same claim: by their values, then by what they count, then by their
 * places. An equal value always outweighs kind and place; among different values, only claims of
 * one kind in one place count as altered.
 */
final class Similarity {
  /** The gain of two claims that only their neighbours put together. */
  static final double IN_PLACE = 0.2;

  /** The gain of two claims that agree in everything, and in place. */
  static final double SAME = 1.6;

  private static final double PLACE = 0.2;

  /** Vague amounts from here on name an order of magnitude: dozens, hundreds. */
  private static final double FEW = 10;

  /**
   * Claims that differ in value need at least this much: one kind and unit, or close values, and
   * near places.
   */
  private static final double ALTERED = 0.45;

  private Similarity() {}

  /**
   * The gain of matching two claims; zero if they should not be.
   *
   * @param distance of their places, from 0 to 1
   */
  static double of(ClaimTable one, int i, ClaimTable other, int k, double distance) {
    Claim a = one.claim(i);
    Claim b = other.claim(k);
    boolean sameType = one.types[i] == other.types[k];
    Agreement agreement =
        one.keys[i] == other.keys[k] && sameType ? Agreement.SAME : Comparison.of(a, b);
    double context = fit(one, i, other, k) + PLACE * (1 - distance);
    if (agreement == Agreement.INCOMPARABLE) {
      return 0;
    }
    if (agreement == Agreement.DIFFERENT) {
      boolean slight = isSlight(a) || isSlight(b);
      boolean unlike = !sameType && (a.isWeak() || b.isWeak()) && !areMagnitudes(a, b);
      return slight || unlike ? 0 : altered(a, b, context);
    }
    double gain = ofValues(agreement) + context;
    if (a.isWeak() && b.isWeak()) {
      // An article and a "first" are not the same.
      return a.kind() == b.kind() ? gain : 0;
    }
    return a.isWeak() || b.isWeak() ? 0.8 * gain : gain;
  }

  /**
   * Articles, "first", "half", "a few": they stand against nothing. Two against three do, and
   * hundreds against thousands.
   */
  private static boolean isSlight(Claim claim) {
    Quantity quantity = claim.quantity();
    if (!claim.isWeak() || claim.kind() == ClaimKind.ORDINAL || quantity == null) {
      return claim.isWeak();
    }
    return low(quantity) <= (quantity.isPoint() ? 1 : FEW);
  }

  /** Do both name an order of magnitude: millions, billions of pounds? */
  private static boolean areMagnitudes(Claim one, Claim other) {
    return isMagnitude(one.quantity()) && isMagnitude(other.quantity());
  }

  private static boolean isMagnitude(@Nullable Quantity quantity) {
    return quantity != null && quantity.isVague() && low(quantity) > FEW;
  }

  private static double ofValues(Agreement agreement) {
    return switch (agreement) {
      case SAME -> 1;
      case EQUIVALENT -> 0.9;
      case ROUNDED -> 0.75;
      case OTHER_UNIT -> 0.65;
      default -> 0.55;
    };
  }

  private static double altered(Claim a, Claim b, double context) {
    double gain = context + closeness(a, b);
    return gain < ALTERED ? 0 : gain / 2;
  }

  /** How well the kinds and units of two claims fit, whatever their values. */
  static double fit(ClaimTable one, int i, ClaimTable other, int k) {
    if (one.types[i] == other.types[k]) {
      return 0.4;
    }
    ClaimKind kind = one.claim(i).kind();
    ClaimKind otherKind = other.claim(k).kind();
    if (kind == otherKind) {
      return 0.25;
    }
    if (mayLackUnit(kind) || mayLackUnit(otherKind)) {
      return 0.1;
    }
    return mayBe(one.claim(i), otherKind) || mayBe(other.claim(k), kind) ? 0.25 : 0;
  }

  /** Is it of that kind, read another way? */
  private static boolean mayBe(Claim claim, ClaimKind kind) {
    for (int i = 1; i < claim.readings().size(); i++) {
      if (claim.readings().get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayLackUnit(ClaimKind kind) {
    return kind == ClaimKind.NUMBER
        || kind == ClaimKind.DESIGNATION
        || kind == ClaimKind.MULTIPLIER;
  }

  /**
   * How much an altered value still resembles the other: a power of ten apart, or about as large.
   */
  private static double closeness(Claim a, Claim b) {
    double one = low(a.quantity());
    double other = low(b.quantity());
    if (!(one > 0 && other > 0)) {
      return 0;
    }
    double scale = Math.abs(Math.log10(one / other));
    if (scale > 0.5 && Math.abs(scale - Math.rint(scale)) < 1e-6) {
      return 0.2;
    }
    return scale < 0.1 ? 0.2 : scale < 0.3 ? 0.1 : 0;
  }

  private static double low(@Nullable Quantity quantity) {
    Rational low = quantity == null ? null : quantity.low();
    Unit unit = quantity == null ? null : quantity.unit();
    if (low == null) {
      return 0;
    }
    return unit == null ? low.doubleValue() : low.doubleValue() * unit.factor().doubleValue();
  }
}
