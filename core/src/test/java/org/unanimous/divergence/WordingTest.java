package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class WordingTest {
  @Test
  void aBareNumberIsSaidWithWhatItCounts() {
    assertEquals(
        "en says 14 lines; de says 18 Zeilen",
        said("It prints 14 lines here.", "Es druckt hier 18 Zeilen."));
    assertEquals("en says 14; de says 18", said("Paint it in 14.", "Streiche es in 18."));
  }

  @Test
  void whereWordsHaveNoSpacesNobodyKnowsWhereTheNounEnds() {
    Document document =
        Document.of(Version.of("en", "Take 14 boxes."), Version.of("zh", "共 18 红色的苹果"));
    assertEquals(
        "en says 14 boxes; zh says 18",
        ConsistencyChecker.create().check(document).divergences().get(0).explanation());
  }

  @Test
  void whatLacksABoundIsSaidWithTheWordBeforeIt() {
    assertEquals(
        "en says over 30 metres; de says stand 30 Meter",
        said("It stood over 30 metres away.", "Es stand 30 Meter weit weg."));
  }

  @Test
  void anEndOfARangeIsSaidWithItsBound() {
    assertEquals(
        "en says two to four weeks (2 to 4); de says bis zu vier Wochen",
        said("It lasts two to four weeks.", "Es dauert bis zu vier Wochen."));
  }

  @Test
  void aNameIsSaidAsPublished() {
    assertEquals(
        "en says port 9418; de says Port 9518",
        said("It uses port 9418.", "Es benutzt Port 9518."));
  }

  @Test
  void whoDoesNotSayItIsNamed() {
    assertEquals(
        "en says 14 lines; de does not say it",
        said("It prints 14 lines here.", "Es druckt hier Zeilen."));
  }

  @Test
  void aPassageIsListedInShort() {
    String start = "It began in [y1907]. It has [7] ends. ";
    String passage = "A [11], [12], [13], [14], [15], [16], [17], [18], [19] and [20] too.";
    assertEquals(
        "en@b lacks a passage of en@a with 10 figures: "
            + "[11], [12], [13], [14], [15], [16], [17], [18] and 2 more",
        Marked.divergences(start + passage, start + "It is not large.").get(0).explanation());
  }

  private static String said(String en, String de) {
    Document document = Document.of(Version.of("en", en), Version.of("de", de)).withReference("en");
    return ConsistencyChecker.create().check(document).divergences().get(0).explanation();
  }
}
