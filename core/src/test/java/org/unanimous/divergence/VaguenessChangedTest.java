package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.weak;

import java.util.List;
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
  void bothMayCountNothing() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED,
        Severity.MINOR,
        weak(number("2")),
        weak(number("[2,10)")));
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED,
        Severity.MAJOR,
        weak(number("3")),
        weak(number("[5,10)")));
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
  void sameWholeNumbersAreANuance() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MINOR, number("[2,4)"), number("2..3"));
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MAJOR, number("[2,4)"), number("2..8"));
  }

  @Test
  void vagueIsVague() {
    Findings.assertNone(number("[20,100)"), number("[24,144)"));
  }

  @Test
  void severalIsAFewInOtherWords() {
    Rows rows = Rows.of("de", "en").row(number("[3,10)"), number("[2,10)"));
    assertEquals(List.of(), rows.findings());
    assertEquals(1, Rows.of("de", "en").row(number("[3,10)"), number("[1000,)")).findings().size());
  }

  @Test
  void anAgeTheTextStatesOfSomeoneElseIsANuance() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED, Severity.MINOR, weak(number("[2,130)")), number("34"));
  }

  @Test
  void aCoupleAndSeveralAreCloseDozensAndHundredsAreNot() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MINOR, number("[2,3)"), number("[3,10)"));
    Findings.assertFinding(
        DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, number("[20,100)"), number("[200,1000)"));
  }

  @Test
  void aVagueAmountHasNoNumberThatIsKept() {
    Findings.assertFinding(
        DivergenceKind.VAGUENESS_CHANGED,
        Severity.MINOR,
        duration("[2,3)", "year"),
        measure("2.4", "metre"));
  }

  @Test
  void whoIsExactAmongTheVagueDeviates() {
    Rows rows = Rows.of("de", "en", "fr").row(number("6"), number("[2,10)"), number("[3,10)"));
    assertEquals(List.of("VAGUENESS_CHANGED MAJOR de"), rows.findings());
  }

  @Test
  void ofTwoNobodyKnowsWhoIsRight() {
    Rows rows = Rows.of("de", "en").row(number("6"), number("[3,10)"));
    assertEquals(List.of("VAGUENESS_CHANGED MAJOR de,en"), rows.findings());
  }
}
