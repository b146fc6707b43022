package org.unanimous.align;

/** Matches two ranges of claims in common order, looking at a band along the diagonal only. */
final class Diagonal {
  private static final int BAND = 16;
  private static final int BOTH = 1;
  private static final int ONE_ONLY = 2;
  private static final int OTHER_ONLY = 3;

  private final Matching matching;
  private final Work work;
  private final int from;
  private final int otherFrom;
  private final Band band = new Band();

  Diagonal(Matching matching, Work work, int from, int to, int otherFrom, int otherTo) {
    this.matching = matching;
    this.work = work;
    this.from = from;
    this.otherFrom = otherFrom;
    int rows = to - from;
    int columns = otherTo - otherFrom;
    band.begin(rows, columns, BAND + columns / rows);
  }

  void match() {
    for (int row = 0; row <= band.rows(); row++) {
      band.next();
      for (int column = band.low(row); column < band.end(row); column++) {
        fill(row, column);
      }
    }
    collect();
  }

  /** Of equal paths, one that matches is taken before one that leaves a claim out. */
  private void fill(int row, int column) {
    boolean both = row > 0 && column > 0 && band.above(column - 1) >= 0;
    double gain = both ? gain(row, column) : 0;
    if (gain > 0) {
      band.offer(column, BOTH, band.above(column - 1) + gain);
    }
    band.offer(column, ONE_ONLY, row == 0 && column == 0 ? 0 : band.above(column));
    if (column > 0) {
      band.offer(column, OTHER_ONLY, band.here(column - 1));
    }
  }

  private double gain(int row, int column) {
    work.step();
    return Similarity.of(matching.one, from + row - 1, matching.other, otherFrom + column - 1, 0.5);
  }

  private void collect() {
    int row = band.rows();
    int column = band.columns();
    while (row > 0 && column > 0) {
      int step = band.step(row, column);
      if (step == BOTH) {
        matching.match(from + row - 1, otherFrom + column - 1, gain(row, column));
      }
      row -= step == OTHER_ONLY ? 0 : 1;
      column -= step == ONE_ONLY ? 0 : 1;
    }
  }
}
