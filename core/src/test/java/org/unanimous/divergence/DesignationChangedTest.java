package org.unanimous.divergence;

import static org.unanimous.claim.Claims.name;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.with;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ModifierKind;

class DesignationChangedTest {
  @Test
  void otherDigitsAreAnotherName() {
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR, name("H800"), name("H100"));
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR, name("порт 9418"), name("port 9518"));
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_CHANGED,
        Severity.MAJOR,
        name("Version 4.5"),
        name("version 45"));
  }

  @Test
  void otherLettersMayBeTranslated() {
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_CHANGED, Severity.MINOR, name("SS19"), name("PE19"));
  }

  @Test
  void aScoreTurnedRoundIsAnother() {
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR, name("1-0"), name("0:1"));
  }

  @Test
  void aDefeatMayBeToldFromTheSideOfTheLoser() {
    Claim defeat = with(ModifierKind.LOST, name("0:2"));
    Findings.assertFinding(DivergenceKind.DESIGNATION_CHANGED, Severity.MINOR, defeat, name("2-0"));
    Findings.assertFinding(DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR, defeat, name("3-0"));
    Claim odd = with(ModifierKind.LOST, name("2:0"));
    Findings.assertFinding(DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR, odd, name("0-2"));
  }

  @Test
  void aNumberMayBeTheName() {
    Findings.assertNone(name("Windows 10"), number("10"));
  }

  @Test
  void aWordForTheThingIsSaidInEachLanguage() {
    Findings.assertNone(name("Artikel 5"), name("статья 5"));
  }
}
