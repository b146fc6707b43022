package org.unanimous.align;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the largest sum of gains; what gains nothing stays
 * unassigned. The Hungarian method with shortest augmenting paths: cubic, for small tables only.
 */
final class Assignment {
  private static final int NONE = -1;

  private final double[][] gain;
  private final int rows;
  private final int columns;
  // One more than in the table: row and column 0 are the start of the search.
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;
  private final int[] cameFrom;

  /** The least cost by which the search has reached each column, and those it is done with. */
  private final double[] least;

  private final boolean[] done;

  private Assignment(double[][] gain, int rows, int columns) {
    this.gain = gain;
    this.rows = rows;
    this.columns = columns;
    rowPotential = new double[rows + 1];
    columnPotential = new double[columns + 1];
    rowOf = new int[columns + 1];
    cameFrom = new int[columns + 1];
    least = new double[columns + 1];
    done = new boolean[columns + 1];
  }

  /**
   * The column of each row, -1 for none. Gains of zero or less are never taken.
   *
   * @param gain a table of at least so many rows and columns; what lies beyond them is not read
   */
  static int[] of(double[][] gain, int rows, int columns) {
    int[] largest = largest(gain, rows, columns);
    if (areApart(largest)) {
      return largest;
    }
    return rows <= columns
        ? new Assignment(gain, rows, columns).solve()
        : inverse(new Assignment(transposed(gain, rows, columns), columns, rows).solve(), rows);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The column of the largest gain of each row, -1 where nothing gains. */
  private static int[] largest(double[][] gain, int rows, int columns) {
    int[] largest = new int[rows];
    for (int row = 0; row < rows; row++) {
      largest[row] = largest(gain[row], columns);
    }
    return largest;
  }

  /** Is no column there twice? Then no other assignment gains more. */
  private static boolean areApart(int[] columnOf) {
    for (int row = 1; row < columnOf.length; row++) {
      for (int before = 0; before < row; before++) {
        if (columnOf[row] >= 0 && columnOf[row] == columnOf[before]) {
          return false;
        }
      }
    }
    return true;
  }

  private static int largest(double[] gains, int columns) {
    int best = NONE;
    for (int i = 0; i < columns; i++) {
      if (gains[i] > 0 && (best < 0 || gains[i] > gains[best])) {
        best = i;
      }
    }
    return best;
  }

  private static double[][] transposed(double[][] gain, int rows, int columns) {
    double[][] turned = new double[columns][rows];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < columns; k++) {
        turned[k][i] = gain[i][k];
      }
    }
    return turned;
  }

  private static int[] inverse(int[] columnOf, int size) {
    int[] inverse = filled(size);
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] >= 0) {
        inverse[columnOf[i]] = i;
      }
    }
    return inverse;
  }

  private int[] solve() {
    for (int row = 1; row <= rows; row++) {
      augment(row);
    }
    int[] columnOf = filled(rows);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && gain[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  private void augment(int row) {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(done, false);
    rowOf[0] = row;
    int column = 0;
    do {
      done[column] = true;
      int next = relax(column);
      shift(least[next]);
      column = next;
    } while (rowOf[column] != 0);
    do {
      int before = cameFrom[column];
      rowOf[column] = rowOf[before];
      column = before;
    } while (column != 0);
  }

  /** Looks from a column's row to all open columns; the nearest of these. */
  private int relax(int column) {
    int row = rowOf[column];
    int nearest = NONE;
    for (int next = 1; next <= columns; next++) {
      if (!done[next]) {
        double cost =
            -Math.max(0, gain[row - 1][next - 1]) - rowPotential[row] - columnPotential[next];
        if (cost < least[next]) {
          least[next] = cost;
          cameFrom[next] = column;
        }
        nearest = nearest < 0 || least[next] < least[nearest] ? next : nearest;
      }
    }
    return nearest;
  }

  private void shift(double by) {
    for (int column = 0; column <= columns; column++) {
      if (done[column]) {
        rowPotential[rowOf[column]] += by;
        columnPotential[column] -= by;
      } else {
        least[column] -= by;
      }
    }
  }
}
