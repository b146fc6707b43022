package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.weak;
import static org.unanimous.claim.Claims.year;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
  @Test
  void twoHalvesInOnePlaceAreOneChange() {
    Rows rows =
        Rows.of("de", "en", "fr")
            .row(year(2017), year(2017), year(2017))
            .row(percent("12"), percent("12"), null)
            .row(null, null, percent("14"));
    assertEquals(List.of("VALUE_CHANGED MAJOR fr"), rows.findings());
  }

  @Test
  void vagueAmountsAreComparedThoughWeak() {
    Rows rows =
        Rows.of("en", "pl")
            .trusting("en")
            .row(weak(number("[2000,1000000)")), null)
            .row(null, weak(number("[2000000,1000000000)")));
    assertEquals(List.of("SCALE_CHANGED CRITICAL pl"), rows.findings());
  }

  @Test
  void soAreOrdersOfMagnitudeOfMoney() {
    Rows rows =
        Rows.of("en", "pl")
            .trusting("en")
            .row(weak(number("[2e6,1e9)")), null)
            .row(null, money("[2e9,1e12)", "GBP"));
    assertEquals(List.of("SCALE_CHANGED CRITICAL pl"), rows.findings());
  }

  @Test
  void figuresOfTwoSortsStayApart() {
    Rows rows =
        Rows.of("en", "pl").trusting("en").row(percent("12"), null).row(null, money("12", "EUR"));
    assertEquals(List.of("FIGURE_MISSING MAJOR pl", "FIGURE_ADDED MAJOR pl"), rows.findings());
  }

  @Test
  void withSeveralToChooseFromNoneIsChosen() {
    Rows rows =
        Rows.of("en", "pl")
            .trusting("en")
            .row(percent("12"), null)
            .row(percent("40"), null)
            .row(null, percent("14"));
    assertEquals(List.of("PASSAGE_MISSING MAJOR pl", "FIGURE_ADDED MAJOR pl"), rows.findings());
  }

  @Test
  void severalStandsForNoHundreds() {
    Rows rows =
        Rows.of("en", "pl")
            .trusting("en")
            .row(number("800"), null)
            .row(null, weak(number("[2,10)")));
    assertEquals(List.of("FIGURE_MISSING MAJOR pl"), rows.findings());
    rows =
        Rows.of("en", "pl")
            .trusting("en")
            .row(number("14"), null)
            .row(null, weak(number("[2,10)")));
    assertEquals(List.of("VAGUENESS_CHANGED MAJOR pl"), rows.findings());
  }

  @Test
  void rowsThatSayNothingKeepTwoApart() {
    assertEquals(List.of("VALUE_CHANGED MAJOR pl"), oneChangeOver(3).findings());
    assertEquals(
        List.of("FIGURE_MISSING MAJOR pl", "FIGURE_ADDED MAJOR pl"), oneChangeOver(4).findings());
  }

  /** What one version states and another one elsewhere, with articles between them. */
  private static Rows oneChangeOver(int articles) {
    Rows rows = Rows.of("en", "pl").trusting("en").inOneSentence().row(percent("12"), null);
    for (int i = 0; i < articles; i++) {
      rows.row(weak(number("1")), null);
    }
    return rows.row(null, percent("14"));
  }
}
