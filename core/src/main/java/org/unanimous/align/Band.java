package org.unanimous.align;

import java.util.Arrays;

/**
 * The best paths through a table, of which a band along the diagonal is kept: of each cell the
 * score of the best path to it, and the last step of that path. Rows and columns count from 0.
 */
final class Band {
  final int rows;
  final int columns;
  private final int width;

  /** The first column kept in each row. */
  private final int[] low;

  private final double[] score;
  private final byte[] step;

  /**
   * A table of {@code rows + 1} times {@code columns + 1} cells.
   *
   * @param reach how many columns are kept on each side of the diagonal
   */
  Band(int rows, int columns, int reach) {
    this.rows = rows;
    this.columns = columns;
    width = Math.min(columns + 1, 2 * reach + 1);
    score = new double[(rows + 1) * width];
    step = new byte[(rows + 1) * width];
    low = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      long diagonal = (long) row * columns / rows;
      low[row] = (int) Math.max(0, Math.min(columns + 1 - width, diagonal - width / 2));
    }
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
  }

  /** The first column kept in a row. */
  int low(int row) {
    return low[row];
  }

  /** The column behind the last one kept in a row. */
  int end(int row) {
    return low[row] + width;
  }

  /** The score of a cell; negative infinity for one that is not kept or not reached. */
  double at(int row, int column) {
    int at = row < 0 ? -1 : column - low[row];
    return column < 0 || at < 0 || at >= width ? Double.NEGATIVE_INFINITY : score[row * width + at];
  }

  /** The last step to a cell that is kept; 0 if none was taken. */
  int step(int row, int column) {
    return step[cell(row, column)];
  }

  /** Takes a step to a cell that is kept if that is better than all offered before. */
  void offer(int row, int column, int with, double sum) {
    int cell = cell(row, column);
    if (sum > score[cell]) {
      score[cell] = sum;
      step[cell] = (byte) with;
    }
  }

  private int cell(int row, int column) {
    return row * width + column - low[row];
  }
}
