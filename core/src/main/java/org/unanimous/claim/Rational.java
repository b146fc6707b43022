package org.unanimous.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction in lowest terms. Immutable and thread-safe; equal values are equal
 * objects whatever way they were made.
 *
 * <p>Nearly all figures fit in two longs; only what does not is kept in {@link BigInteger}s.
 */
public final class Rational implements Comparable<Rational> {
  public static final Rational ZERO = new Rational(0, 1);
  public static final Rational ONE = new Rational(1, 1);

  /** Digits of a value that has no finite decimal form, when it is written as a decimal. */
  private static final MathContext WRITTEN = new MathContext(18, RoundingMode.HALF_EVEN);

  private static final long[] POWERS_OF_TEN = powersOfTen();

  private final long numerator;
  private final long denominator;

  /** The fraction if it does not fit in the longs, which are then of no meaning; else null. */
  private final @Nullable Big big;

  private final double approximate;

  private record Big(BigInteger numerator, BigInteger denominator) {}

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
    this.approximate = (double) numerator / denominator;
  }

  private Rational(Big big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
    this.approximate = approximate(big.numerator, big.denominator);
  }

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  public static Rational of(long value) {
    return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1);
  }

  /**
   * The fraction {@code numerator / denominator}.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    if (denominator == 1) {
      return of(numerator);
    }
    if (denominator == 0 || denominator == Long.MIN_VALUE || numerator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -divisor : divisor;
    return new Rational(numerator / sign, denominator / sign);
  }

  private static long gcd(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  public static Rational of(BigDecimal value) {
    return value.scale() <= 0
        ? of(value.toBigIntegerExact(), BigInteger.ONE)
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** The value {@code digits × 10^exponent}. */
  public static Rational scaled(long digits, int exponent) {
    if (exponent == 0) {
      return of(digits);
    }
    int places = Math.abs(exponent);
    if (places < POWERS_OF_TEN.length) {
      long power = POWERS_OF_TEN[places];
      if (exponent < 0) {
        return of(digits, power);
      }
      if (!overflows(digits, power)) {
        return of(digits * power);
      }
    }
    BigInteger power = BigInteger.TEN.pow(places);
    BigInteger unscaled = BigInteger.valueOf(digits);
    return exponent > 0 ? of(unscaled.multiply(power), BigInteger.ONE) : of(unscaled, power);
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
    BigInteger above = numerator.divide(sign);
    BigInteger below = denominator.divide(sign);
    return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
        ? new Rational(above.longValue(), below.longValue())
        : new Rational(new Big(above, below));
  }

  private static boolean overflows(long a, long b) {
    return Math.multiplyHigh(a, b) != a * b >> 63;
  }

  private BigInteger above() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator;
  }

  private BigInteger below() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator;
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
    if (big == null && other.big == null && denominator == other.denominator) {
      long sum = numerator + other.numerator;
      boolean overflow = ((numerator ^ sum) & (other.numerator ^ sum)) < 0;
      if (!overflow) {
        return of(sum, denominator);
      }
    }
    return of(
        above().multiply(other.below()).add(other.above().multiply(below())),
        below().multiply(other.below()));
  }

  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  public Rational times(Rational other) {
    return big == null && other.big == null
        ? product(numerator, other.numerator, denominator, other.denominator)
        : of(above().multiply(other.above()), below().multiply(other.below()));
  }

  /** The fraction {@code a × b / (c × d)}. */
  private static Rational product(long a, long b, long c, long d) {
    return overflows(a, b) || overflows(c, d)
        ? of(
            BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)),
            BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)))
        : of(a * b, c * d);
  }

  /**
   * The exact quotient.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Rational dividedBy(Rational other) {
    return big == null && other.big == null
        ? product(numerator, other.denominator, denominator, other.numerator)
        : of(above().multiply(other.below()), below().multiply(other.above()));
  }

  public Rational negated() {
    return big == null && numerator != Long.MIN_VALUE
        ? new Rational(-numerator, denominator)
        : of(above().negate(), below());
  }

  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator.signum();
  }

  public boolean isInteger() {
    return big == null ? denominator == 1 : big.denominator.equals(BigInteger.ONE);
  }

  /** The nearest double: for estimates and scores, never for equality. */
  public double doubleValue() {
    return approximate;
  }

  /** The value as an int, or {@code otherwise} if it is not a whole number in the range of int. */
  public int intValueOr(int otherwise) {
    return big == null && denominator == 1 && (int) numerator == numerator
        ? (int) numerator
        : otherwise;
  }

  /**
   * Plain decimal digits without an exponent; rounded to 18 digits where the fraction does not end.
   */
  public String toPlainString() {
    if (isInteger()) {
      return above().toString();
    }
    BigDecimal above = new BigDecimal(above());
    BigDecimal below = new BigDecimal(below());
    BigDecimal value = terminates() ? above.divide(below) : above.divide(below, WRITTEN);
    return value.stripTrailingZeros().toPlainString();
  }

  private boolean terminates() {
    BigInteger rest = below().shiftRight(below().getLowestSetBit());
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
    if (big == null && other.big == null && denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return above().multiply(other.below()).compareTo(other.above().multiply(below()));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Rational other
        && approximate == other.approximate
        && numerator == other.numerator
        && denominator == other.denominator
        && Objects.equals(big, other.big);
  }

  @Override
  public int hashCode() {
    return Double.hashCode(approximate);
  }

  @Override
  public String toString() {
    return isInteger() ? above().toString() : above() + "/" + below();
  }
}
