package org.unanimous.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares how much two readings state. */
final class QuantityComparison {
  private QuantityComparison() {}

  static Agreement of(ClaimKind kind, Quantity one, ClaimKind otherKind, Quantity other) {
    Unit unit = one.unit();
    Unit otherUnit = other.unit();
    if (unit == null) {
      return otherUnit == null
          ? ofBare(kind, one, otherKind, other)
          : ofBareAndUnit(kind, one, other, otherUnit);
    }
    if (otherUnit == null) {
      return ofBareAndUnit(otherKind, other, one, unit);
    }
    if (unit.code().equals("degree") && otherUnit.code().equals("degree")) {
      Agreement agreement = ofValues(one, other);
      return agreement.agrees() ? agreement : UnitComparison.ofDegrees(one, unit, other, otherUnit);
    }
    return unit.code().equals(otherUnit.code())
        ? ofOneUnit(kind, one, otherKind, other)
        : UnitComparison.of(one, unit, other, otherUnit);
  }

  static boolean sameUnit(Quantity one, Quantity other) {
    Unit unit = one.unit();
    Unit otherUnit = other.unit();
    return unit == null
        ? otherUnit == null
        : otherUnit != null && unit.code().equals(otherUnit.code());
  }

  private static Agreement ofBare(
      ClaimKind kind, Quantity one, ClaimKind otherKind, Quantity other) {
    Agreement agreement = ofOneUnit(kind, one, otherKind, other);
    boolean times = kind == ClaimKind.MULTIPLIER || otherKind == ClaimKind.MULTIPLIER;
    // Twice as small is half as large.
    return !agreement.agrees() && times && isReciprocal(one, other)
        ? Agreement.COMPATIBLE
        : agreement;
  }

  private static boolean isReciprocal(Quantity one, Quantity other) {
    return one.isPoint()
        && other.isPoint()
        && one.value().times(other.value()).equals(Rational.ONE);
  }

  private static Agreement ofOneUnit(
      ClaimKind kind, Quantity one, ClaimKind otherKind, Quantity other) {
    Agreement agreement = ofValues(one, other);
    if (agreement == Agreement.ROUNDED
        && (kind == ClaimKind.ORDINAL || otherKind == ClaimKind.ORDINAL)) {
      return Agreement.DIFFERENT;
    }
    return kind == otherKind ? agreement : agreement.atBest(Agreement.EQUIVALENT);
  }

  /** A number without a unit, and one with it. */
  private static Agreement ofBareAndUnit(
      ClaimKind bareKind, Quantity bare, Quantity other, Unit unit) {
    if (unit.dimension().equals(Unit.SHARE)) {
      return Shares.of(bareKind, bare, other, unit);
    }
    Agreement agreement = ofValues(bare, other);
    if (agreement == Agreement.ROUNDED && bareKind == ClaimKind.ORDINAL) {
      return Agreement.DIFFERENT;
    }
    boolean money = unit.isMoney();
    return agreement.agrees() && money
        ? Agreement.OTHER_UNIT
        : agreement.atBest(Agreement.EQUIVALENT);
  }

  /** How the values relate, units left aside. */
  static Agreement ofValues(Quantity one, Quantity other) {
    if (one.isPoint() && other.isPoint()) {
      return ofEnds(one.value(), one, other.value(), other);
    }
    if (one.isVague() || other.isVague()) {
      return ofVague(one, other);
    }
    Agreement low = ofEnds(one.low(), one, other.low(), other);
    Agreement high = ofEnds(one.high(), one, other.high(), other);
    boolean range = !one.isPoint() && !other.isPoint();
    // A range and one of its ends: the other end stands beside it.
    return range ? low.atBest(high) : low.orCloser(high).atBest(Agreement.COMPATIBLE);
  }

  private static Agreement ofEnds(
      @Nullable Rational one, Quantity ofOne, @Nullable Rational other, Quantity ofOther) {
    if (one == null || other == null) {
      return one == null && other == null ? Agreement.SAME : Agreement.DIFFERENT;
    }
    if (one.equals(other)) {
      return Agreement.SAME;
    }
    return Precision.isRounded(one.doubleValue(), ofOne, other.doubleValue(), ofOther)
        ? Agreement.ROUNDED
        : Agreement.DIFFERENT;
  }

  private static Agreement ofVague(Quantity one, Quantity other) {
    if (Objects.equals(one.low(), other.low())
        && Objects.equals(one.high(), other.high())
        && one.isVague() == other.isVague()) {
      return one.lowClosed() == other.lowClosed() && one.highClosed() == other.highClosed()
          ? Agreement.SAME
          : Agreement.EQUIVALENT;
    }
    return endsBefore(one, other) || endsBefore(other, one)
        ? Agreement.DIFFERENT
        : Agreement.COMPATIBLE;
  }

  private static boolean endsBefore(Quantity one, Quantity other) {
    if (one.high() == null || other.low() == null) {
      return false;
    }
    int order = one.high().compareTo(other.low());
    return order < 0 || (order == 0 && !(one.highClosed() && other.lowClosed()));
  }
}
