package org.unanimous.divergence;

import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.percent;

import org.junit.jupiter.api.Test;

class PercentLostTest {
  @Test
  void aLostSignIsLost() {
    Findings.assertFinding(
        DivergenceKind.PERCENT_LOST, Severity.MAJOR, percent("12"), number("12"));
    Findings.assertFinding(
        DivergenceKind.PERCENT_LOST, Severity.MAJOR, number("70..90"), percent("70..90"));
  }

  @Test
  void sharesMayBeSaidWithoutPercent() {
    Findings.assertNone(percent("50"), number("1/2"));
    Findings.assertNone(percent("90"), number("0.9"));
  }
}
