package org.unanimous.divergence;

import java.util.Arrays;
import java.util.List;
import org.unanimous.align.Row;

/**
 * The rows that a version states, as seen from others: looked for around these alone, and never
 * twice. Made for one alignment, and not thread-safe.
 */
final class StatedRows {
  /** What has not been looked for is 0, so a row found is kept as its number and this. */
  private static final int KEPT = 2;

  private final List<Row> rows;
  private final String version;
  private final int[] before;
  private final int[] after;

  StatedRows(List<Row> rows, String version) {
    this.rows = rows;
    this.version = version;
    before = new int[rows.size()];
    after = new int[rows.size()];
  }

  /** The last one before the row; -1 if there is none. */
  int before(int row) {
    int from = row;
    while (from > 0 && before[from] == 0 && !isStated(from - 1)) {
      from--;
    }
    int found = before[from] == 0 ? from - 1 : before[from] - KEPT;
    Arrays.fill(before, from, row + 1, found + KEPT);
    return found;
  }

  /** The first one after the row; -1 if there is none. */
  int after(int row) {
    int last = rows.size() - 1;
    int to = row;
    while (to < last && after[to] == 0 && !isStated(to + 1)) {
      to++;
    }
    int next = to == last ? -1 : to + 1;
    int found = after[to] == 0 ? next : after[to] - KEPT;
    Arrays.fill(after, row, to + 1, found + KEPT);
    return found;
  }

  private boolean isStated(int row) {
    return rows.get(row).first(version) != null;
  }
}
