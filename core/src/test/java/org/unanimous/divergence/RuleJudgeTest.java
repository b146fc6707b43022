package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.measure;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.name;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.ordinal;
import static org.unanimous.claim.Claims.percent;
import static org.unanimous.claim.Claims.weak;
import static org.unanimous.claim.Claims.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.align.Alignment;
import org.unanimous.claim.Claim;

class RuleJudgeTest {
  @Test
  void agreeingVersionsHaveNoFindings() {
    Rows rows =
        Rows.of("de", "en", "fr")
            .row(money("5.5e6", "USD"), money("5500000", "USD"), money("5.5e6", "USD"))
            .row(number("5"), ordinal("5"), duration("5", "year"));
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void identicalVersionsNeverDiverge() {
    Rows rows = Rows.of("de@a", "de@b");
    List.of(number("5"), money("1", "EUR"), name("H800"), weak(number("1")), year(2017))
        .forEach(claim -> rows.row(claim, claim));
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void aSingleVersionHasNothingToDisagreeWith() {
    assertEquals(List.of(), Rows.of("de").row(number("5")).findings());
  }

  @Test
  void theMinorityDeviates() {
    Rows rows =
        Rows.of("de", "en", "pl")
            .row(money("5.5e6", "USD"), money("5.5e6", "USD"), money("5.5e9", "USD"));
    assertEquals(List.of("SCALE_CHANGED CRITICAL pl"), rows.findings());
  }

  @Test
  void mostWhoSayExactlyTheSameSpeak() {
    Rows rows =
        Rows.of("de", "en", "fr", "pl", "ru")
            .row(number("2..4"), number("2..4"), number("4"), number("3..4"), number("2..4"));
    assertEquals(List.of("RANGE_CHANGED MAJOR fr", "RANGE_CHANGED MAJOR pl"), rows.findings());
  }

  @Test
  void aBareNumberSpeaksForNoUnit() {
    Rows rows =
        Rows.of("de", "en", "fr", "ru")
            .row(number("9"), measure("9", "acre"), measure("9", "hectare"), measure("9", "acre"));
    assertEquals(List.of("UNIT_CHANGED CRITICAL fr"), rows.findings());
  }

  @Test
  void whatAThirdVersionStandsBetweenIsInDoubt() {
    Claim some = number("[2,10)");
    Claim couple = number("[2,3)");
    assertEquals(
        List.of("VAGUENESS_CHANGED MINOR fr"),
        Rows.of("de", "en", "fr", "pl").row(some, couple, number("2"), some).findings());
    assertEquals(
        List.of("VAGUENESS_CHANGED MAJOR fr"),
        Rows.of("de", "en", "fr", "pl").row(some, some, number("2"), some).findings());
  }

  @Test
  void theReferenceOutvotesAll() {
    Rows rows =
        Rows.of("de", "en", "pl").trusting("pl").row(number("17"), number("17"), number("19"));
    assertEquals(List.of("VALUE_CHANGED MAJOR de,en"), rows.findings());
  }

  @Test
  void twoVersionsTie() {
    Divergence divergence =
        Rows.of("de", "en").row(number("17"), number("19")).divergences().get(0);
    assertEquals(List.of("de", "en"), divergence.versions());
    assertEquals(true, divergence.tie());
  }

  @Test
  void threeOpinionsTieInOneFinding() {
    Rows rows = Rows.of("de", "en", "fr").row(number("17"), number("19"), number("23"));
    assertEquals(List.of("VALUE_CHANGED MAJOR de,en,fr"), rows.findings());
  }

  @Test
  void everyDeviatingValueIsAFindingOfItsOwn() {
    Rows rows =
        Rows.of("de", "en", "fr", "pl", "ru")
            .row(number("17"), number("17"), number("19"), number("23"), number("17"));
    assertEquals(List.of("VALUE_CHANGED MAJOR fr", "VALUE_CHANGED MAJOR pl"), rows.findings());
  }

  @Test
  void swappedFiguresAreTwoFindings() {
    Rows rows =
        Rows.of("en", "de")
            .trusting("en")
            .row(measure("27", "metre"), measure("170", "metre"))
            .row(measure("170", "kilogram"), measure("27", "kilogram"));
    assertEquals(List.of("VALUE_CHANGED MAJOR de", "VALUE_CHANGED MAJOR de"), rows.findings());
  }

  @Test
  void explanationsSayWhoSaysWhat() {
    Divergence divergence =
        Rows.of("de", "en", "pl")
            .row(percent("12"), percent("12"), percent("21"))
            .divergences()
            .get(0);
    assertEquals("de and en say 12 percent; pl says 21 percent", divergence.explanation());
    assertEquals("12 %", divergence.expected());
    assertEquals("21 %", divergence.found());
    assertEquals("Two digits are transposed.", divergence.cause());
  }

  @Test
  void doubtLowersTheSeverity() {
    Rows rows = Rows.of("en", "de").trusting("en").row(name("Gate 3"), number("4"));
    assertEquals(List.of("DESIGNATION_CHANGED MINOR de"), rows.findings());
  }

  @Test
  void fingerprintsHoldNoOffsets() {
    Divergence one = Rows.of("de", "en").row(number("17"), number("19")).divergences().get(0);
    Divergence later =
        Rows.of("de", "en")
            .row(year(2017), year(2017))
            .row(number("17"), number("19"))
            .divergences()
            .get(0);
    assertEquals(one.fingerprint(), later.fingerprint());
  }

  @Test
  void repeatedDivergencesHaveFingerprintsOfTheirOwn() {
    List<Divergence> twice =
        Rows.of("de", "en")
            .row(number("17"), number("19"))
            .row(number("17"), number("19"))
            .divergences();
    assertNotEquals(twice.get(0).fingerprint(), twice.get(1).fingerprint());
  }

  @Test
  void theOrderOfVersionsDoesNotMatter() {
    Alignment alignment =
        Rows.of("de", "en", "fr", "pl")
            .row(number("17"), number("19"), number("23"), number("17"))
            .row(money("5", "USD"), null, money("5", "EUR"), null)
            .alignment();
    Alignment turned =
        new Alignment(
            List.of(
                alignment.versions().get(3),
                alignment.versions().get(1),
                alignment.versions().get(0),
                alignment.versions().get(2)),
            null,
            alignment.rows());
    assertEquals(RuleJudge.create().judge(alignment), RuleJudge.create().judge(turned));
  }
}
