package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  @Test
  void aFigureIsExpectedInTheSentenceOfItsNeighbour() {
    assertEquals(
        "The mill of that name shut after [40 %]. ",
        placeOfMissing(
            "It opens with [70] seats. The mill of [y1863] shut after [40 %]. More is to come.",
            "It opens with [70] seats. The mill of that name shut after [40 %]. More is to come."));
  }

  @Test
  void aSentenceOfItsOwnIsCountedFromItsNeighbours() {
    assertEquals(
        "No rain fell. ",
        placeOfMissing(
            "The lake is at [17 %]. No rain fell for [112] days. The plan is to save [5 USD] now.",
            "The lake is at [17 %]. No rain fell. The plan is to save [5 USD] now."));
  }

  @Test
  void whereTheSentenceIsGoneTheNextIsThePlace() {
    assertEquals(
        "The plan is to save [5 USD] now.",
        placeOfMissing(
            "The lake is at [17 %]. No rain fell for [112] days. The plan is to save [5 USD] now.",
            "The lake is at [17 %]. The plan is to save [5 USD] now."));
  }

  private static String placeOfMissing(String there, String here) {
    return Marked.divergences(there, here).get(0).mentions().get("en@b").get(0).text();
  }
}
