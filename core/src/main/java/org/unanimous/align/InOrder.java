package org.unanimous.align;

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

  private double shared(int u, int v) {
    work.step();
    return Features.shared(one.features(), u, other.features(), v);
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

    Table(int from, int to, int otherFrom, int otherTo) {
      this.from = from;
      this.otherFrom = otherFrom;
      int rows = to - from;
      int columns = otherTo - otherFrom;
      boolean small = (long) rows * columns <= CELLS;
      band = new Band(rows, columns, small ? columns : BAND + columns / rows);
      shared = new double[columns + 1];
      sharedAbove = new double[columns + 1];
    }

    void align() {
      band.offer(0, 0, START, 0);
      for (int row = 0; row <= band.rows; row++) {
        share(row);
        for (int column = band.low(row); column < band.end(row); column++) {
          fill(row, column);
        }
      }
      collect();
    }

    private void share(int row) {
      double[] above = shared;
      shared = sharedAbove;
      sharedAbove = above;
      for (int column = Math.max(1, band.low(row)); row > 0 && column < band.end(row); column++) {
        shared[column] = shared(from + row - 1, otherFrom + column - 1);
      }
    }

    private void fill(int row, int column) {
      int u = from + row - 1;
      int v = otherFrom + column - 1;
      if (row > 0) {
        band.offer(row, column, ONE_ONLY, band.at(row - 1, column) + (oneMoved[u] ? 0 : SKIP));
      }
      if (column > 0) {
        band.offer(row, column, OTHER_ONLY, band.at(row, column - 1) + (otherMoved[v] ? 0 : SKIP));
      }
      if (row > 0 && column > 0 && !oneMoved[u] && !otherMoved[v]) {
        match(row, column, u, v);
      }
    }

    private void match(int row, int column, int u, int v) {
      double ends = paragraphs(u, v);
      double both = MATCH + shared[column] + ends + lengths(one.length[u], other.length[v]);
      band.offer(row, column, BOTH, band.at(row - 1, column - 1) + both);
      if (row > 1 && !oneMoved[u - 1] && !one.endsParagraph[u - 1]) {
        double two = lengths(one.length[u - 1] + one.length[u], other.length[v]);
        double merged = MERGE + shared[column] + sharedAbove[column] + ends + two;
        band.offer(row, column, TWO_ONES, band.at(row - 2, column - 1) + merged);
      }
      if (column > 1 && !otherMoved[v - 1] && !other.endsParagraph[v - 1]) {
        double two = lengths(one.length[u], other.length[v - 1] + other.length[v]);
        double merged = MERGE + shared[column] + shared[column - 1] + ends + two;
        band.offer(row, column, TWO_OTHERS, band.at(row - 1, column - 2) + merged);
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
