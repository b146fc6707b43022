package org.unanimous.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class BeadsTest {
  @Test
  void turnedTwiceTheyAreTheSame() {
    Beads beads = new Beads(1);
    beads.add(0, 1, 4, 6);
    beads.add(1, 3, 6, 7);
    assertArrayEquals(new int[] {1, 3, 6, 7}, bead(beads, 1));
    assertArrayEquals(new int[] {6, 7, 1, 3}, bead(beads.turned(), 1));
    assertArrayEquals(new int[] {4, 6, 0, 1}, bead(beads.turned(), 0));
    assertArrayEquals(new int[] {1, 3, 6, 7}, bead(beads.turned().turned(), 1));
  }

  private static int[] bead(Beads beads, int bead) {
    return new int[] {beads.one(bead), beads.oneEnd(bead), beads.other(bead), beads.otherEnd(bead)};
  }
}
