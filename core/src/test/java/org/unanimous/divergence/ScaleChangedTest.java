package org.unanimous.divergence;

import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.percent;

import org.junit.jupiter.api.Test;

class ScaleChangedTest {
  @Test
  void powersOfTenAreCritical() {
    Findings.assertFinding(
        DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, number("1e9"), number("1e12"));
    Findings.assertFinding(
        DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, number("1e5"), number("1e4"));
    Findings.assertFinding(
        DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, percent("1.5"), percent("15"));
  }

  @Test
  void regroupedScalesAgree() {
    Findings.assertNone(number("57e3"), number("57000"));
    Findings.assertNone(number("9e9"), number("90e8"));
  }

  @Test
  void vagueAmountsOfAnotherOrderAreCritical() {
    Findings.assertFinding(
        DivergenceKind.SCALE_CHANGED,
        Severity.CRITICAL,
        number("[200,1000)"),
        number("[2000,1000000)"));
  }

  @Test
  void overlappingVagueAmountsAgree() {
    Findings.assertNone(number("[20,100)"), number("[20,100)"));
  }
}
