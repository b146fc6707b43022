package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void digitsOfAnyScriptAreDigits() {
    assertEquals("1234", Figures.digits("١٢ 3,४"));
  }

  @Test
  void oneDigitMayBeReplacedLostOrAdded() {
    assertTrue(Figures.differByOne("2017", "2007"));
    assertTrue(Figures.differByOne("2017", "217"));
    assertTrue(Figures.differByOne("", "1"));
    assertFalse(Figures.differByOne("2017", "2071"));
    assertFalse(Figures.differByOne("17", "17"));
  }

  @Test
  void neighboursMayBeTransposed() {
    assertTrue(Figures.areTransposed("2017", "2071"));
    assertFalse(Figures.areTransposed("2017", "7012"));
    assertFalse(Figures.areTransposed("2017", "2017"));
    assertFalse(Figures.areTransposed("20", "201"));
  }
}
