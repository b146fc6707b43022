package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcuseTest {
  @Test
  void bothUnitsThereAndOneHere() {
    assertEquals(
        List.of(),
        Marked.findings("They ran [10 mile], or [16 kilometre].", "They ran [16 kilometre]."));
  }

  @Test
  void aBareNumberSaysNothingOfAMeasureBesideIt() {
    assertEquals(
        List.of("FIGURE_MISSING MAJOR 3 kilometre"),
        Marked.findings("The [3] ran [3 kilometre] each.", "The [3] ran a lot."));
  }

  @Test
  void aNameSaysNothingOfANumberBesideIt() {
    assertEquals(
        List.of("FIGURE_MISSING MAJOR 25"),
        Marked.findings("Filters of class [F25], [25] pieces.", "Filters of class [F25], pieces."));
  }

  @Test
  void aRoundedFigureSaysNothingOfItsNeighbour() {
    assertEquals(
        List.of("FIGURE_MISSING MAJOR 7"),
        Marked.findings("At a force of [7.4], [7] fell.", "At a force of [7.4], some fell."));
  }
}
