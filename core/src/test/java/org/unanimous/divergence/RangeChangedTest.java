package org.unanimous.divergence;

import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;

import org.junit.jupiter.api.Test;

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
  void theSameRangeConverted() {
    Findings.assertNone(measure("10..20", "mile"), measure("16..32", "kilometre"));
  }
}
