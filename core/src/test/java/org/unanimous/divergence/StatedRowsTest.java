package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;

class StatedRowsTest {
  @Test
  void theNearestAreFoundInWhateverOrderTheyAreAskedFor() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<Row> rows = rows(random, 1 + random.nextInt(12));
      StatedRows stated = new StatedRows(rows, "en");
      for (int i = 0; i < 30; i++) {
        int row = random.nextInt(rows.size());
        if (random.nextBoolean()) {
          assertEquals(nearest(rows, row, -1), stated.before(row));
        } else {
          assertEquals(nearest(rows, row, 1), stated.after(row));
        }
      }
    }
  }

  /** Rows each of which one or both of two versions state. */
  private static List<Row> rows(Random random, int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      TreeMap<String, List<Claim>> mentions = new TreeMap<>();
      int who = random.nextInt(3);
      if (who != 0) {
        mentions.put("de", List.of(number("7")));
      }
      if (who != 1) {
        mentions.put("en", List.of(number("7")));
      }
      rows.add(new Row(mentions));
    }
    return rows;
  }

  private static int nearest(List<Row> rows, int from, int step) {
    int row = from + step;
    while (row >= 0 && row < rows.size() && rows.get(row).first("en") == null) {
      row += step;
    }
    return row == rows.size() ? -1 : row;
  }
}
