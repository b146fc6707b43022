package org.unanimous.claim;

/**
 * What the digits written say about how exact a value is meant. Estimates in double: never for
 * equality.
 */
final class Precision {
  /** Beyond this share of the value a rounding is not taken for one, whatever the digits say. */
  private static final double MOST = 0.1;

  /** What "about" excuses beside the zeros written. */
  private static final double ABOUT = 0.05;

  private Precision() {}

  /** Half a unit of the last place written. */
  static double halfStep(Quantity quantity) {
    return 0.5 * Math.pow(10, quantity.lastPlace());
  }

  /**
   * Is one value the other, rounded to fewer places: 5.53 million and 5.5 million? Points of one
   * unit.
   */
  static boolean isRounded(double one, Quantity ofOne, double other, Quantity ofOther) {
    if (ofOne.lastPlace() == ofOther.lastPlace()) {
      return false;
    }
    double step = Math.max(halfStep(ofOne), halfStep(ofOther));
    double gap = Math.abs(one - other);
    return gap <= step * (1 + 1e-12) && gap <= MOST * Math.max(Math.abs(one), Math.abs(other));
  }

  /** Could the round value, zeros and all, be said of the other if "about" stands beside it? */
  static boolean isRoundFor(Quantity round, Quantity exact) {
    return QuantityComparison.sameUnit(round, exact) && isWithinZeros(round, exact, ABOUT);
  }

  /** Could the round value be the other one, converted and rounded to its zeros? */
  static boolean isZerosFor(Quantity round, Quantity converted) {
    return isWithinZeros(round, converted, MOST);
  }

  /** Is a point as near to a round one as its zeros tell, and as a share of its value? */
  private static boolean isWithinZeros(Quantity round, Quantity other, double share) {
    if (!round.isPoint() || !other.isPoint()) {
      return false;
    }
    double rough = round.value().doubleValue();
    double gap = Math.abs(rough - other.value().doubleValue());
    return gap <= share * Math.abs(rough) && gap <= 0.5 * Math.pow(10, zeros(rough)) * (1 + 1e-12);
  }

  private static int zeros(double value) {
    int zeros = 0;
    for (double rest = Math.abs(value); rest >= 10 && rest % 10 == 0; rest /= 10) {
      zeros++;
    }
    return zeros;
  }
}
