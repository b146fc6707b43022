package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/** Names that hold digits, from text to finding. */
class NamesTest {
  private static List<Severity> severities(String english, String german) {
    Document document = Document.of(Version.of("en", english), Version.of("de", german));
    return ConsistencyChecker.create().check(document).divergences().stream()
        .map(Divergence::severity)
        .toList();
  }

  @Test
  void namesOfOneSortThatChangedPlacesAreFound() {
    String english = "The baker rises from level 3 to level 4.";
    assertThat(severities(english, "Der Bäcker steigt von Stufe 3 auf Stufe 4.")).isEmpty();
    assertThat(severities(english, "Der Bäcker steigt von Stufe 4 auf Stufe 3."))
        .contains(Severity.MAJOR);
  }

  @Test
  void namesOfTwoSortsMayStandInAnyOrder() {
    assertThat(
            severities(
                "Windows 11 came to the office with port 8080 closed.",
                "Mit geschlossenem Port 8080 kam Windows 11 ins Büro."))
        .isEmpty();
  }

  @Test
  void aVersionThatIsLeftOutIsNoParaphrase() {
    assertThat(severities("The oven runs 1.6.4 today.", "Der Ofen läuft heute."))
        .contains(Severity.MAJOR);
  }

  @Test
  void aDateAgreesWithAllOfAChainOrNone() {
    assertThat(severities("Painted on 28.07.2016.", "Gestrichen am 28.07.2816."))
        .contains(Severity.MAJOR);
  }

  @Test
  void aNumberWithDecimalsIsNoDay() {
    assertThat(severities("Ladder 4.0 is red.", "Leiter 4.2. ist rot.")).isNotEmpty();
  }
}
