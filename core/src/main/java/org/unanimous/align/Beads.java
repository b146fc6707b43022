package org.unanimous.align;

import java.util.Arrays;

/** Runs of units of two versions that say the same: a bead each, ends exclusive. */
final class Beads {
  int size;
  private int[] ends;

  /** With room for so many at first. */
  Beads(int room) {
    ends = new int[4 * Math.max(1, room)];
  }

  /** Each unit of a version with itself. */
  static Beads alone(int units) {
    Beads alone = new Beads(units);
    for (int u = 0; u < units; u++) {
      alone.add(u, u + 1, u, u + 1);
    }
    return alone;
  }

  void add(int one, int oneEnd, int other, int otherEnd) {
    if (size * 4 == ends.length) {
      ends = Arrays.copyOf(ends, size * 8);
    }
    ends[size * 4] = one;
    ends[size * 4 + 1] = oneEnd;
    ends[size * 4 + 2] = other;
    ends[size * 4 + 3] = otherEnd;
    size++;
  }

  /** The same with both versions exchanged. */
  Beads turned() {
    Beads turned = new Beads(size);
    for (int b = 0; b < size; b++) {
      turned.add(
          /* one= */ other(b),
          /* oneEnd= */ otherEnd(b),
          /* other= */ one(b),
          /* otherEnd= */ oneEnd(b));
    }
    return turned;
  }

  int one(int bead) {
    return ends[bead * 4];
  }

  int oneEnd(int bead) {
    return ends[bead * 4 + 1];
  }

  int other(int bead) {
    return ends[bead * 4 + 2];
  }

  int otherEnd(int bead) {
    return ends[bead * 4 + 3];
  }
}
