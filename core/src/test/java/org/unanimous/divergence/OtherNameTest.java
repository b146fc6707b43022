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

  @Test
  void aThingMayHaveAnotherName() {
    assertTrue(OtherName.isUsed(called("Covid-19"), "Новый коронавирус пришёл в город"));
  }

  @Test
  void aNameWithoutItsFigureIsNoOther() {
    assertFalse(OtherName.isUsed(called("Covid-19"), "Der Verlauf von Covid ist mild"));
    assertFalse(OtherName.isUsed(called("Covid-19"), "Ковид протекает легко"));
  }

  @Test
  void fewLettersAreNoWord() {
    assertFalse(OtherName.isUsed(called("R20"), "ein Reifen"));
  }

  @Test
  void wordsOfTheLanguageAreNoNames() {
    assertFalse(OtherName.isUsed(called("Article 5"), "Artikel fünf"));
    assertFalse(OtherName.isUsed(called("Layer-3-VPN"), "un VPN de couche"));
  }

  @Test
  void quantitiesHaveNoName() {
    Notation digits = new Notation(Notation.Form.DIGITS, "", true, 0, "test");
    assertFalse(OtherName.isUsed(written("Mach3", digits, number("3")), "schnell"));
  }
}
