package org.unanimous.claim;

import org.jspecify.annotations.Nullable;

/**
 * How much: a point or an interval, with its unit.
 *
 * @param low the lower end; null if open-ended
 * @param high the upper end; null if open-ended
 * @param lowClosed whether the lower end belongs to the interval
 * @param highClosed whether the upper end belongs to the interval
 * @param unit null for a bare number
 * @param lastPlace the power of ten of the last digit written: 5.5 million has 5, 2,000 has 0, 0.25
 *     has -2; the coarser of both ends in an interval
 */
public record Quantity(
    @Nullable Rational low,
    @Nullable Rational high,
    boolean lowClosed,
    boolean highClosed,
    @Nullable Unit unit,
    int lastPlace) {
  public Quantity {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "An interval needs low <= high, not " + low + " to " + high);
    }
  }

  public static Quantity point(Rational value, @Nullable Unit unit, int lastPlace) {
    return new Quantity(value, value, true, true, unit, lastPlace);
  }

  /** A closed interval; the ends may come in either order. */
  public static Quantity range(Rational one, Rational other, @Nullable Unit unit, int lastPlace) {
    return one.compareTo(other) <= 0
        ? new Quantity(one, other, true, true, unit, lastPlace)
        : new Quantity(other, one, true, true, unit, lastPlace);
  }

  public boolean isPoint() {
    return low != null && high != null && low.equals(high);
  }

  /**
   * The same in another unit of the same dimension.
   *
   * @throws IllegalStateException if it has no unit
   */
  Quantity in(Unit other) {
    if (unit == null) {
      throw new IllegalStateException("A quantity without a unit, " + this + ", does not convert");
    }
    return new Quantity(
        low == null ? null : unit.convert(low, other),
        high == null ? null : unit.convert(high, other),
        lowClosed,
        highClosed,
        other,
        lastPlace);
  }

  /** Is it an order of magnitude or a few: open at an end? */
  public boolean isVague() {
    return low == null || high == null || !lowClosed || !highClosed;
  }

  /**
   * The value of a point.
   *
   * @throws IllegalStateException if this is an interval
   */
  public Rational value() {
    if (low == null || !isPoint()) {
      throw new IllegalStateException("An interval has no single value: " + this);
    }
    return low;
  }

  public Quantity withUnit(@Nullable Unit other) {
    return new Quantity(low, high, lowClosed, highClosed, other, lastPlace);
  }

  /** For people: {@code 5500000 USD}, {@code [10, 50]}, {@code [200000000000, 1000000000000)}. */
  @Override
  public String toString() {
    String value = isPoint() ? end(low) : interval();
    return unit == null ? value : value + " " + unit;
  }

  private String interval() {
    return (lowClosed ? "[" : "(") + end(low) + ", " + end(high) + (highClosed ? "]" : ")");
  }

  private static String end(@Nullable Rational end) {
    return end == null ? "…" : end.toPlainString();
  }
}
