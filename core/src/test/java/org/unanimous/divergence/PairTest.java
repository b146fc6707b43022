package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class PairTest {
  private static final String EN = "Step 2 of 7: paint the boat.";

  @Test
  void stepTwoOfSevenIsNoFraction() {
    assertThat(findings("Schritt 2/7: das Boot streichen.")).isEmpty();
  }

  @Test
  void anotherStepIsFound() {
    assertThat(findings("Schritt 3/7: das Boot streichen.")).isNotEmpty();
  }

  @Test
  void theSlashOfAUnitJoinsNoFigures() {
    Document document =
        Document.of(
            Version.of("en", "The boat makes 40 mph."),
            Version.of("de", "Das Boot macht 40 km/h."));
    assertThat(ConsistencyChecker.create().check(document).divergences())
        .extracting(Divergence::severity)
        .containsExactly(Severity.CRITICAL);
  }

  private static List<Divergence> findings(String german) {
    Document document = Document.of(Version.of("en", EN), Version.of("de", german));
    return ConsistencyChecker.create().check(document).divergences().stream()
        .filter(divergence -> divergence.severity().isAtLeast(Severity.MAJOR))
        .toList();
  }
}
