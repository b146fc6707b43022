package org.unanimous.align;

import java.util.Arrays;

/**
 * Aligns units that stand in the same order: the best path through a table of units, by what they
 * share, how long they are (after Gale and Church, A Program for Aligning Sentences, 1993) and
 * where paragraphs end. A unit may match one, two or none.
 */
final class InOrder {
  /** The variance of the length of a translation per character, as Gale and Church measured it. */
  private static final double VARIANCE = 6.8;

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

  private final Passages one;
  private final Passages other;
  private final Features ones;
  private final Features others;
  private final boolean[] oneMoved;
  private final boolean[] otherMoved;
  private final double ratio;
  private final Beads beads;
  private final Work work;

  InOrder(
      Passages one,
      Passages other,
      boolean[] oneMoved,
      boolean[] otherMoved,
      Beads beads,
      Work work) {
    this.one = one;
    this.other = other;
    this.ones = one.features();
    this.others = other.features();
    this.oneMoved = oneMoved;
    this.otherMoved = otherMoved;
    this.ratio = (double) Math.max(1, other.total()) / Math.max(1, one.total());
    this.beads = beads;
    this.work = work;
  }

  /** Aligns the units of two ranges, ends exclusive. */
  void align(int from, int to, int otherFrom, int otherTo) {
    if (from < to && otherFrom < otherTo) {
      new Table(from, to, otherFrom, otherTo).align();
    }
  }

  private double lengths(int length, int otherLength) {
    double expected = length * ratio;
    double apart = otherLength - expected;
    double variance = VARIANCE * (expected + otherLength) / 2;
    return -Math.min(4, apart * apart / (4 * variance));
  }

  private double paragraphs(int u, int v) {
    boolean ends = one.endsParagraph[u];
    return ends != other.endsParagraph[v] ? -PARAGRAPH : ends ? PARAGRAPH : 0;
  }

  /** A window of units, and the best path through it. */
  private final class Table {
    private final int from;
    private final int otherFrom;
    private final Band band;

    /** What the units of this row and of the row above share with that of each column. */
    private double[] shared;

    private double[] sharedAbove;

    /** The columns of units that have features. */
    private final int[] telling;

    /** How many of them lie before the band. */
    private int passed;

    Table(int from, int to, int otherFrom, int otherTo) {
      this.from = from;
      this.otherFrom = otherFrom;
      int rows = to - from;
      int columns = otherTo - otherFrom;
      boolean small = (long) rows * columns <= CELLS;
      band = new Band(rows, columns, small ? columns : BAND + columns / rows);
      shared = new double[columns + 1];
      sharedAbove = new double[columns + 1];
      telling = telling(columns);
    }

    private int[] telling(int columns) {
      int[] found = new int[columns];
      int size = 0;
      for (int column = 1; column <= columns; column++) {
        if (others.has(otherFrom + column - 1)) {
          found[size++] = column;
        }
      }
      return Arrays.copyOf(found, size);
    }

    void align() {
      band.next();
      band.offer(0, START, 0);
      for (int column = 1; column < band.end(0); column++) {
        skipOther(column);
      }
      for (int row = 1; row <= band.rows; row++) {
        band.next();
        share(row);
        fill(row);
      }
      collect();
    }

    /** Of the columns kept in this row, one before, and those the next row adds. */
    private void share(int row) {
      double[] above = shared;
      shared = sharedAbove;
      sharedAbove = above;
      int end = band.end(Math.min(band.rows, row + 1));
      Arrays.fill(shared, Math.max(0, band.low(Math.max(0, row - 2)) - 1), end, 0);
      while (passed < telling.length && telling[passed] < band.low(row) - 1) {
        passed++;
      }
      int u = from + row - 1;
      for (int t = passed; ones.has(u) && t < telling.length && telling[t] < end; t++) {
        work.step();
        shared[telling[t]] = Features.shared(ones, u, others, otherFrom + telling[t] - 1);
      }
    }

    private void fill(int row) {
      int u = from + row - 1;
      boolean moved = oneMoved[u];
      boolean merges = row > 1 && !oneMoved[u - 1] && !one.endsParagraph[u - 1];
      int end = band.end(row);
      for (int column = band.low(row); column < end; column++) {
        band.offer(column, ONE_ONLY, band.above(column) + (moved ? 0 : SKIP));
        if (column > 0) {
          skipOther(column);
          if (!moved && !otherMoved[otherFrom + column - 1]) {
            match(u, column, merges);
          }
        }
      }
    }

    private void skipOther(int column) {
      boolean moved = otherMoved[otherFrom + column - 1];
      band.offer(column, OTHER_ONLY, band.here(column - 1) + (moved ? 0 : SKIP));
    }

    private void match(int u, int column, boolean merges) {
      int v = otherFrom + column - 1;
      double ends = paragraphs(u, v);
      double gain = MATCH + shared[column] + ends;
      offer(column, BOTH, band.above(column - 1), gain, one.length[u], other.length[v]);
      if (merges) {
        double merged = MERGE + shared[column] + sharedAbove[column] + ends;
        int two = one.length[u - 1] + one.length[u];
        offer(column, TWO_ONES, band.twoAbove(column - 1), merged, two, other.length[v]);
      }
      if (column > 1 && !otherMoved[v - 1] && !other.endsParagraph[v - 1]) {
        double merged = MERGE + shared[column] + shared[column - 1] + ends;
        int two = other.length[v - 1] + other.length[v];
        offer(column, TWO_OTHERS, band.above(column - 2), merged, one.length[u], two);
      }
    }

    /** Lengths only take from a gain: most steps are not the best even without them. */
    private void offer(
        int column, int with, double before, double gain, int length, int otherLength) {
      if (before + gain > band.here(column)) {
        band.offer(column, with, before + (gain + lengths(length, otherLength)));
      }
    }

    private void collect() {
      int row = band.rows;
      int column = band.columns;
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
}
