package org.unanimous.divergence;

import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.number;

import org.junit.jupiter.api.Test;

class UnitChangedTest {
  @Test
  void theNumberStaysAndTheUnitGoes() {
    Findings.assertFinding(
        DivergenceKind.UNIT_CHANGED,
        Severity.CRITICAL,
        measure("497", "mile-per-hour"),
        measure("497", "kilometre-per-hour"));
    Findings.assertFinding(
        DivergenceKind.UNIT_CHANGED,
        Severity.CRITICAL,
        measure("20", "fahrenheit"),
        measure("20", "celsius"));
    Findings.assertFinding(
        DivergenceKind.UNIT_CHANGED,
        Severity.CRITICAL,
        duration("5", "year"),
        duration("5", "month"));
  }

  @Test
  void namesakesAndUnsaidUnitsPass() {
    Findings.assertNone(measure("20", "short-ton"), measure("20", "tonne"));
    Findings.assertNone(duration("18", "year"), number("18"));
  }
}
