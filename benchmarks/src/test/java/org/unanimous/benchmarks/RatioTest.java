package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
  @Test
  void theFastestTurnsCount() {
    assertThat(ratio(List.of(60.0, 20.0, 30.0), 1, List.of(15.0, 10.0, 90.0), 1).value())
        .isEqualTo(2);
  }

  @Test
  void timesAreThoseOfOnePart() {
    Ratio ratio = ratio(List.of(4000.0), 100, List.of(20.0), 1);
    assertThat(ratio.value()).isEqualTo(2);
    assertThat(ratio.times()).isEqualTo("40.0 ns : 20.0 ns");
  }

  @Test
  void theSpreadIsThatOfTurnsBesideEachOther() {
    assertThat(ratio(List.of(20.0, 40.0, 90.0, 80.0), 1, List.of(10.0, 20.0, 30.0, 40.0), 1))
        .extracting(Ratio::spread)
        .isEqualTo("2.00 – 2.00");
  }

  private static Ratio ratio(List<Double> slow, int slowParts, List<Double> fast, int fastParts) {
    return new Ratio(new Timing(slow), slowParts, new Timing(fast), fastParts);
  }
}
