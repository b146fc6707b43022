package org.unanimous.divergence;

import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.with;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.ModifierKind;

class RoundedTest {
  @Test
  void fewerPlacesRound() {
    Findings.assertFinding(
        DivergenceKind.ROUNDED, Severity.MINOR, money("5.53e6", "USD"), money("5.5e6", "USD"));
    Findings.assertFinding(DivergenceKind.ROUNDED, Severity.MINOR, percent("12.4"), percent("12"));
  }

  @Test
  void theWordForItExcuses() {
    Findings.assertFinding(
        DivergenceKind.ROUNDED,
        Severity.NEUTRAL,
        number("1970"),
        with(ModifierKind.APPROXIMATE, number("2000")));
  }

  @Test
  void exactIsNoRounding() {
    Findings.assertNone(number("0.50"), number("0.5"));
  }
}
