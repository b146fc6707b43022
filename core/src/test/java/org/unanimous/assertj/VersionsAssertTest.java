package org.unanimous.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unanimous.assertj.UnanimousAssertions.assertThatReport;
import static org.unanimous.assertj.UnanimousAssertions.assertThatVersions;

import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.SampleReport;
import org.unanimous.text.Document;
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
            """);
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
    softly.assertThatVersions(Document.of(Version.of("en", ""), Version.of("de", ""))).agree();
    assertThatThrownBy(softly::assertAll)
        .isInstanceOfSatisfying(
            AssertJMultipleFailuresError.class, e -> assertThat(e.getFailures()).hasSize(2));
  }
}
