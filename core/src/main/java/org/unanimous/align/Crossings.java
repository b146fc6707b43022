package org.unanimous.align;

import org.unanimous.claim.ClaimKind;

/**
 * Decides whether two claims that cross are word order or swapped figures. Languages put a year
 * before a count or behind it, but seldom turn round two figures of one kind: where the claims in
 * the same order are of the same kind and unit, place wins over value, and both rows then show a
 * changed value. Unless the words beside the figures say that they moved together with them.
 */
final class Crossings {
  /** By so much the words must speak for the crossing. */
  private static final double MARGIN = 0.3;

  private final ClaimTable one;
  private final int from;
  private final ClaimTable other;
  private final int otherFrom;
  private final int[] columns;

  private Crossings(ClaimTable one, int from, ClaimTable other, int otherFrom, int[] columns) {
    this.one = one;
    this.from = from;
    this.other = other;
    this.otherFrom = otherFrom;
    this.columns = columns;
  }

  /**
   * Uncrosses swapped figures.
   *
   * @param columns of each claim from {@code from} on its partner, counted from {@code otherFrom};
   *     -1 for none. Changed in place
   */
  static void resolve(ClaimTable one, int from, ClaimTable other, int otherFrom, int[] columns) {
    Crossings crossings = new Crossings(one, from, other, otherFrom, columns);
    for (int row = 0; row < columns.length; row++) {
      for (int below = row + 1; below < columns.length; below++) {
        if (columns[below] >= 0 && columns[below] < columns[row] && crossings.isSwap(row, below)) {
          crossings.exchange(row, below);
        }
      }
    }
  }

  private void exchange(int row, int below) {
    int column = columns[row];
    columns[row] = columns[below];
    columns[below] = column;
  }

  private boolean isSwap(int row, int below) {
    return exchangeable(row, columns[below])
        && exchangeable(below, columns[row])
        && isWhole(row, below)
        && crossed(row, below) - parallel(row, below) < MARGIN;
  }

  private boolean exchangeable(int row, int column) {
    int i = from + row;
    int k = otherFrom + column;
    return one.types[i] == other.types[k]
        && one.claim(i).kind() != ClaimKind.DESIGNATION
        && !one.claim(i).isWeak()
        && !other.claim(k).isWeak();
  }

  /**
   * Does nothing of the same kind cross once the two are exchanged? A figure that passes several
   * has moved.
   */
  private boolean isWhole(int row, int below) {
    exchange(row, below);
    boolean whole = !crossesAny(row) && !crossesAny(below);
    exchange(row, below);
    return whole;
  }

  private boolean crossesAny(int row) {
    for (int each = 0; each < columns.length; each++) {
      boolean crosses =
          columns[each] >= 0 && (each < row) == (columns[each] > columns[row]) && each != row;
      if (crosses && exchangeable(each, columns[row])) {
        return true;
      }
    }
    return false;
  }

  private double crossed(int row, int below) {
    return Context.shared(one, from + row, other, otherFrom + columns[row])
        + Context.shared(one, from + below, other, otherFrom + columns[below]);
  }

  private double parallel(int row, int below) {
    return Context.shared(one, from + row, other, otherFrom + columns[below])
        + Context.shared(one, from + below, other, otherFrom + columns[row]);
  }
}
