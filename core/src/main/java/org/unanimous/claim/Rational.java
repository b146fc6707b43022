package org.unanimous.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction in lowest terms. Immutable and thread-safe; equal values are equal
 * objects whatever way they were made.
 *
 * <p>Nearly all figures fit in two longs; only what does not is kept in a {@link BigFraction}.
 */
public final class Rational implements Comparable<Rational> {
  /** Products of less than that, and sums of two, are no more than a long holds. */
  private static final long SHORT = 1L << 31;

  /** Texts are full of whole numbers below that, which are made once. */
  private static final int SMALL = 256;

  private static final Rational[] WHOLE = wholeNumbers();

  public static final Rational ZERO = WHOLE[0];
  public static final Rational ONE = WHOLE[1];

  private final long numerator;
  private final long denominator;

  /** The fraction if it does not fit in the longs, which are then of no meaning; else null. */
  private final @Nullable BigFraction big;

  private final double approximate;

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
    this.approximate = denominator == 1 ? numerator : (double) numerator / denominator;
  }

  private Rational(BigFraction big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
    this.approximate = big.approximate();
  }

  private static Rational[] wholeNumbers() {
    Rational[] numbers = new Rational[SMALL];
    for (int value = 0; value < SMALL; value++) {
      numbers[value] = new Rational(value, 1);
    }
    return numbers;
  }

  public static Rational of(long value) {
    return value >= 0 && value < SMALL ? WHOLE[(int) value] : new Rational(value, 1);
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
    long divisor = Longs.gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -divisor : divisor;
    return new Rational(numerator / sign, denominator / sign);
  }

  public static Rational of(BigDecimal value) {
    if (value.unscaledValue().bitLength() < Long.SIZE) {
      return scaled(value.unscaledValue().longValue(), -value.scale());
    }
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
    if (places <= Longs.MOST_PLACES) {
      long power = Longs.powerOfTen(places);
      if (exponent < 0) {
        return of(digits, power);
      }
      if (!Longs.productOverflows(digits, power)) {
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
    return of(BigFraction.of(numerator, denominator));
  }

  private static Rational of(BigFraction fraction) {
    return fraction.fitsLongs()
        ? new Rational(fraction.numerator().longValue(), fraction.denominator().longValue())
        : new Rational(fraction);
  }

  private BigFraction fraction() {
    return big == null
        ? new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
        : big;
  }

  public Rational plus(Rational other) {
    if (other.signum() == 0) {
      return this;
    }
    if (signum() == 0) {
      return other;
    }
    if (big != null || other.big != null) {
      return of(fraction().plus(other.fraction()));
    }
    if (denominator == other.denominator && !Longs.sumOverflows(numerator, other.numerator)) {
      return of(numerator + other.numerator, denominator);
    }
    return isShort() && other.isShort()
        ? of(
            numerator * other.denominator + other.numerator * denominator,
            denominator * other.denominator)
        : of(fraction().plus(other.fraction()));
  }

  /** May its parts be multiplied with those of another, and two products added, as they are? */
  private boolean isShort() {
    return numerator < SHORT && numerator > -SHORT && denominator < SHORT;
  }

  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  public Rational times(Rational other) {
    return big == null && other.big == null
        ? product(numerator, other.numerator, denominator, other.denominator)
        : of(fraction().times(other.fraction()));
  }

  /** The fraction {@code a × b / (c × d)}. */
  private static Rational product(long a, long b, long c, long d) {
    return Longs.productOverflows(a, b) || Longs.productOverflows(c, d)
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
        : of(fraction().dividedBy(other.fraction()));
  }

  public Rational negated() {
    return big == null && numerator != Long.MIN_VALUE
        ? new Rational(-numerator, denominator)
        : of(fraction().negated());
  }

  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator().signum();
  }

  public boolean isInteger() {
    return big == null ? denominator == 1 : big.isInteger();
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
    return big == null && denominator == 1 ? Long.toString(numerator) : fraction().toPlainString();
  }

  @Override
  public int compareTo(Rational other) {
    if (this == other) {
      return 0;
    }
    double mine = approximate;
    double its = other.approximate;
    // Two doubles this far apart cannot be roundings of one value; closer ones need the exact test.
    if (Math.abs(mine - its) > 1e-9 * (Math.abs(mine) + Math.abs(its))) {
      return Double.compare(mine, its);
    }
    if (big == null && other.big == null && denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return fraction().compareTo(other.fraction());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || object instanceof Rational other
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
    return fraction().toString();
  }
}
