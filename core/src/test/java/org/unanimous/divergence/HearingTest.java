package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
  @Test
  void bothEndsMayStandApart() {
    assertEquals(
        List.of(),
        Marked.findings("It takes [12..40] days.", "It takes [12] days, and then again [40]."));
  }

  @Test
  void whatIsSaidOfSomethingElseTooIsNoEndOfARange() {
    assertEquals(
        List.of("RANGE_CHANGED MAJOR 12 to 40 12"),
        Marked.findings(
            "In size [40], it takes [12..40] days.", "In size [40], it takes [12] days."));
  }
}
