package org.unanimous.align;

import java.util.stream.IntStream;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;

/**
 * Decides whether two claims that cross are word order or swapped figures. Languages put a year
 * before a count or behind it, but seldom turn round two figures of one kind: where the claims in
 * the same order are of the same kind and unit, place wins over value, and both rows then show a
 * changed value. Unless the words and dates beside the figures say that they moved with them.
 */
final class Crossings {
  private static final double ROUNDING = 1e-9;

  /** Names that far apart, in characters, are told of different things. */
  private static final int CLOSE = 50;

  /** One word may stand anywhere by chance. */
  private static final int SIGNS = 2;

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
    if (!isInOrder(columns)) {
      new Crossings(one, from, other, otherFrom, columns).resolve();
    }
  }

  /** Does nothing cross? Seldom does anything. */
  private static boolean isInOrder(int[] columns) {
    int last = -1;
    for (int column : columns) {
      if (column >= 0 && column < last) {
        return false;
      }
      last = Math.max(last, column);
    }
    return true;
  }

  private void resolve() {
    for (int row = 0; row < columns.length; row++) {
      for (int below = row + 1; below < columns.length; below++) {
        if (columns[below] >= 0 && columns[below] < columns[row]) {
          resolve(row, below);
        }
      }
    }
  }

  private void resolve(int row, int below) {
    if (isSwap(row, below)) {
      exchange(row, below);
    } else if (areOfOneType(row, below) && !isWeak(row) && !isName(row) && !isWhole(row, below)) {
      resolveAmongRepeats(row);
    }
  }

  /**
   * Figures that swapped places around a third that equals one of them look as if one had passed
   * several: 72, 72, 69 and 69, 72, 72. If all claims of the type differ in two places only once
   * they stand in order, these two swapped.
   */
  private void resolveAmongRepeats(int row) {
    int[] rows = IntStream.range(0, columns.length).filter(r -> isOfTypeOf(r, row)).toArray();
    int[] inOrder = IntStream.of(rows).map(r -> columns[r]).sorted().toArray();
    int first = -1;
    int second = -1;
    for (int i = 0; i < rows.length; i++) {
      if (key(rows[i]) != otherKey(inOrder[i])) {
        if (second >= 0) {
          return;
        }
        second = first < 0 ? -1 : i;
        first = first < 0 ? i : first;
      }
    }
    boolean swapped =
        second >= 0
            && key(rows[first]) == otherKey(inOrder[second])
            && key(rows[second]) == otherKey(inOrder[first]);
    for (int i = 0; swapped && i < rows.length; i++) {
      columns[rows[i]] = inOrder[i];
    }
  }

  private boolean isOfTypeOf(int row, int wanted) {
    return columns[row] >= 0
        && one.types[from + row] == one.types[from + wanted]
        && other.types[otherFrom + columns[row]] == other.types[otherFrom + columns[wanted]];
  }

  private long key(int row) {
    return one.keys[from + row];
  }

  private long otherKey(int column) {
    return other.keys[otherFrom + column];
  }

  private void exchange(int row, int below) {
    int column = columns[row];
    columns[row] = columns[below];
    columns[below] = column;
  }

  private boolean isSwap(int row, int below) {
    return areEqual(row)
        && areEqual(below)
        && mayExchange(row, below)
        && isWhole(row, below)
        && (gained(row, below) > ROUNDING || !neighboursCross(row, below));
  }

  private boolean areEqual(int row) {
    return Comparison.of(one.claim(from + row), other.claim(otherFrom + columns[row]))
            .compareTo(Agreement.OTHER_UNIT)
        <= 0;
  }

  /** Would the kinds and units of two pairs fit as well if they did not cross? Of names, better. */
  private boolean mayExchange(int row, int below) {
    if (isWeak(row) || isWeak(below)) {
      return false;
    }
    if (isRange(row) != isRange(below)) {
      return false;
    }
    double gained = gained(row, below);
    if (isName(row) || isName(below)) {
      return gained > ROUNDING || areNamesOfOneSort(row, below);
    }
    boolean fit = Math.min(fit(row, columns[below]), fit(below, columns[row])) > 0;
    return areOfOneType(row, below) || (fit && gained > -ROUNDING);
  }

  /** "from level 3 to level 4": two names close together that only differ in their figures. */
  private boolean areNamesOfOneSort(int row, int below) {
    Claim first = one.claim(from + row);
    Claim second = one.claim(from + below);
    return second.span().start() - first.span().end() <= CLOSE
        && isName(row)
        && isName(below)
        && haveOneHead(first, second)
        && haveOneHead(
            other.claim(otherFrom + columns[row]), other.claim(otherFrom + columns[below]));
  }

  private static boolean haveOneHead(Claim one, Claim other) {
    return head(one).equals(head(other));
  }

  /** The letters of a name. */
  private static String head(Claim name) {
    StringBuilder head = new StringBuilder();
    name.quote().codePoints().filter(Character::isLetter).forEach(head::appendCodePoint);
    return head.toString();
  }

  /** How much better kinds and units would fit if two pairs did not cross. */
  private double gained(int row, int below) {
    return fit(row, columns[below])
        + fit(below, columns[row])
        - fit(row, columns[row])
        - fit(below, columns[below]);
  }

  private boolean areOfOneType(int row, int below) {
    return one.types[from + row] == one.types[from + below]
        && other.types[otherFrom + columns[row]] == other.types[otherFrom + columns[below]];
  }

  private double fit(int row, int column) {
    return Similarity.fit(one, from + row, other, otherFrom + column);
  }

  private boolean isWeak(int row) {
    return one.claim(from + row).isWeak() || other.claim(otherFrom + columns[row]).isWeak();
  }

  private boolean isName(int row) {
    return one.claim(from + row).kind() == ClaimKind.DESIGNATION
        || other.claim(otherFrom + columns[row]).kind() == ClaimKind.DESIGNATION;
  }

  /** 10 on a scale of 1 to 10: nobody swaps a figure and a range. */
  private boolean isRange(int row) {
    Quantity quantity = one.claim(from + row).quantity();
    return quantity != null && !quantity.isPoint();
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
          each != row && columns[each] >= 0 && (each < row) == (columns[each] > columns[row]);
      if (crosses && areOfOneType(row, each)) {
        return true;
      }
    }
    return false;
  }

  private boolean neighboursCross(int row, int below) {
    return new CrossingNeighbours(one, from, other, otherFrom, columns).signs(row, below) >= SIGNS;
  }
}
