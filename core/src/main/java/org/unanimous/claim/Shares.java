package org.unanimous.claim;

/**
 * A share in percent against a share, a fraction or a multiple that is said without it: half, nine
 * in ten, double.
 */
final class Shares {
  private static final Rational PERCENT = Rational.of(1, 100);
  private static final Rational PERMILLE = Rational.of(1, 1000);

  private Shares() {}

  static Agreement of(ClaimKind bareKind, Quantity bare, Quantity share, Unit unit) {
    if (!bare.isPoint() || !share.isPoint()) {
      return saidAlike(bare, share);
    }
    Rational part = share.value().times(ofWhole(unit));
    double step = Precision.halfStep(share) * ofWhole(unit).doubleValue();
    Rational value = bare.value();
    boolean times = bareKind == ClaimKind.MULTIPLIER;
    if ((times || isFraction(value)) && isShare(value, part, step)) {
      return value.equals(part) ? Agreement.EQUIVALENT : Agreement.ROUNDED;
    }
    // Doubling is a rise by 100 percent.
    if (times && isShare(value.minus(Rational.ONE).abs(), part.abs(), step)) {
      return Agreement.EQUIVALENT;
    }
    return saidAlike(bare, share);
  }

  private static Rational ofWhole(Unit unit) {
    return unit.code().equals("permille") ? PERMILLE : PERCENT;
  }

  private static boolean isFraction(Rational value) {
    return value.signum() > 0 && value.compareTo(Rational.ONE) < 0;
  }

  private static boolean isShare(Rational value, Rational part, double step) {
    return value.equals(part)
        || Math.abs(value.doubleValue() - part.doubleValue()) <= step * (1 + 1e-12);
  }

  private static Agreement saidAlike(Quantity bare, Quantity share) {
    Agreement agreement = QuantityComparison.ofValues(bare, share);
    return agreement.agrees() ? Agreement.OTHER_UNIT : agreement;
  }
}
