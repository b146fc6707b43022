package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.unanimous.claim.Claims.name;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.written;

import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;

class OtherNameTest {
  private static Claim called(String name) {
    return written(name, new Notation(Notation.Form.DIGITS, "", true, 0, "test"), name(name));
  }

  private static boolean isOtherwise(Claim claim, String text) {
    String word = OtherName.word(claim);
    return !word.isEmpty() && OtherName.isUsed(word, text);
  }

  @Test
  void aThingMayHaveAnotherName() {
    assertTrue(isOtherwise(called("Covid-19"), "Новый коронавирус пришёл в город"));
  }

  @Test
  void aNameWithoutItsFigureIsNoOther() {
    assertFalse(isOtherwise(called("Covid-19"), "Der Verlauf von Covid ist mild"));
    assertFalse(isOtherwise(called("Covid-19"), "Ковид протекает легко"));
  }

  @Test
  void fewLettersAreNoWord() {
    assertFalse(isOtherwise(called("R20"), "ein Reifen"));
  }

  @Test
  void wordsOfTheLanguageAreNoNames() {
    assertFalse(isOtherwise(called("Article 5"), "Artikel fünf"));
    assertFalse(isOtherwise(called("Layer-3-VPN"), "un VPN de couche"));
  }

  @Test
  void quantitiesHaveNoName() {
    Notation digits = new Notation(Notation.Form.DIGITS, "", true, 0, "test");
    assertFalse(isOtherwise(written("Mach3", digits, number("3")), "schnell"));
  }
}
