package org.unanimous.divergence;

import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.written;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;

class SeparatorConfusedTest {
  private static Claim digits(String quote, boolean local, String value) {
    String separators = quote.replaceAll("[0-9]", "");
    return written(
        quote, new Notation(Notation.Form.DIGITS, separators, local, 0, "test"), number(value));
  }

  @Test
  void aGroupReadAsADecimal() {
    Findings.assertFinding(
        DivergenceKind.SEPARATOR_CONFUSED,
        Severity.CRITICAL,
        digits("1.500", true, "1.500"),
        digits("1500", true, "1500"));
  }

  @Test
  void aDigitLostAroundASeparator() {
    Findings.assertFinding(
        DivergenceKind.SEPARATOR_CONFUSED,
        Severity.CRITICAL,
        digits("2.200.112", true, "2200112"),
        digits("2,200,12", false, "220012"));
  }

  @Test
  void separatorsOfTwoLocalesAgree() {
    Findings.assertNone(digits("1.234,5", true, "1234.5"), digits("1,234.5", true, "1234.5"));
  }
}
