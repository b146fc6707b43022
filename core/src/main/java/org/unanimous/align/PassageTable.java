package org.unanimous.align;

import java.util.Arrays;

/**
 * Finds the best path through a window of units of two versions that stand in the same order: by
 * what they share, how long they are and where paragraphs end. A unit may match one, two or none.
 * Good for one window after the other.
 */
final class PassageTable {
  private static final double MATCH = 1.2;
  private static final double MERGE = 0.1;
  private static final double SKIP = -0.4;
  private static final double PARAGRAPH = 0.6;

  /** Tables up to this many cells are filled; of larger ones only a band along the diagonal. */
  private static final int CELLS = 40_000;

  private static final int BAND = 24;
  private static final int START = 0;
  private static final int BOTH = 1;
  private static final int ONE_ONLY = 2;
  private static final int OTHER_ONLY = 3;
  private static final int TWO_ONES = 4;
  private static final int TWO_OTHERS = 5;

  private final Side one;
  private final Side other;
  private final Lengths lengths;
  private final Work work;
  private final Band band = new Band();
  private int from;
  private int otherFrom;

  /** What the units of this row and of the row above share with that of each column. */
  private double[] shared = {};

  private double[] sharedAbove = {};

  /** The columns of units that have features, and how many these are. */
  private int[] telling = {};

  private int tellingSize;

  /** How many of them lie before the band. */
  private int passed;

  /** Does the table have all columns of all units of the other version? */
  private boolean whole;

  PassageTable(Side one, Side other, Lengths lengths, Work work) {
    this.one = one;
    this.other = other;
    this.lengths = lengths;
    this.work = work;
  }

  /**
   * Adds the runs of units that the best path matches in the window of the units {@code [newFrom,
   * to)} and {@code [newOtherFrom, otherTo)}, neither empty.
   */
  void align(int newFrom, int to, int newOtherFrom, int otherTo, Beads beads) {
    begin(newFrom, to, newOtherFrom, otherTo);
    band.next();
    band.offer(0, START, 0);
    for (int column = 1; column < band.end(0); column++) {
      skipOther(column);
    }
    for (int row = 1; row <= band.rows(); row++) {
      band.next();
      share(row);
      fill(row);
    }
    collect(beads);
  }

  private void begin(int newFrom, int to, int newOtherFrom, int otherTo) {
    from = newFrom;
    otherFrom = newOtherFrom;
    int rows = to - from;
    int columns = otherTo - otherFrom;
    boolean small = (long) rows * columns <= CELLS;
    band.begin(rows, columns, small ? columns : BAND + columns / rows);
    whole = small && columns == other.features.units();
    if (shared.length <= columns) {
      shared = new double[columns + 1];
      sharedAbove = new double[columns + 1];
      telling = new int[columns];
    }
    Arrays.fill(shared, 0, columns + 1, 0);
    Arrays.fill(sharedAbove, 0, columns + 1, 0);
    if (!whole) {
      findTelling(columns);
    }
  }

  private void findTelling(int columns) {
    passed = 0;
    tellingSize = 0;
    for (int column = 1; column <= columns; column++) {
      if (other.features.has(otherFrom + column - 1)) {
        telling[tellingSize++] = column;
      }
    }
  }

  /** Of the columns kept in this row, one before, and those the next row adds. */
  private void share(int row) {
    double[] above = shared;
    shared = sharedAbove;
    sharedAbove = above;
    int end = band.end(Math.min(band.rows(), row + 1));
    Arrays.fill(shared, Math.max(0, band.low(Math.max(0, row - 2)) - 1), end, 0);
    int u = from + row - 1;
    if (whole) {
      shareWithAll(u);
    } else if (one.features.has(u)) {
      shareWithBand(u, band.low(row) - 1, end);
    }
  }

  /** Of all units of the other version, its index knows those that share anything. */
  private void shareWithAll(int u) {
    for (int f = one.features.first[u]; f < one.features.first[u + 1]; f++) {
      int first = other.features.index().first(one.features.keys[f]);
      for (int g = first; g >= 0; g = other.features.index().next(g)) {
        work.step();
        shared[other.features.unit[g] + 1] +=
            Math.min(one.features.weights[f], other.features.weights[g]);
      }
    }
  }

  private void shareWithBand(int u, int low, int end) {
    while (passed < tellingSize && telling[passed] < low) {
      passed++;
    }
    for (int t = passed; t < tellingSize && telling[t] < end; t++) {
      work.step();
      shared[telling[t]] =
          Features.shared(one.features, u, other.features, otherFrom + telling[t] - 1);
    }
  }

  private void fill(int row) {
    int u = from + row - 1;
    boolean moved = one.moved[u];
    boolean merges = row > 1 && !one.moved[u - 1] && !one.units.endsParagraph[u - 1];
    int end = band.end(row);
    for (int column = band.low(row); column < end; column++) {
      band.offer(column, ONE_ONLY, band.above(column) + (moved ? 0 : SKIP));
      if (column > 0) {
        skipOther(column);
        if (!moved && !other.moved[otherFrom + column - 1]) {
          match(u, column, merges);
        }
      }
    }
  }

  private void skipOther(int column) {
    boolean moved = other.moved[otherFrom + column - 1];
    band.offer(column, OTHER_ONLY, band.here(column - 1) + (moved ? 0 : SKIP));
  }

  private void match(int u, int column, boolean merges) {
    int v = otherFrom + column - 1;
    double ends = paragraphs(u, v);
    double gain = MATCH + shared[column] + ends;
    offer(column, BOTH, band.above(column - 1), gain, one.units.length[u], other.units.length[v]);
    if (merges) {
      double merged = MERGE + shared[column] + sharedAbove[column] + ends;
      int two = one.units.length[u - 1] + one.units.length[u];
      offer(column, TWO_ONES, band.twoAbove(column - 1), merged, two, other.units.length[v]);
    }
    if (column > 1 && !other.moved[v - 1] && !other.units.endsParagraph[v - 1]) {
      double merged = MERGE + shared[column] + shared[column - 1] + ends;
      int two = other.units.length[v - 1] + other.units.length[v];
      offer(column, TWO_OTHERS, band.above(column - 2), merged, one.units.length[u], two);
    }
  }

  private double paragraphs(int u, int v) {
    boolean ends = one.units.endsParagraph[u];
    return ends != other.units.endsParagraph[v] ? -PARAGRAPH : ends ? PARAGRAPH : 0;
  }

  /** Lengths only take from a gain: most steps are not the best even without them. */
  private void offer(
      int column, int with, double before, double gain, int length, int otherLength) {
    if (before + gain > band.here(column)) {
      band.offer(column, with, before + (gain + lengths.fit(length, otherLength)));
    }
  }

  private void collect(Beads beads) {
    int row = band.rows();
    int column = band.columns();
    while (row > 0 || column > 0) {
      int with = band.step(row, column);
      int ones = with == TWO_ONES ? 2 : with == OTHER_ONLY ? 0 : 1;
      int others = with == TWO_OTHERS ? 2 : with == ONE_ONLY ? 0 : 1;
      row -= ones;
      column -= others;
      if (ones > 0 && others > 0) {
        beads.add(from + row, from + row + ones, otherFrom + column, otherFrom + column + others);
      }
    }
  }
}
