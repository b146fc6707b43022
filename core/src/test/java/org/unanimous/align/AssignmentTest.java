package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void gainsAsMuchAsTheBestOfAllAssignments() {
    Random random = new Random(1);
    for (int trial = 0; trial < 3000; trial++) {
      double[][] gain = table(random, 1 + random.nextInt(4), 1 + random.nextInt(5));
      double[][] larger = larger(gain);
      int[] columns = Assignment.of(larger, gain.length, gain[0].length);
      assertThat(sum(gain, columns)).isCloseTo(best(gain, 0, 0), withinRounding());
    }
  }

  private static org.assertj.core.data.Offset<Double> withinRounding() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static double[][] table(Random random, int rows, int columns) {
    double[][] gain = new double[rows][columns];
    for (double[] row : gain) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(8) / 4.0 - 0.25;
      }
    }
    return gain;
  }

  /** With gains beyond the table that would be better. */
  private static double[][] larger(double[][] gain) {
    double[][] larger = new double[gain.length + 1][gain[0].length + 1];
    for (double[] row : larger) {
      Arrays.fill(row, 9);
    }
    for (int row = 0; row < gain.length; row++) {
      System.arraycopy(gain[row], 0, larger[row], 0, gain[row].length);
    }
    return larger;
  }

  private static double sum(double[][] gain, int[] columns) {
    double sum = 0;
    int used = 0;
    for (int row = 0; row < columns.length; row++) {
      if (columns[row] >= 0) {
        assertThat(used & 1 << columns[row]).isZero();
        assertThat(gain[row][columns[row]]).isPositive();
        used |= 1 << columns[row];
        sum += gain[row][columns[row]];
      }
    }
    return sum;
  }

  private static double best(double[][] gain, int row, int used) {
    if (row == gain.length) {
      return 0;
    }
    double best = best(gain, row + 1, used);
    for (int column = 0; column < gain[row].length; column++) {
      if ((used & 1 << column) == 0 && gain[row][column] > 0) {
        best = Math.max(best, gain[row][column] + best(gain, row + 1, used | 1 << column));
      }
    }
    return best;
  }
}
