package org.unanimous.align;

import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.text.Span;

/**
 * Asks what stands beside two crossing figures whether it crossed as well: words that both versions
 * have, and claims of other kinds. "1,200 last year, after 3,400 in 2011" turned round takes its
 * years along.
 */
final class CrossingNeighbours {
  private final ClaimTable one;
  private final int from;
  private final ClaimTable other;
  private final int otherFrom;
  private final int[] columns;

  /** The pairs of a window, as in {@link Crossings#resolve}. */
  CrossingNeighbours(ClaimTable one, int from, ClaimTable other, int otherFrom, int[] columns) {
    this.one = one;
    this.from = from;
    this.other = other;
    this.otherFrom = otherFrom;
    this.columns = columns;
  }

  /** How many more signs there are that they crossed together with the two pairs than against. */
  int signs(int row, int below) {
    int second = otherFrom + columns[row];
    Context context =
        new Context(one, from + row, from + below, other, otherFrom + columns[below], second);
    int signs = context.crossings();
    int last = -1;
    for (int each = 0; each < columns.length; each++) {
      if (isOfAnotherKind(each, row) && isOfAnotherKind(each, below)) {
        Span here = one.claim(from + each).span();
        signs += context.crossing(here, other.claim(otherFrom + columns[each]).span());
        signs += last < 0 ? 0 : last < columns[each] ? -1 : 1;
        last = columns[each];
      }
    }
    return isToldFromEnd(row, below) ? signs + 1 : signs;
  }

  /**
   * "97 million by 2050, from 80 million in 2022" told the other way round: do the two figures, all
   * between them, and one of another kind beside them stand in reverse order?
   */
  private boolean isToldFromEnd(int row, int below) {
    return isReversed(row, below + 1, row) || isReversed(row - 1, below, row);
  }

  /** Do the pairs of rows {@code [first, last]} stand in reverse order, two of another kind? */
  private boolean isReversed(int first, int last, int row) {
    if (first < 0 || last >= columns.length) {
      return false;
    }
    int others = 0;
    for (int each = first; each <= last; each++) {
      if (columns[each] < 0 || each > first && columns[each] > columns[each - 1]) {
        return false;
      }
      others += isOfAnotherKind(each, row) ? 1 : 0;
    }
    return others > 1;
  }

  /** Is it an equal pair of another kind? Names count among the words. */
  private boolean isOfAnotherKind(int each, int row) {
    if (columns[each] < 0 || one.types[from + each] == one.types[from + row]) {
      return false;
    }
    Claim claim = one.claim(from + each);
    return claim.kind() != ClaimKind.DESIGNATION
        && Comparison.of(claim, other.claim(otherFrom + columns[each]))
                .compareTo(Agreement.OTHER_UNIT)
            <= 0;
  }
}
