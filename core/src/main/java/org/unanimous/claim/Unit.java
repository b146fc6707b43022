package org.unanimous.claim;

import org.jspecify.annotations.Nullable;

/**
 * A unit of measure, a currency or percent.
 *
 * @param code ISO 4217 for currencies ({@code USD}); else a plain English name as in {@code
 *     units.txt} ({@code kilometre}, {@code percent})
 * @param dimension what it measures, as named in {@code units.txt}: {@code length}, {@code
 *     duration}, {@code money}
 * @param factor how many base units of the dimension one of this is, exactly
 * @param offset what is added before the factor is applied; zero but for temperatures
 */
public record Unit(String code, String dimension, Rational factor, Rational offset) {
  /** The dimension of all currencies: they convert into nothing but themselves. */
  public static final String MONEY = "money";

  /** The dimension of percent and per mille. */
  public static final String SHARE = "share";

  /** The dimension of percentage points and basis points. */
  public static final String POINTS = "points";

  /** A currency by its ISO 4217 code. */
  public static Unit currency(String code) {
    return new Unit(code, MONEY, Rational.ONE, Rational.ZERO);
  }

  public boolean isMoney() {
    return dimension.equals(MONEY);
  }

  /** Can a quantity in this unit be expressed in the other by arithmetic alone? */
  public boolean convertsTo(Unit other) {
    return code.equals(other.code) || (dimension.equals(other.dimension) && !isMoney());
  }

  /** The value in base units of the dimension, exactly. */
  public Rational toBase(Rational value) {
    return value.plus(offset).times(factor);
  }

  /** The value of this unit, expressed in another of the same dimension. */
  public Rational convert(Rational value, Unit to) {
    return toBase(value).dividedBy(to.factor).minus(to.offset);
  }

  /** Written out, for what the compiler generates takes longer to set up than a language. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Unit other
        && code.equals(other.code)
        && dimension.equals(other.dimension)
        && factor.equals(other.factor)
        && offset.equals(other.offset);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
