package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BandTest {
  private static final int DOWN = 1;
  private static final int RIGHT = 2;
  private static final int BOTH = 3;

  @Test
  void theWidestBandHoldsTheBestOfAllPaths() {
    Random random = new Random(1);
    for (int trial = 0; trial < 500; trial++) {
      int[][] gain = table(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
      Band band = filled(gain, gain[0].length);
      assertThat(gained(band, gain)).isEqualTo(best(gain, gain.length, gain[0].length));
    }
  }

  @Test
  void aNarrowBandReachesTheEndOfALongTable() {
    int[][] gain = new int[300][200];
    for (int row = 0; row < 300; row++) {
      gain[row][row * 2 / 3] = 1;
    }
    assertThat(gained(filled(gain, 4), gain)).isEqualTo(200);
  }

  private static int[][] table(Random random, int rows, int columns) {
    int[][] gain = new int[rows][columns];
    for (int[] row : gain) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(4);
      }
    }
    return gain;
  }

  private static Band filled(int[][] gain, int reach) {
    Band band = new Band();
    // of the table before nothing is left
    band.begin(3, 9, 1);
    band.next();
    band.offer(0, BOTH, 100);
    band.begin(gain.length, gain[0].length, reach);
    for (int row = 0; row <= band.rows(); row++) {
      band.next();
      for (int column = band.low(row); column < band.end(row); column++) {
        band.offer(column, DOWN, row + column == 0 ? 0 : band.above(column));
        if (column > 0) {
          band.offer(column, RIGHT, band.here(column - 1));
          int both = row == 0 ? 0 : gain[row - 1][column - 1];
          band.offer(column, BOTH, band.above(column - 1) + both);
        }
      }
    }
    return band;
  }

  /** Along the steps that the band kept, from the end. */
  private static int gained(Band band, int[][] gain) {
    int sum = 0;
    int row = band.rows();
    int column = band.columns();
    while (row > 0 || column > 0) {
      int step = band.step(row, column);
      row -= step == RIGHT ? 0 : 1;
      column -= step == DOWN ? 0 : 1;
      sum += step == BOTH ? gain[row][column] : 0;
    }
    return sum;
  }

  private static int best(int[][] gain, int rows, int columns) {
    if (rows == 0 || columns == 0) {
      return 0;
    }
    int one = Math.max(best(gain, rows - 1, columns), best(gain, rows, columns - 1));
    return Math.max(one, best(gain, rows - 1, columns - 1) + gain[rows - 1][columns - 1]);
  }
}
