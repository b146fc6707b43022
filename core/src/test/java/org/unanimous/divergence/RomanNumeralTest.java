package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.unanimous.text.Span;

class RomanNumeralTest {
  @Test
  void unitsAndTensAreWrittenOneBehindTheOther() {
    assertEquals("XIV", RomanNumeral.of(14).letters());
    assertEquals("XLIX", RomanNumeral.of(49).letters());
    assertEquals("XX", RomanNumeral.of(20).letters());
  }

  @Test
  void whatNoNameHasIsWrittenByNone() {
    assertEquals("", RomanNumeral.of(0).letters());
    assertEquals("", RomanNumeral.of(50).letters());
    assertFalse(isIn(50, "Louis L came."));
  }

  @Test
  void itStandsBehindAName() {
    assertTrue(isIn(14, "They saw Louis XIV ride."));
    assertTrue(isIn(1, "Wall I"));
    assertFalse(isIn(1, "So did I."));
    assertFalse(isIn(1, "I did."));
    assertFalse(isIn(5, "V sobotu."));
  }

  @Test
  void itIsAWholeWord() {
    assertFalse(isIn(4, "They saw Louis XIV ride."));
    assertFalse(isIn(10, "The Planet X9 is near."));
    assertTrue(isIn(4, "Not Louis XIV but Henri IV."));
  }

  @Test
  void onlyTheAreaCounts() {
    String text = "Louis XIV rode.";
    assertFalse(RomanNumeral.of(14).isIn(text, new Span(10, text.length())));
    assertFalse(RomanNumeral.of(14).isIn(text, new Span(0, 8)));
  }

  private static boolean isIn(int number, String text) {
    return RomanNumeral.of(number).isIn(text, new Span(0, text.length()));
  }
}
