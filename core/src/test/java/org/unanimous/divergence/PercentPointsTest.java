package org.unanimous.divergence;

import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.points;

import org.junit.jupiter.api.Test;

class PercentPointsTest {
  @Test
  void pointsAreNoPercent() {
    Findings.assertFinding(
        DivergenceKind.PERCENT_POINTS, Severity.MAJOR, percent("1"), points("1"));
    Findings.assertFinding(
        DivergenceKind.PERCENT_POINTS, Severity.MAJOR, points("2.5"), percent("2.5"));
  }

  @Test
  void pointsArePoints() {
    Findings.assertNone(points("1"), points("1.0"));
  }
}
