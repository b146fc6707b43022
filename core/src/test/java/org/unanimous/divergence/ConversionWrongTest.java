package org.unanimous.divergence;

import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;

import org.junit.jupiter.api.Test;

class ConversionWrongTest {
  @Test
  void wrongConversionsAreGraded() {
    Findings.assertFinding(
        DivergenceKind.CONVERSION_WRONG,
        Severity.CRITICAL,
        measure("385", "mile"),
        measure("360", "kilometre"));
    Findings.assertFinding(
        DivergenceKind.CONVERSION_WRONG,
        Severity.MAJOR,
        measure("200", "mile"),
        measure("300", "kilometre"));
    Findings.assertFinding(
        DivergenceKind.CONVERSION_WRONG,
        Severity.MINOR,
        measure("200", "mile"),
        measure("312", "kilometre"));
    Findings.assertFinding(
        DivergenceKind.CONVERSION_WRONG,
        Severity.NEUTRAL,
        measure("200", "mile"),
        measure("320", "kilometre"));
  }

  @Test
  void conversionsWithinThePrecisionWrittenPass() {
    Findings.assertNone(measure("10", "mile"), measure("16", "kilometre"));
    Findings.assertNone(measure("1.5", "gigawatt"), measure("1500", "megawatt"));
    Findings.assertNone(duration("1", "fortnight"), duration("14", "day"));
    Findings.assertNone(duration("18", "month"), duration("1.5", "year"));
  }
}
