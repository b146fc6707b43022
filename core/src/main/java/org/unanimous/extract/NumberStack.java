package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Language;
import org.unanimous.language.Strategy;

/**
 * Adds number words up. One algorithm for all languages: numbers stand on a stack in falling order;
 * a number is pushed if it fits below the last digit of the top (hundred, then five); a multiplier
 * takes all smaller numbers off, and what it makes of them is pushed; in the end all is summed.
 */
final class NumberStack {
  private static final int DEPTH = 24;
  private static final Rational TEN = Rational.of(10);
  private static final Rational TWENTY = Rational.of(20);
  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational HUNDRED = Rational.of(100);

  private final boolean unitsBeforeTens;
  private final boolean vigesimal;
  private final Rational[] values = new Rational[DEPTH];

  /** Whether the value was made by a multiplier. */
  private final boolean[] multiplied = new boolean[DEPTH];

  private int size;

  NumberStack(Language language) {
    this.unitsBeforeTens = language.uses(Strategy.UNITS_BEFORE_TENS);
    this.vigesimal = language.uses(Strategy.VIGESIMAL);
  }

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean topIsMultiplied() {
    return size > 0 && multiplied[size - 1];
  }

  @Nullable Rational top() {
    return size == 0 ? null : values[size - 1];
  }

  /** Does the number fit below the last digit of the top? */
  boolean fits(Rational value) {
    if (size == 0) {
      return true;
    }
    Rational top = values[size - 1];
    if (size == DEPTH || value.signum() <= 0 || value.compareTo(top) >= 0 || !top.isInteger()) {
      return false;
    }
    if (value.compareTo(Rational.ONE) < 0) {
      return top.compareTo(HUNDRED) < 0;
    }
    return divides(place(value), top) || (vigesimal && isTwenties(top, value));
  }

  /** 60 or 80 may take 10 to 19. */
  private static boolean isTwenties(Rational top, Rational value) {
    return top.compareTo(HUNDRED) < 0
        && top.compareTo(TWENTY) > 0
        && divides(TWENTY, top)
        && value.compareTo(TWENTY) < 0;
  }

  /** The least power of ten above the value. */
  private static Rational place(Rational value) {
    Rational place = value.compareTo(Rational.ONE) < 0 ? Rational.ONE : TEN;
    while (place.compareTo(value) <= 0) {
      place = place.times(TEN);
    }
    return place;
  }

  private static boolean divides(Rational divisor, Rational value) {
    return value.dividedBy(divisor).isInteger();
  }

  /** Is it a unit with a ten behind "and" (drei und zwanzig)? */
  boolean takesTensBehindUnit(Rational value) {
    if (!unitsBeforeTens || size == 0 || multiplied[size - 1]) {
      return false;
    }
    Rational unit = values[size - 1];
    boolean ten =
        value.compareTo(TWENTY) >= 0 && value.compareTo(HUNDRED) < 0 && divides(TEN, value);
    return ten && unit.isInteger() && unit.compareTo(TEN) < 0;
  }

  void addToTop(Rational value) {
    values[size - 1] = values[size - 1].plus(value);
  }

  void push(Rational value) {
    values[size] = value;
    multiplied[size++] = false;
  }

  /**
   * Multiplies all smaller numbers on the stack; false, and nothing done, if what it makes does not
   * fit.
   */
  boolean multiply(Rational factor) {
    Rational sum = Rational.ZERO;
    int rest = size;
    while (rest > 0 && values[rest - 1].compareTo(factor) < 0) {
      sum = sum.plus(values[--rest]);
    }
    boolean alone = rest == size;
    if (!alone && sum.signum() == 0) {
      return false;
    }
    Rational product = alone ? factor : sum.times(factor);
    if (rest > 0 && (product.compareTo(values[rest - 1]) >= 0 || rest == DEPTH)) {
      return false;
    }
    if (alone && rest > 0 && !divides(place(product), values[rest - 1])) {
      return false;
    }
    size = rest;
    push(product);
    multiplied[size - 1] = true;
    return true;
  }

  /** Multiplies the one number there is, however large: 1200k, 120 dozen. */
  void multiplyNumeral(Rational factor) {
    values[0] = values[0].times(factor);
    multiplied[0] = true;
  }

  /** Is the last number pushed 20, 30 ... 90? */
  boolean endsInTens() {
    return size > 0
        && !multiplied[size - 1]
        && values[size - 1].compareTo(TWENTY) >= 0
        && values[size - 1].compareTo(HUNDRED) < 0
        && divides(TEN, values[size - 1]);
  }

  /** Are the last two digits open behind a hundred? */
  boolean endsInHundreds() {
    Rational top = top();
    return top != null && topIsMultiplied() && top.compareTo(THOUSAND) < 0 && divides(HUNDRED, top);
  }

  /** Is there one number, not yet multiplied? */
  boolean isSingle() {
    return size == 1 && !multiplied[0];
  }

  /** Is there one number, multiplied before? */
  boolean isOneMultiplied() {
    return size == 1 && multiplied[0];
  }

  Rational sum() {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < size; i++) {
      sum = i == 0 ? values[0] : sum.plus(values[i]);
    }
    return sum;
  }
}
