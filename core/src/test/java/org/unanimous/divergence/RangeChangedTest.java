package org.unanimous.divergence;

import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Claims;
import org.unanimous.claim.Notation;

class RangeChangedTest {
  @Test
  void anEndMoved() {
    Findings.assertFinding(
        DivergenceKind.RANGE_CHANGED, Severity.MAJOR, number("10..50"), number("10..60"));
    Findings.assertNone(money("910e9..1200e9", "EUR"), money("910e9..1.2e12", "EUR"));
    Findings.assertFinding(
        DivergenceKind.RANGE_CHANGED,
        Severity.MAJOR,
        money("910..1200e9", "EUR"),
        money("910e9..1200e9", "EUR"));
  }

  @Test
  void anEndWasLost() {
    Findings.assertFinding(
        DivergenceKind.RANGE_CHANGED,
        Severity.MAJOR,
        measure("3..9", "millimetre"),
        measure("3", "millimetre"));
  }

  @Test
  void theEndsWereTurned() {
    Findings.assertFinding(
        DivergenceKind.RANGE_CHANGED,
        Severity.MAJOR,
        range("60,000 to 15,000", Notation.Form.DIGITS),
        range("15 000 на 60 000", Notation.Form.DIGITS));
  }

  @Test
  void behindScaleWordsTheOrderIsNotKnown() {
    Findings.assertNone(
        range("60,000 to 15,000", Notation.Form.DIGITS),
        range("60 tisíc na 15 tisíc", Notation.Form.MIXED));
  }

  private static Claim range(String text, Notation.Form form) {
    return Claims.written(text, new Notation(form, "", true, 0, "test"), number("15000..60000"));
  }

  @Test
  void theSameRangeConverted() {
    Findings.assertNone(measure("10..20", "mile"), measure("16..32", "kilometre"));
  }

  @Test
  void aTenPointScaleReachesFromOneToTen() {
    Claim tenPoint =
        Claims.written(
            "ten-point", new Notation(Notation.Form.WORDS, "", true, 0, "test"), number("10"));
    Findings.assertFinding(DivergenceKind.RANGE_CHANGED, Severity.MINOR, number("1..10"), tenPoint);
    Findings.assertFinding(
        DivergenceKind.RANGE_CHANGED, Severity.MAJOR, number("1..10"), number("10"));
  }
}
