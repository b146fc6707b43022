package org.unanimous.align;

import java.util.Arrays;

/** Runs of units of two versions that say the same: a bead each, ends exclusive. */
final class Beads {
  int size;
  private int[] ends = new int[64];

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
    Beads turned = new Beads();
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
