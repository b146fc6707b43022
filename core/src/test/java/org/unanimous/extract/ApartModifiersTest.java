package org.unanimous.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

class ApartModifiersTest {
  @Test
  void aVerbMayBoundAFigureOverOtherWords() {
    assertEquals(
        List.of("MORE_THAN"), apart("de", "Die Schulden überschritten die Marke von 400."));
    assertEquals(List.of("AT_MOST"), apart("en", "The maximum burn time is 10 hours."));
    assertEquals(List.of("AT_LEAST"), apart("fr", "Prévoyez une pompe à 4 sorties ou plus."));
  }

  @Test
  void aRateMayStandBeforeTheAmount() {
    assertEquals(List.of("PER"), apart("de", "Er gibt jährlich mehr als 300 Euro aus."));
  }

  @Test
  void anotherFigureOrClauseLiesBetween() {
    assertEquals(List.of(), apart("en", "It took more than a day, and 30 people came."));
    assertEquals(List.of(), apart("en", "More than 20 of them saw 30 people."));
  }

  @Test
  void whatStandsBesideAFigureIsNotApart() {
    assertEquals(List.of(), apart("pl", "Ponad 60 osób czekało."));
  }

  /** Of the last figure. */
  private static List<String> apart(String language, String text) {
    VersionClaims version =
        new ClaimExtractor(new Languages(List.of())).extract(Version.of(language, text));
    Claim last = version.claims().get(version.claims().size() - 1);
    return last.modifiers().stream()
        .filter(modifier -> modifier.apart())
        .map(modifier -> modifier.kind().name())
        .toList();
  }
}
