package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Unit;

/**
 * Two claims in one place.
 *
 * @param expected what the others state
 * @param found what a deviating version states
 * @param agreement how they relate
 */
record Contrast(Claim expected, Claim found, Agreement agreement) {
  static Contrast of(Claim expected, Claim found) {
    return new Contrast(expected, found, Comparison.of(expected, found));
  }

  /** How the expected figure is put; PLAIN where either is no amount that a tone could change. */
  Tone expectedTone() {
    return hasTones() ? Tone.of(expected) : Tone.PLAIN;
  }

  /** How the found figure is put. */
  Tone foundTone() {
    return hasTones() ? Tone.of(found) : Tone.PLAIN;
  }

  private boolean hasTones() {
    // "до 24 часов" is until midnight as well as up to 24 hours.
    boolean clock = has(ClaimKind.TIME) && !isOf(ClaimKind.TIME);
    return !clock && Tone.isHeardIn(expected) && Tone.isHeardIn(found);
  }

  /** Are both of that kind? */
  boolean isOf(ClaimKind kind) {
    return expected.kind() == kind && found.kind() == kind;
  }

  /** Is one of that kind, or both? */
  boolean has(ClaimKind kind) {
    return expected.kind() == kind || found.kind() == kind;
  }

  boolean isDifferent() {
    return agreement == Agreement.DIFFERENT;
  }

  /** Do both count or measure? */
  boolean isOfQuantities() {
    return expected.quantity() != null && found.quantity() != null;
  }

  /** Do both state a single value? */
  boolean isOfPoints() {
    return isPoint(expected.quantity()) && isPoint(found.quantity());
  }

  private static boolean isPoint(@Nullable Quantity quantity) {
    return quantity != null && quantity.isPoint();
  }

  /** Are both vague amounts: several, dozens? */
  boolean isOfVague() {
    return expected.isVague() && found.isVague();
  }

  /** Is one of them a vague amount, and the other none? */
  boolean isOfVagueAndExact() {
    return isOfQuantities() && expected.isVague() != found.isVague();
  }

  /** Do both name an order of magnitude only: hundreds, thousands? */
  boolean isOfMagnitudes() {
    return isMagnitude(expected.quantity()) && isMagnitude(found.quantity());
  }

  private static boolean isMagnitude(@Nullable Quantity quantity) {
    return quantity != null
        && quantity.isVague()
        && quantity.low() != null
        && quantity.low().doubleValue() >= 20;
  }

  /** Do both have the same unit, or both none? */
  boolean hasOneUnit() {
    Unit unit = expected.unit();
    Unit other = found.unit();
    return unit == null ? other == null : other != null && unit.code().equals(other.code());
  }

  /** Has one of them a unit, and the other none? */
  boolean lacksUnit() {
    return (expected.unit() == null) != (found.unit() == null);
  }

  /** Has each a unit, and another one? */
  boolean hasTwoUnits() {
    return !hasOneUnit() && !lacksUnit();
  }

  /** Found over expected, units left aside; NaN unless both are single values other than zero. */
  double ratio() {
    Quantity one = expected.quantity();
    Quantity other = found.quantity();
    if (one == null || other == null || !one.isPoint() || !other.isPoint()) {
      return Double.NaN;
    }
    double under = one.value().doubleValue();
    double over = other.value().doubleValue();
    return under == 0 || over == 0 ? Double.NaN : over / under;
  }

  /** The power of ten that the values are apart; 0 if it is none, or the values are no points. */
  int powerOfTen() {
    double ratio = ratio();
    if (!(ratio > 0)) {
      return 0;
    }
    int power = (int) Math.round(Math.log10(ratio));
    return Math.abs(ratio / Math.pow(10, power) - 1) < 1e-9 ? power : 0;
  }

  /** Is one value more than ten times the other? */
  boolean isBeyondTen() {
    double ratio = ratio();
    return ratio > 10 || ratio < 0.1;
  }
}
