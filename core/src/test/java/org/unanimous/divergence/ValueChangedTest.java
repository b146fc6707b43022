package org.unanimous.divergence;

import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.ordinal;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.times;
import static org.unanimous.claim.Claims.weak;

import org.junit.jupiter.api.Test;

class ValueChangedTest {
  @Test
  void anotherValueIsMajor() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, number("17"), number("19"));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, percent("45"), percent("54"));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, duration("3", "year"), duration("4", "year"));
  }

  @Test
  void moneyAndMoreThanTenfoldAreCritical() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.CRITICAL, money("17", "EUR"), money("19", "EUR"));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.CRITICAL, number("3"), number("47"));
  }

  @Test
  void doubtLowers() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MINOR, weak(number("1")), weak(number("2")));
  }

  @Test
  void ordinalsBeyondTheSecondAreToldApart() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MINOR, weak(ordinal("1")), weak(ordinal("2")));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, weak(ordinal("3")), weak(ordinal("7")));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, weak(ordinal("2")), weak(ordinal("5")));
  }

  @Test
  void partsOfOneAreToldApart() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MAJOR, weak(number("2/3")), weak(number("3/4")));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED, Severity.MINOR, weak(number("1/2")), weak(number("2")));
  }

  @Test
  void formsAgree() {
    Findings.assertNone(number("5"), ordinal("5"));
    Findings.assertNone(times("2"), percent("200"));
  }

  @Test
  void theMinusOfALengthIsADash() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED,
        Severity.MINOR,
        measure("-4", "millimetre"),
        measure("4", "millimetre"));
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED,
        Severity.CRITICAL,
        measure("-4", "celsius"),
        measure("4", "celsius"));
  }

  @Test
  void yearsAndMetresHardlyStandInOneRow() {
    Findings.assertFinding(
        DivergenceKind.VALUE_CHANGED,
        Severity.MINOR,
        duration("3", "year"),
        measure("2.4", "metre"));
  }
}
