package org.unanimous.divergence;

import static org.unanimous.claim.Claims.name;

import org.junit.jupiter.api.Test;

class DesignationFormatTest {
  @Test
  void hyphensAndSpacesAreForm() {
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_FORMAT,
        Severity.NEUTRAL,
        name("GPT-4 Turbo"),
        name("GPT4-Turbo"));
    Findings.assertFinding(
        DivergenceKind.DESIGNATION_FORMAT, Severity.NEUTRAL, name("Coder V2"), name("coder-v2"));
  }

  @Test
  void anotherAlphabetIsNoOtherForm() {
    Findings.assertNone(name("Apollo 11"), name("Аполлон-11"));
  }
}
