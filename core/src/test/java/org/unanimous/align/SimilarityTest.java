package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.or;
import static org.unanimous.claim.Claims.version;
import static org.unanimous.claim.Claims.weak;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Grain;

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

  @Test
  void anotherReadingTellsTheKind() {
    Claim ahead = or(date(CalendarDate.relative(4, Grain.DAY)), duration("4", "day"));
    Claim days = duration("4", "day");
    assertThat(inPlace(ahead, days)).isGreaterThan(inPlace(ahead, number("4")));
  }

  private static double inPlace(Claim one, Claim other) {
    ClaimTable table = new ClaimTable(version("en", one));
    return Similarity.of(table, 0, new ClaimTable(version("de", other)), 0, 0);
  }
}
