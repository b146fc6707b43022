package org.unanimous.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A fraction of any size.
 *
 * @param denominator more than zero
 */
record BigFraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<BigFraction> {
  /** Digits of a value that has no finite decimal form, when it is written as a decimal. */
  private static final MathContext WRITTEN = new MathContext(18, RoundingMode.HALF_EVEN);

  /**
   * In lowest terms.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  static BigFraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction with denominator zero: " + numerator + "/0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger sign = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new BigFraction(numerator.divide(sign), denominator.divide(sign));
  }

  boolean fitsLongs() {
    return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
  }

  boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  BigFraction plus(BigFraction other) {
    BigInteger sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return of(sum, denominator.multiply(other.denominator));
  }

  BigFraction times(BigFraction other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  BigFraction dividedBy(BigFraction other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  BigFraction negated() {
    return new BigFraction(numerator.negate(), denominator);
  }

  double approximate() {
    double above = numerator.doubleValue();
    double below = denominator.doubleValue();
    return Double.isInfinite(above) || Double.isInfinite(below)
        ? new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
            .doubleValue()
        : above / below;
  }

  /** As {@link Rational#toPlainString}. */
  String toPlainString() {
    if (isInteger()) {
      return numerator.toString();
    }
    BigDecimal above = new BigDecimal(numerator);
    BigDecimal below = new BigDecimal(denominator);
    BigDecimal value = terminates() ? above.divide(below) : above.divide(below, WRITTEN);
    return value.stripTrailingZeros().toPlainString();
  }

  private boolean terminates() {
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(BigFraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
