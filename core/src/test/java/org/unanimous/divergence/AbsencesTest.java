package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.name;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.weak;
import static org.unanimous.claim.Claims.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;

class AbsencesTest {
  private static final Claim THREE =
      org.unanimous.claim.Claims.written(
          "three", new Notation(Notation.Form.WORDS, "", true, 0, "test"), number("3"));

  @Test
  void aFigureMissingFromOneVersion() {
    Rows rows = Rows.of("de", "en", "fr").row(null, percent("12"), percent("12"));
    assertEquals(List.of("FIGURE_MISSING MAJOR de"), rows.findings());
  }

  @Test
  void moneyMissingIsCritical() {
    Rows rows = Rows.of("en", "de").trusting("en").row(money("5e11", "USD"), null);
    assertEquals(List.of("FIGURE_MISSING CRITICAL de"), rows.findings());
  }

  @Test
  void aFigureInOneVersionOnlyIsAdded() {
    Rows rows = Rows.of("de", "en", "fr").row(null, null, measure("98", "kilogram"));
    assertEquals(List.of("FIGURE_ADDED MAJOR fr"), rows.findings());
  }

  @Test
  void whatIsACoupleToSomeoneIsMissedLess() {
    Rows rows =
        Rows.of("de", "en", "fr").row(null, duration("[2,3)", "decade"), duration("2", "decade"));
    assertEquals(
        List.of("VAGUENESS_CHANGED MINOR en,fr", "FIGURE_MISSING MINOR de"), rows.findings());
  }

  @Test
  void whatTheReferenceLacksIsAdded() {
    Rows rows = Rows.of("en", "fr").trusting("en").row(null, measure("98", "kilogram"));
    assertEquals(List.of("FIGURE_ADDED MAJOR fr"), rows.findings());
  }

  @Test
  void betweenTwoNobodyKnowsWhoIsRight() {
    Rows rows = Rows.of("de", "en").row(null, percent("12"));
    assertEquals(List.of("FIGURE_MISSING MAJOR de,en"), rows.findings());
  }

  @Test
  void theAbsenceOfWeakClaimsIsNoFinding() {
    Rows rows = Rows.of("de", "en", "fr").row(null, weak(number("1")), weak(number("1")));
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void aNameSaidOnceMoreIsMissedLess() {
    Rows rows =
        Rows.of("de", "en", "fr")
            .rows(1, name("Apollo-11"))
            .row(null, name("Apollo-11"), name("Apollo-11"));
    assertEquals(List.of("FIGURE_MISSING MINOR de"), rows.findings());
  }

  @Test
  void smallWordsAndNamesAreMissedLess() {
    Rows rows =
        Rows.of("en", "de")
            .trusting("en")
            .row(THREE, null)
            .row(year(2017), year(2017))
            .row(name("G7"), null)
            .row(year(2018), year(2018))
            .row(number("0..100"), null);
    assertEquals(
        List.of("FIGURE_MISSING MINOR de", "FIGURE_MISSING MINOR de", "FIGURE_MISSING MINOR de"),
        rows.findings());
  }

  @Test
  void bothUnitsThereAndOneHere() {
    Rows rows =
        Rows.of("en", "de")
            .inOneSentence()
            .trusting("en")
            .row(measure("10", "mile"), null)
            .row(measure("16", "kilometre"), measure("16", "kilometre"));
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void oneDateThereAndItsPartsHere() {
    Rows rows =
        Rows.of("en", "de")
            .trusting("en")
            .row(date(CalendarDate.of(2024, 3, 5)), date(CalendarDate.of(null, 3, 5)))
            .row(null, year(2024));
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void whatAnotherSentenceSaysIsNoExcuse() {
    Rows rows =
        Rows.of("en", "de")
            .trusting("en")
            .row(percent("12"), percent("12"))
            .row(percent("12"), null);
    assertEquals(List.of("FIGURE_MISSING MAJOR de"), rows.findings());
  }

  @Test
  void saidTwiceThereAndOnceHereIsMissingOnce() {
    Rows rows =
        Rows.of("en", "de")
            .inOneSentence()
            .trusting("en")
            .row(percent("12"), percent("12"))
            .row(percent("12"), null);
    assertEquals(List.of("FIGURE_MISSING MAJOR de"), rows.findings());
  }

  @Test
  void aDayInHoursMayBeSaidInWords() {
    Rows day = Rows.of("en", "de").trusting("en").row(duration("24", "hour"), null);
    Rows less = Rows.of("en", "de").trusting("en").row(duration("23", "hour"), null);
    assertEquals(List.of("FIGURE_MISSING MINOR de"), day.findings());
    assertEquals(List.of("FIGURE_MISSING MAJOR de"), less.findings());
  }

  @Test
  void aMissingPassageIsOneFinding() {
    Rows rows =
        Rows.of("en", "ru")
            .trusting("en")
            .row(year(2017), year(2017))
            .row(percent("12"), null)
            .row(money("5e6", "USD"), null)
            .row(number("47"), null)
            .row(year(2019), year(2019));
    Divergence passage = rows.divergences().get(0);
    assertEquals(List.of("PASSAGE_MISSING MAJOR ru"), rows.findings());
    assertEquals("12 %, 5 000 000 USD, 47", passage.expected());
    assertEquals(3, passage.mentions().get("en").size());
  }

  @Test
  void aPassageOfOneVersionAloneIsOneFinding() {
    Rows rows =
        Rows.of("de", "en", "fr")
            .row(year(2017), year(2017), year(2017))
            .row(null, percent("12"), null)
            .row(null, number("47"), null)
            .row(year(2019), year(2019), year(2019));
    assertEquals(List.of("FIGURE_ADDED MAJOR en"), rows.findings());
    assertEquals("12 %, 47", rows.divergences().get(0).found());
  }

  @Test
  void whatSeveralLackIsOneFinding() {
    Rows rows =
        Rows.of("de", "en", "fr", "pl", "ru")
            .row(null, percent("12"), percent("12"), null, percent("12"));
    assertEquals(List.of("FIGURE_MISSING MAJOR de,pl"), rows.findings());
    assertEquals(
        "en, fr and ru say 12 percent; de and pl do not say it",
        rows.divergences().get(0).explanation());
  }

  @Test
  void theOmissionsOfAnAbridgedVersionAreMinor() {
    Rows rows = Rows.of("de", "en", "fr");
    for (int i = 0; i < 20; i++) {
      Claim claim = number(Integer.toString(100 + 7 * i));
      rows.row(i % 4 == 0 ? claim : null, claim, claim);
    }
    assertEquals(5, rows.findings().size());
    assertEquals(List.of("PASSAGE_MISSING MINOR de"), rows.findings().stream().distinct().toList());
    assertEquals(
        Severity.MAJOR,
        RuleJudge.demandingCompleteness().judge(rows.alignment()).get(0).severity());
  }

  @Test
  void theMissingFigureHasAPlace() {
    Divergence missing =
        Rows.of("de", "en", "fr")
            .row(year(2017), year(2017), year(2017))
            .row(null, percent("12"), percent("12"))
            .divergences()
            .get(0);
    assertEquals(1, missing.mentions().get("de").size());
    assertEquals("en and fr say 12 percent; de does not say it", missing.explanation());
  }

  @Test
  void poundsThatMostWeighAreNoMoney() {
    Rows rows =
        Rows.of("de", "en", "fr", "pl")
            .row(money("120", "GBP"), measure("120", "pound"), measure("120", "pound"), null);
    assertThat(rows.findings()).contains("FIGURE_MISSING MAJOR pl");
  }

  @Test
  void aNameForAPronounIsHardlyAdded() {
    String others = "The Solo [15] is loud. Turned, it is soft. It costs [300] euros.";
    assertEquals(
        List.of("FIGURE_ADDED MINOR  15"),
        Marked.findings(
            others, "The Solo [15] is loud. Turned, the Solo [15] is soft. It costs [300] euros."));
    assertEquals(
        List.of("FIGURE_ADDED MAJOR  15"),
        Marked.findings(
            others, "The Solo [15] is loud. Turned by [15] it is soft. It costs [300] euros."));
  }

  @Test
  void aHundredPerCentInWordsIsAFigureOfSpeech() {
    Claim wholly =
        org.unanimous.claim.Claims.written(
            "hundred percent",
            new Notation(Notation.Form.WORDS, "", true, 0, "test"),
            percent("100"));
    assertEquals(
        List.of("FIGURE_ADDED MINOR pl"),
        Rows.of("de", "en", "pl").row(null, null, wholly).findings());
    assertEquals(
        List.of("FIGURE_ADDED MAJOR pl"),
        Rows.of("de", "en", "pl").row(null, null, percent("100")).findings());
  }

  @Test
  void aCodeInTwoDimensionsIsABarcode() {
    Rows rows = Rows.of("de", "en", "pl").row(null, null, name("code 2D"));
    assertEquals(List.of("FIGURE_ADDED MINOR pl"), rows.findings());
    rows = Rows.of("de", "en", "pl").row(null, null, name("version 2.5"));
    assertEquals(List.of("FIGURE_ADDED MAJOR pl"), rows.findings());
  }
}
