package org.unanimous.divergence;

import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.weak;

import org.junit.jupiter.api.Test;

class VaguenessChangedTest {
  @Test
  void vagueAndExactDiverge() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MAJOR, number("[2,10)"), number("7"));
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MAJOR, number("[20,100)"), number("300"));
  }

  @Test
  void aMilliardIsNotMilliards() {
    Findings.assertFinding(
        DivergenceKind.MAGNITUDE_BLURRED, Severity.MAJOR, number("3e9"), number("[2e9,1e12)"));
  }

  @Test
  void whereTheVagueAmountBeginsIsANuance() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MINOR, number("[2,3)"), number("2"));
  }

  @Test
  void vagueIsVague() {
    Findings.assertNone(number("[20,100)"), number("[24,144)"));
  }

  @Test
  void anAgeTheTextStatesOfSomeoneElseIsANuance() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MINOR, weak(number("[2,130)")), number("34"));
  }
}
