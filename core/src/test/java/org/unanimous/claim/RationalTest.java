package org.unanimous.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
  private static final List<BigInteger> INTEGERS = integers();

  private static List<BigInteger> integers() {
    List<BigInteger> integers = new ArrayList<>();
    Random random = new Random(1);
    for (int bits = 1; bits < 140; bits += 3) {
      integers.add(new BigInteger(bits, random).add(BigInteger.ONE));
    }
    integers.add(BigInteger.valueOf(Long.MAX_VALUE));
    integers.add(BigInteger.valueOf(Long.MIN_VALUE).abs());
    return integers;
  }

  @Test
  void addsAndMultipliesExactlyAtEverySize() {
    for (BigInteger a : INTEGERS) {
      for (BigInteger b : INTEGERS) {
        Rational one = Rational.of(new BigDecimal(a.negate()));
        Rational other = Rational.of(new BigDecimal(b));
        assertThat(one.plus(other)).hasToString(b.subtract(a).toString());
        assertThat(one.minus(other)).hasToString(b.add(a).negate().toString());
        assertThat(one.times(other)).hasToString(a.multiply(b).negate().toString());
      }
    }
  }

  @Test
  void dividesInLowestTermsAtEverySize() {
    for (BigInteger a : INTEGERS) {
      for (BigInteger b : INTEGERS) {
        Rational quotient =
            Rational.of(new BigDecimal(a)).dividedBy(Rational.of(new BigDecimal(b.negate())));
        assertThat(quotient.times(Rational.of(new BigDecimal(b))))
            .isEqualTo(Rational.of(new BigDecimal(a.negate())));
        assertThat(quotient).isEqualTo(Rational.of(new BigDecimal(a)).dividedBy(minus(b)));
        assertThat(quotient.plus(quotient)).isEqualTo(quotient.times(Rational.of(2)));
      }
    }
  }

  private static Rational minus(BigInteger value) {
    return Rational.of(new BigDecimal(value)).negated();
  }

  @Test
  void comparesAsTheIntegersDo() {
    for (BigInteger a : INTEGERS) {
      for (BigInteger b : INTEGERS) {
        Rational one = Rational.of(new BigDecimal(a)).dividedBy(Rational.of(7));
        Rational other = Rational.of(new BigDecimal(b)).dividedBy(Rational.of(7));
        assertThat(one.compareTo(other)).isEqualTo(a.compareTo(b));
        assertThat(one.equals(other)).isEqualTo(a.equals(b));
      }
    }
  }

  @Test
  void neighboursBeyondDoublePrecisionDiffer() {
    Rational large = Rational.of(Long.MAX_VALUE);
    assertThat(large.minus(Rational.ONE)).isLessThan(large).isNotEqualTo(large);
    assertThat(large.plus(Rational.ONE)).isGreaterThan(large).hasToString("9223372036854775808");
  }

  @Test
  void theSmallestLongIsNegatedToALargerNumber() {
    assertThat(Rational.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    assertThat(Rational.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
  }

  @Test
  void scalesByPowersOfTen() {
    assertThat(Rational.scaled(55, -1)).isEqualTo(Rational.of(11, 2));
    assertThat(Rational.scaled(55, 30).toPlainString()).isEqualTo("55" + "0".repeat(30));
    assertThat(Rational.scaled(-5, -20)).isEqualTo(Rational.parse("-5e-20"));
    assertThat(Rational.scaled(0, 5)).isEqualTo(Rational.ZERO);
  }

  @Test
  void writesDecimals() {
    assertThat(Rational.of(11, 8).toPlainString()).isEqualTo("1.375");
    assertThat(Rational.of(-1, 3).toPlainString()).isEqualTo("-0.333333333333333333");
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Rational.of(3, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }
}
