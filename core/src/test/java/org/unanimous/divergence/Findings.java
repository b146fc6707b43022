package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.unanimous.claim.Claim;

/** What the rules say of two claims, in either order. */
final class Findings {
  private Findings() {}

  static void assertFinding(DivergenceKind kind, Severity severity, Claim expected, Claim found) {
    assertEquals(kind + " " + severity, said(expected, found), found.quote());
    assertEquals(kind + " " + severity, said(found, expected), expected.quote());
  }

  /** Nothing is said, or nothing that is more than form. */
  static void assertNone(Claim expected, Claim found) {
    assertEquals("", said(expected, found), found.quote());
    assertEquals("", said(found, expected), expected.quote());
  }

  private static String said(Claim expected, Claim found) {
    List<Finding> findings = Rules.findings(Contrast.of(expected, found));
    return String.join(
        ", ", findings.stream().map(finding -> finding.kind() + " " + finding.severity()).toList());
  }
}
