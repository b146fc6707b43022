package org.unanimous.align;

import java.util.Arrays;

/** Runs of units of two versions that say the same: a bead each, ends exclusive. */
final class Beads {
  int size;
  private int[] ends;

  /** Where the run of the one version stands among the four numbers of a bead. */
  private final int ones;

  private final int others;

  /** With room for so many at first. */
  Beads(int room) {
    ends = new int[4 * Math.max(1, room)];
    ones = 0;
    others = 2;
  }

  private Beads(Beads turned) {
    size = turned.size;
    ends = turned.ends;
    ones = turned.others;
    others = turned.ones;
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
    ends[size * 4 + ones] = one;
    ends[size * 4 + ones + 1] = oneEnd;
    ends[size * 4 + others] = other;
    ends[size * 4 + others + 1] = otherEnd;
    size++;
  }

  /** The same with both versions exchanged; for reading. */
  Beads turned() {
    return new Beads(this);
  }

  int one(int bead) {
    return ends[bead * 4 + ones];
  }

  int oneEnd(int bead) {
    return ends[bead * 4 + ones + 1];
  }

  int other(int bead) {
    return ends[bead * 4 + others];
  }

  int otherEnd(int bead) {
    return ends[bead * 4 + others + 1];
  }
}
