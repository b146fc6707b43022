package org.unanimous.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a fraction in lowest terms. Immutable and thread-safe; equal values are equal
 * objects whatever way they were made.
 */
public final class Rational implements Comparable<Rational> {
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  /** Digits of a value that has no finite decimal form, when it is written as a decimal. */
  private static final MathContext WRITTEN = new MathContext(18, RoundingMode.HALF_EVEN);

  private final BigInteger numerator;
  private final BigInteger denominator;
  private final double approximate;

  private Rational(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.approximate = approximate(numerator, denominator);
  }

  public static Rational of(long value) {
    return value == 0
        ? ZERO
        : value == 1 ? ONE : new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * The fraction {@code numerator / denominator}.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Rational of(BigDecimal value) {
    return value.scale() <= 0
        ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** The value {@code digits × 10^exponent}. */
  public static Rational scaled(long digits, int exponent) {
    if (exponent == 0) {
      return of(digits);
    }
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    BigInteger unscaled = BigInteger.valueOf(digits);
    return exponent > 0
        ? new Rational(unscaled.multiply(power), BigInteger.ONE)
        : of(unscaled, power);
  }

  /**
   * Reads an integer, a decimal, an exponent form or a fraction: {@code 5}, {@code 1.5}, {@code
   * 1e9}, {@code 3/2}.
   *
   * @throws NumberFormatException if the text is none of these
   */
  public static Rational parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(new BigDecimal(text.strip()));
    }
    Rational divisor = parse(text.substring(slash + 1));
    if (divisor.signum() == 0) {
      throw new NumberFormatException("Zero below the line: " + text);
    }
    return parse(text.substring(0, slash)).dividedBy(divisor);
  }

  private static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction with denominator zero: " + numerator + "/0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger sign = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Rational(numerator.divide(sign), denominator.divide(sign));
  }

  private static double approximate(BigInteger numerator, BigInteger denominator) {
    double above = numerator.doubleValue();
    double below = denominator.doubleValue();
    return Double.isInfinite(above) || Double.isInfinite(below)
        ? new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
            .doubleValue()
        : above / below;
  }

  public Rational plus(Rational other) {
    return isInteger() && other.isInteger()
        ? new Rational(numerator.add(other.numerator), BigInteger.ONE)
        : of(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  public Rational times(Rational other) {
    return isInteger() && other.isInteger()
        ? new Rational(numerator.multiply(other.numerator), BigInteger.ONE)
        : of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The exact quotient.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Rational dividedBy(Rational other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** The nearest double: for estimates and scores, never for equality. */
  public double doubleValue() {
    return approximate;
  }

  /** The value as an int, or {@code otherwise} if it is not a whole number in the range of int. */
  public int intValueOr(int otherwise) {
    return isInteger() && numerator.bitLength() < 32 ? numerator.intValue() : otherwise;
  }

  /**
   * Plain decimal digits without an exponent; rounded to 18 digits where the fraction does not end.
   */
  public String toPlainString() {
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
  public int compareTo(Rational other) {
    double mine = approximate;
    double its = other.approximate;
    // Two doubles this far apart cannot be roundings of one value; closer ones need the exact test.
    if (Math.abs(mine - its) > 1e-9 * (Math.abs(mine) + Math.abs(its))) {
      return Double.compare(mine, its);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Rational other
        && approximate == other.approximate
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return Double.hashCode(approximate);
  }

  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
