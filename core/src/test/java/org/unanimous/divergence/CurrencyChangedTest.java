package org.unanimous.divergence;

import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;

import org.junit.jupiter.api.Test;

class CurrencyChangedTest {
  @Test
  void anotherCurrencyIsCritical() {
    Findings.assertFinding(
        DivergenceKind.CURRENCY_CHANGED,
        Severity.CRITICAL,
        money("5e6", "USD"),
        money("5e6", "EUR"));
  }

  @Test
  void anAmountInAnotherCurrencyMayBeConverted() {
    Findings.assertFinding(
        DivergenceKind.CURRENCY_CHANGED,
        Severity.MAJOR,
        money("5e6", "USD"),
        money("4.6e6", "EUR"));
  }

  @Test
  void aLostCurrencyIsMinor() {
    Findings.assertFinding(
        DivergenceKind.CURRENCY_CHANGED, Severity.MINOR, money("5e11", "USD"), number("5e11"));
  }

  @Test
  void scaleWordsRegroup() {
    Findings.assertNone(money("57000", "RUB"), money("57e3", "RUB"));
  }

  @Test
  void francsAreThoseOfWhoeverWrites() {
    Findings.assertNone(money("40", "FRF"), money("40", "CHF"));
    Findings.assertFinding(
        DivergenceKind.CURRENCY_CHANGED, Severity.CRITICAL, money("40", "FRF"), money("40", "EUR"));
  }
}
