package org.unanimous.claim;

/**
 * A unit of measure, a currency or percent.
 *
 * @param code ISO 4217 for currencies ({@code USD}); else a plain English name as in {@code
 *     units.txt} ({@code kilometre}, {@code percent})
 * @param factor how many base units of the dimension one of this is, exactly
 * @param offset what is added after the factor to reach the base scale; zero but for temperatures
 */
public record Unit(String code, Dimension dimension, Rational factor, Rational offset) {
  /** A currency by its ISO 4217 code; currencies convert into nothing but themselves. */
  public static Unit currency(String code) {
    return new Unit(code, Dimension.MONEY, Rational.ONE, Rational.ZERO);
  }

  /** Can a quantity in this unit be expressed in the other by arithmetic alone? */
  public boolean convertsTo(Unit other) {
    return code.equals(other.code) || (dimension == other.dimension && isMeasured());
  }

  private boolean isMeasured() {
    return dimension != Dimension.MONEY && dimension != Dimension.COUNT;
  }

  /** The value in base units of the dimension, exactly. */
  public Rational toBase(Rational value) {
    return value.times(factor).plus(offset);
  }

  /** The value of this unit, expressed in another of the same dimension. */
  public Rational convert(Rational value, Unit to) {
    return toBase(value).minus(to.offset).dividedBy(to.factor);
  }

  @Override
  public String toString() {
    return code;
  }
}
