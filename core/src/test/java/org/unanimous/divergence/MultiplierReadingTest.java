package org.unanimous.divergence;

import static org.unanimous.claim.Claims.or;
import static org.unanimous.claim.Claims.times;

import org.junit.jupiter.api.Test;

class MultiplierReadingTest {
  @Test
  void onTopOrInAll() {
    Findings.assertFinding(
        DivergenceKind.MULTIPLIER_READING,
        Severity.NEUTRAL,
        or(times("10"), times("9.5")),
        times("11"));
  }

  @Test
  void readingsThatMeetAgree() {
    Findings.assertNone(or(times("10"), times("11")), times("11"));
  }
}
