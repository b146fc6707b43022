package org.unanimous.align;

import java.util.Arrays;

/**
 * The best paths through a table, of which a band along the diagonal is kept; filled row by row. Of
 * each cell it keeps the last step of the best path to it, and its score as long as the two next
 * rows may ask for it. Rows and columns count from 0. Good for one table after the other.
 */
final class Band {
  private int rows;
  private int columns;
  private int width;
  private byte[] step = {};

  // The scores of a row by column; negative infinity where no path leads, or none that is kept.
  private double[] here = {};
  private double[] above = {};
  private double[] twoAbove = {};

  private int row;

  /** Where the steps of column 0 of the row would be kept. */
  private int start;

  /**
   * Begins a table of {@code newRows + 1} times {@code newColumns + 1} cells.
   *
   * @param newRows at least one
   * @param reach how many columns are kept on each side of the diagonal
   */
  void begin(int newRows, int newColumns, int reach) {
    rows = newRows;
    columns = newColumns;
    row = -1;
    width = Math.min(columns + 1, 2 * reach + 1);
    int cells = (rows + 1) * width;
    step = step.length < cells ? new byte[cells] : step;
    Arrays.fill(step, 0, cells, (byte) 0);
    here = unreached(here);
    above = unreached(above);
    twoAbove = unreached(twoAbove);
  }

  /** The same scores, or more if there are too few, none of which a path has reached. */
  private double[] unreached(double[] old) {
    double[] scores = old.length > columns ? old : new double[columns + 1];
    Arrays.fill(scores, 0, columns + 1, Double.NEGATIVE_INFINITY);
    return scores;
  }

  /** Begins the next row; at first row 0. */
  void next() {
    double[] old = twoAbove;
    twoAbove = above;
    above = here;
    here = old;
    if (row >= 2) {
      Arrays.fill(here, low(row - 2), end(row - 2), Double.NEGATIVE_INFINITY);
    }
    row++;
    start = row * width - low(row);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** The first column kept in a row. */
  int low(int row) {
    int diagonal = (int) ((long) row * columns / rows);
    return Math.max(0, Math.min(columns + 1 - width, diagonal - width / 2));
  }

  /** The column behind the last one kept in a row. */
  int end(int row) {
    return low(row) + width;
  }

  /** The score of a cell in this row, so far. */
  double here(int column) {
    return here[column];
  }

  double above(int column) {
    return above[column];
  }

  /** The score of a cell in the row before the one above. */
  double twoAbove(int column) {
    return twoAbove[column];
  }

  /** Takes a step to a cell of this row that is kept if it is better than all offered before. */
  void offer(int column, int with, double sum) {
    if (sum > here[column]) {
      here[column] = sum;
      step[start + column] = (byte) with;
    }
  }

  /** The last step to a cell that is kept; 0 if none was taken. */
  int step(int row, int column) {
    return step[row * width - low(row) + column];
  }
}
