package org.unanimous.divergence;

import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.time;

import org.junit.jupiter.api.Test;

class TimeChangedTest {
  @Test
  void anotherTimeIsMajor() {
    Findings.assertFinding(DivergenceKind.TIME_CHANGED, Severity.MAJOR, time(9, 0), time(21, 0));
    Findings.assertFinding(DivergenceKind.TIME_CHANGED, Severity.MAJOR, time(13, 30), time(13, 20));
    Findings.assertFinding(DivergenceKind.TIME_CHANGED, Severity.MAJOR, time(0, 0), time(12, 0));
  }

  @Test
  void hoursMayBeBare() {
    Findings.assertNone(time(15, 0), duration("15", "hour"));
    Findings.assertNone(time(16, 40), number("4.40"));
  }
}
