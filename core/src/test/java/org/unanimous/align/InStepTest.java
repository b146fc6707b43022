package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unanimous.claim.Claims.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Claims;
import org.unanimous.claim.VersionClaims;

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

  @Test
  void weakClaimsOfOneVersionMayHaveNoPartner() {
    assertThat(areInStep("[~1] house for [5 %]", "Haus für [5 %]")).isTrue();
    assertThat(Rows.of("Haus für [5 %]", "[~1] house for [5 %] and [~2]"))
        .containsExactly("b[~1]", "a[5 %] b[5 %]", "b[~2]");
  }

  @Test
  void weakClaimsOfBothVersionsAreMatchedByMore() {
    assertThat(areInStep("[~1] house for [5 %]", "Haus für [5 %] und [~2]")).isFalse();
  }

  @Test
  void whichOfTwoEqualClaimsHasThePartnerIsLeftOpen() {
    assertThat(areInStep("[~1] house, [~1] door", "[~1] Tür")).isFalse();
  }

  @Test
  void aWeakDurationMayHaveNoPartnerEither() {
    assertThat(areInStep("[5 %] [~1 year] earlier", "[5 %] früher")).isTrue();
  }

  @Test
  void whatMayBeAConversionIsMatchedByMore() {
    assertThat(areInStep("[1.6 kilometre], [~1 mile]", "[1.6 kilometre]")).isFalse();
  }

  @Test
  void vagueAmountsThatAgreeAreInStep() {
    assertThat(areInStep(number("[3,10)"), number("[2,10)"))).isTrue();
    assertThat(areInStep(number("[3,10)"), number("[1000,)"))).isFalse();
    assertThat(areInStep(number("[3,10)"), number("5"))).isFalse();
  }

  private static boolean areInStep(Claim one, Claim other) {
    List<VersionClaims> versions =
        List.of(Claims.version("en@a", one), Claims.version("en@b", other));
    return InStep.rows(versions, new Work()) != null;
  }

  private static boolean areInStep(String one, String other) {
    return InStep.rows(Rows.versions(one, other), new Work()) != null;
  }
}
