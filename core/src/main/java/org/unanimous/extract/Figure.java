package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Rational;
import org.unanimous.language.Sense;

/**
 * A bare number and how it is written, in the tokens {@code [from, to)}.
 *
 * @param low the value, or the lower end of a vague amount
 * @param high the value, or the open upper end of a vague amount
 * @param lastPlace the power of ten of the last digit written
 * @param other what the digits mean if the separator is of the other kind; null if they can be read
 *     one way only
 * @param scale the power of ten of the scale words; 0 without
 * @param weak whether its absence elsewhere means little
 */
record Figure(
    int from,
    int to,
    Rational low,
    Rational high,
    int lastPlace,
    @Nullable Rational other,
    boolean ordinal,
    boolean fraction,
    int scale,
    String separators,
    boolean localeFormat,
    Notation.Form form,
    boolean weak) {
  private static final Rational TEN = Rational.of(10);

  /** A vague amount (hundreds), which only words write. */
  static Figure vague(int from, int to, Sense amount, int scale, boolean weak) {
    Rational low = amount.value() == null ? Rational.ZERO : amount.value();
    Rational high = amount.high() == null ? low : amount.high();
    return new Figure(
        from,
        to,
        low,
        high,
        exponent(low),
        null,
        false,
        false,
        scale,
        "",
        true,
        Notation.Form.WORDS,
        weak);
  }

  /** The power of ten of the first digit of a number of one or more. */
  static int exponent(Rational number) {
    int exponent = 0;
    int whole = number.intValueOr(-1);
    for (int rest = whole; rest >= 10; rest /= 10) {
      exponent++;
    }
    for (Rational power = TEN;
        whole < 0 && power.compareTo(number) <= 0;
        power = power.times(TEN)) {
      exponent++;
    }
    return exponent;
  }

  boolean isPoint() {
    return low.equals(high);
  }

  /** What it is without a unit. */
  ClaimKind kind() {
    return ordinal ? ClaimKind.ORDINAL : ClaimKind.NUMBER;
  }

  boolean isWords() {
    return form == Notation.Form.WORDS;
  }

  /** The value as a small whole number; -1 if it is none. */
  int number() {
    return isPoint() && low.signum() >= 0 ? low.intValueOr(-1) : -1;
  }

  /** Is it "12,500" in a locale where that has decimals? Money has none in threes. */
  boolean isThreeDecimals() {
    return other != null
        && separators.equals(",")
        && lastPlace == -3
        && scale == 0
        && low.compareTo(TEN) >= 0;
  }

  /** The reading with the separator of the other kind before that of the locale. */
  Figure otherFirst() {
    Rational first = other == null ? low : other;
    return new Figure(
        from, to, first, first, 0, low, ordinal, fraction, scale, separators, false, form, weak);
  }

  /** The ordinal whose word stands before, at token {@code start}. */
  Figure asOrdinal(int start) {
    return from(start, low, high, other, true);
  }

  Figure negated(int start) {
    Rational another = other == null ? null : other.negated();
    return from(start, high.negated(), low.negated(), another, ordinal);
  }

  /** With what stands before its digits or words and changes it. */
  private Figure from(
      int start, Rational newLow, Rational newHigh, @Nullable Rational newOther, boolean ranked) {
    return new Figure(
        start,
        to,
        newLow,
        newHigh,
        lastPlace,
        newOther,
        ranked,
        fraction,
        scale,
        separators,
        localeFormat,
        form,
        weak);
  }

  /**
   * This figure, multiplied by a power of ten that stands behind another one: the 3 of "3 to 5
   * million".
   */
  Figure scaledBy(Rational factor, int exponent) {
    return new Figure(
        from,
        to,
        low.times(factor),
        high.times(factor),
        lastPlace + exponent,
        null,
        false,
        fraction,
        exponent,
        separators,
        localeFormat,
        Notation.Form.MIXED,
        weak);
  }

  /** Another value in the same notation, reaching to token {@code end}. */
  Figure withValue(Rational value, int place, int end, boolean weakly) {
    return new Figure(
        from,
        end,
        value,
        value,
        place,
        null,
        false,
        fraction,
        scale,
        separators,
        localeFormat,
        form,
        weakly);
  }

  Notation notation(String rule) {
    return KnownNotations.of(form, separators, localeFormat, scale, rule);
  }
}
