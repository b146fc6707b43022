package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.version;
import static org.unanimous.claim.Claims.weak;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;

class SimilarityTest {
  @Test
  void ordersOfMagnitudeStandAgainstEachOtherWhateverTheyCount() {
    Claim millions = weak(number("[2e6,1e9)"));
    assertThat(inPlace(millions, money("[2e9,1e12)", "GBP"))).isPositive();
    assertThat(inPlace(millions, money("[2e6,1e9)", "GBP"))).isPositive();
  }

  @Test
  void weakFiguresStandAgainstNoneOfAnotherKind() {
    assertThat(inPlace(weak(number("7")), money("9", "GBP"))).isZero();
    assertThat(inPlace(weak(number("[2,10)")), money("[2e9,1e12)", "GBP"))).isZero();
  }

  private static double inPlace(Claim one, Claim other) {
    ClaimTable table = new ClaimTable(version("en", one));
    return Similarity.of(table, 0, new ClaimTable(version("de", other)), 0, 0);
  }
}
