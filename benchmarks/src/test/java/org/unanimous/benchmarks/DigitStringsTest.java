package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitStringsTest {
  @Test
  void sameFiguresInAnotherOrderAgree() {
    assertThat(DigitStrings.agree("2 of 1.5 and 2", "1.5, 2 and 2")).isTrue();
  }

  @Test
  void anotherSeparatorDisagrees() {
    assertThat(DigitStrings.agree("1.5 km", "1,5 km")).isFalse();
  }

  @Test
  void aRepeatedFigureCountsTwice() {
    assertThat(DigitStrings.agree("2 and 2", "2")).isFalse();
  }
}
