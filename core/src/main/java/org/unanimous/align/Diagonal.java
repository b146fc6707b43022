package org.unanimous.align;

/** Matches two ranges of claims in common order, looking at a band along the diagonal only. */
final class Diagonal {
  private static final int BAND = 16;
  private static final byte BOTH = 0;
  private static final byte ONE_ONLY = 1;
  private static final byte OTHER_ONLY = 2;

  private final Matching matching;
  private final Work work;
  private final int from;
  private final int otherFrom;
  private final int rows;
  private final int columns;
  private final int width;
  private final double[] score;
  private final double[] gain;
  private final byte[] step;

  Diagonal(Matching matching, Work work, int from, int to, int otherFrom, int otherTo) {
    this.matching = matching;
    this.work = work;
    this.from = from;
    this.otherFrom = otherFrom;
    rows = to - from;
    columns = otherTo - otherFrom;
    width = Math.min(columns + 1, 2 * (BAND + columns / rows) + 1);
    score = new double[(rows + 1) * width];
    gain = new double[(rows + 1) * width];
    step = new byte[(rows + 1) * width];
  }

  void match() {
    for (int row = 0; row <= rows; row++) {
      int low = low(row);
      for (int column = low; column < low + width; column++) {
        fill(row, column, row * width + column - low);
      }
    }
    collect();
  }

  private int low(int row) {
    long diagonal = (long) row * columns / rows;
    return (int) Math.max(0, Math.min(columns + 1 - width, diagonal - width / 2));
  }

  private double at(int row, int column) {
    int at = column - low(row);
    return column < 0 || at < 0 || at >= width ? -1 : score[row * width + at];
  }

  private void fill(int row, int column, int cell) {
    double above = row == 0 ? -1 : at(row - 1, column);
    double left = column == 0 ? -1 : at(row, column - 1);
    score[cell] = Math.max(0, Math.max(above, left));
    step[cell] = above >= left ? ONE_ONLY : OTHER_ONLY;
    double before = row == 0 || column == 0 ? -1 : at(row - 1, column - 1);
    if (before >= 0) {
      work.step();
      gain[cell] =
          Similarity.of(matching.one, from + row - 1, matching.other, otherFrom + column - 1, 0.5);
      if (gain[cell] > 0 && before + gain[cell] >= score[cell]) {
        score[cell] = before + gain[cell];
        step[cell] = BOTH;
      }
    }
  }

  private void collect() {
    int row = rows;
    int column = columns;
    while (row > 0 && column > 0) {
      int cell = row * width + column - low(row);
      if (step[cell] == BOTH) {
        matching.match(from + row - 1, otherFrom + column - 1, gain[cell]);
      }
      row -= step[cell] == OTHER_ONLY ? 0 : 1;
      column -= step[cell] == ONE_ONLY ? 0 : 1;
    }
  }
}
