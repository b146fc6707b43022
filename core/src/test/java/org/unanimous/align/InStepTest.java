package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InStepTest {
  @Test
  void theSameInTheSameOrderIsInStep() {
    assertThat(areInStep("In [y2010] [5 %] of [30]", "[y2010] waren [5 %] von [30]")).isTrue();
  }

  @Test
  void rowsOfVersionsInStepFollowTheText() {
    assertThat(Rows.of("[5], then [5 %], then [5]", "[5], dann [5 %], dann [5]"))
        .containsExactly("a[5] b[5]", "a[5 %] b[5 %]", "a[5] b[5]");
  }

  @Test
  void anotherOrderIsNotInStep() {
    assertThat(areInStep("[5 %] of [30]", "Von [30] waren es [5 %]")).isFalse();
  }

  @Test
  void anotherUnitIsNotInStep() {
    assertThat(areInStep("[5 %]", "[5]")).isFalse();
  }

  @Test
  void aWeakClaimBesideAStrongOneIsNotInStep() {
    assertThat(areInStep("[~5]", "[5]")).isFalse();
  }

  @Test
  void oneMoreClaimIsNotInStep() {
    assertThat(areInStep("[5] and [6]", "[5]")).isFalse();
  }

  private static boolean areInStep(String one, String other) {
    return InStep.are(Rows.versions(one, other), new Work());
  }
}
