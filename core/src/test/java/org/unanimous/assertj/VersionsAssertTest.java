package org.unanimous.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unanimous.assertj.UnanimousAssertions.assertThatBundle;
import static org.unanimous.assertj.UnanimousAssertions.assertThatDocuments;
import static org.unanimous.assertj.UnanimousAssertions.assertThatReport;
import static org.unanimous.assertj.UnanimousAssertions.assertThatVersions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.SampleReport;
import org.unanimous.text.Version;

class VersionsAssertTest {
  private static final ConsistencyReport PUMP = SampleReport.pump();

  @Test
  void versionsThatAgreePass() {
    assertThatVersions(Version.of("en", "It is late."), Version.of("de", "Es ist spät.")).agree();
  }

  @Test
  void aFailureShowsQuotesPlacesAndCause() {
    assertThatThrownBy(() -> assertThatReport(PUMP).agree())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            Expecting de, en to state the same facts, but found 1 divergence (1 critical):

            CRITICAL: value changed between de, en
              en says 90 EUR, de says 900 EUR.
              de:1:18  Die Pumpe kostet «900 €».
              en:1:16  The pump costs «€90».
              Likely cause: a zero too many
              Fingerprint: N1-1
            """);
  }

  @Test
  void aFailingBundleShowsItsKeys() {
    assertThatThrownBy(() -> assertThatBundle("org.unanimous.assertj.shop").agree())
        .hasMessage(
            """
            [bundle org.unanimous.assertj.shop] Expecting en, de, fr to state the same facts, but \
            found 2 divergences (1 critical, 1 major) in 2 of 4 documents:

            delivery.free

            CRITICAL: scale changed in fr
              de and en say €50; fr says 5000 €
              shop.properties:3:36     Free delivery from «€50»
              shop_de.properties:2:28  Versand ab «50 €» kostenlos
              shop_fr.properties:1:40  Livraison gratuite dès «5000 €»
              Fingerprint: 9abdbd255e3ca9d0

            returns

            MAJOR: value changed in de
              en and fr say 30 days; de says 14 Tage
              shop.properties:4:20     You have «30 days» to return it; we refund %1$s in 5 days.
              shop_de.properties:3:21  Sie haben «14 Tage» für die Rückgabe; wir erstatten %1$s in 5 Tagen.
              shop_fr.properties:2:21  Vous avez «30 jours» pour le rendre ; nous remboursons %1$s en 5 jours.
              Fingerprint: 4d9204ddcdc0dfd3
            """);
  }

  @Test
  void keysOfABundleCanBeLeftOut() {
    assertThatBundle("org.unanimous.assertj.shop")
        .ignoringDocuments("returns")
        .accepting("9abdbd255e3ca9d0")
        .hasCheckedAtLeast(3)
        .agree();
  }

  @Test
  void aBundleCanReferToAnotherLocale() {
    assertThatThrownBy(
            () -> assertThatBundle("org.unanimous.assertj.shop").withReference("de").agree())
        .hasMessageContaining("MAJOR: value changed in en, fr\n  de says 14 Tage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatBundle("org.unanimous.assertj.shop").withReference("it"))
        .withMessage("No version 'it' to refer to, only [en, de, fr]");
  }

  @Test
  void aMissingBundleIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatBundle("org.unanimous.assertj.shops", Locale.GERMAN))
        .withMessageStartingWith("No resource bundle 'org.unanimous.assertj.shops'");
  }

  @Test
  void twentyFindingsAreShownAndTheRestIsCounted() {
    List<CheckedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      documents.add(new CheckedDocument("page " + i, PUMP, Map.of()));
    }
    assertThatThrownBy(() -> assertThatDocuments(documents).agree())
        .hasMessageStartingWith(
            "Expecting de, en to state the same facts, but found 23 divergences (23 critical) in 23"
                + " of 23 documents:\n\npage 0\n\nCRITICAL: value")
        .hasMessageContaining("\npage 19\n")
        .hasMessageNotContaining("\npage 20\n")
        .hasMessageEndingWith("\n\n… and 3 more\n");
  }

  @Test
  void aDescriptionStandsInFront() {
    assertThatThrownBy(() -> assertThatReport(PUMP).as("price list").agree())
        .hasMessageStartingWith("[price list] Expecting de, en to state the same facts");
  }

  @Test
  void aLowerBarFindsMore() {
    assertThatThrownBy(() -> assertThatReport(PUMP).failingFrom(Severity.NEUTRAL).agree())
        .hasMessageContaining("but found 2 divergences (1 critical, 1 neutral):");
  }

  @Test
  void theBarCanBeSetPerKind() {
    assertThatThrownBy(
            () ->
                assertThatReport(PUMP)
                    .failingFrom(Severity.NEUTRAL, DivergenceKind.ROUNDED)
                    .ignoring(DivergenceKind.VALUE_CHANGED)
                    .agree())
        .hasMessageContaining("but found 1 divergence (1 neutral):");
  }

  @Test
  void whatIsIgnoredOrAcceptedPasses() {
    assertThatReport(PUMP).ignoring(DivergenceKind.VALUE_CHANGED).agree();
    assertThatReport(PUMP).accepting("N1-1").agree();
    assertThatReport(PUMP)
        .ignoringPlaces((id, span) -> id.equals("en") && span.start() == 15)
        .agree();
  }

  @Test
  void tooLittleCheckedFails() {
    assertThatReport(PUMP).hasCheckedAtLeast(2);
    assertThatThrownBy(() -> assertThatReport(PUMP).hasCheckedAtLeast(3))
        .hasMessage(
            """
            Expecting at least 3 claims of each version to be checked against another version, \
            but was
              de: 2 of 2 read
              en: 2 of 2 read""");
  }

  @Test
  void aReportKeepsItsReference() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assertThatReport(PUMP).withReference("en"))
        .withMessageContaining("check(document.withReference(\"en\"))");
  }

  @Test
  void softAssertionsShowAllFailures() {
    UnanimousSoftAssertions softly = new UnanimousSoftAssertions();
    softly.assertThatReport(PUMP).agree();
    softly.assertThatReport(PUMP).hasCheckedAtLeast(9);
    softly.assertThatVersions(Version.of("en", "2 km"), Version.of("de", "2 km")).agree();
    softly
        .assertThatVersions(Version.of("en", "2 km"), Version.of("de", "7 km"))
        .as("way")
        .withReference("en")
        .agree();
    softly.assertThatBundle("org.unanimous.assertj.shop").agree();
    softly.assertThat(PUMP.isConsistent()).isTrue();
    assertThatThrownBy(softly::assertAll)
        .isInstanceOfSatisfying(
            AssertJMultipleFailuresError.class, e -> assertThat(e.getFailures()).hasSize(5))
        .hasMessageContaining("[way] Expecting en, de to state the same facts")
        .hasMessageContaining("MAJOR: value changed in de")
        .hasMessageContaining("[bundle org.unanimous.assertj.shop] Expecting en, de, fr");
  }
}
