package org.unanimous.align;

import org.unanimous.claim.Claim;

/**
 * Matches the claims of one range with those of the other: by the best assignment where the ranges
 * are small, else cut at the values that each has once, else along the diagonal.
 */
final class Window {
  /** The best assignment is cubic: ranges up to this many claims. */
  private static final int SMALL = 16;

  private static final int CUTS = 4;

  private final Matching matching;
  private final ClaimTable one;
  private final ClaimTable other;
  private final Work work;

  /** What the claims of a range gain by matching those of the other; may be larger than both. */
  private double[][] gain = {{}};

  Window(Matching matching, Work work) {
    this.matching = matching;
    this.one = matching.one;
    this.other = matching.other;
    this.work = work;
  }

  /** Matches claims of [from, to) with claims of [otherFrom, otherTo). */
  void match(int from, int to, int otherFrom, int otherTo) {
    match(from, to, otherFrom, otherTo, CUTS);
  }

  /**
   * The same.
   *
   * @param cuts how often large ranges may still be cut at unique values; work grows with it
   */
  void match(int from, int to, int otherFrom, int otherTo, int cuts) {
    if (from >= to || otherFrom >= otherTo) {
      return;
    }
    if (Math.max(to - from, otherTo - otherFrom) <= SMALL) {
      assign(from, to, otherFrom, otherTo);
    } else {
      matchLarge(from, to, otherFrom, otherTo, cuts);
    }
  }

  private void matchLarge(int from, int to, int otherFrom, int otherTo, int cuts) {
    LargeWindow window = new LargeWindow(this, one, other, cuts - 1);
    if (cuts == 0 || !window.matchBetweenUnique(from, to, otherFrom, otherTo)) {
      new Diagonal(matching, work, from, to, otherFrom, otherTo).match();
    }
  }

  private void assign(int from, int to, int otherFrom, int otherTo) {
    makeRoom(to - from, otherTo - otherFrom);
    double length = length(one, from, to);
    double otherLength = length(other, otherFrom, otherTo);
    for (int i = from; i < to; i++) {
      double place = (one.start(i) - one.start(from)) / length;
      for (int k = otherFrom; k < otherTo; k++) {
        double otherPlace = (other.start(k) - other.start(otherFrom)) / otherLength;
        work.step();
        gain[i - from][k - otherFrom] =
            Similarity.of(one, i, other, k, Math.abs(place - otherPlace));
      }
    }
    int[] columns = Assignment.of(gain, to - from, otherTo - otherFrom);
    Crossings.resolve(one, from, other, otherFrom, columns);
    for (int row = 0; row < columns.length; row++) {
      if (columns[row] >= 0) {
        double gained = Math.max(Similarity.IN_PLACE, gain[row][columns[row]]);
        matching.match(from + row, otherFrom + columns[row], gained);
      }
    }
    fillGaps(from, to, otherFrom, otherTo);
  }

  private void makeRoom(int rows, int columns) {
    if (gain.length < rows || gain[0].length < columns) {
      gain = new double[Math.max(gain.length, rows)][Math.max(gain[0].length, columns)];
    }
  }

  /** How far the claims of a range spread; at least one. */
  private static double length(ClaimTable table, int from, int to) {
    return Math.max(1, table.start(to - 1) - table.start(from));
  }

  /**
   * Two claims of one type, each left alone between the same neighbours, stand in each other's
   * place.
   */
  private void fillGaps(int from, int to, int otherFrom, int otherTo) {
    int before = otherFrom - 1;
    for (int i = from; i < to; i++) {
      if (matching.otherOf[i] >= 0) {
        before = matching.otherOf[i];
        continue;
      }
      int after = i + 1 < to ? matching.otherOf[i + 1] : otherTo;
      boolean alone = after - before == 2 && (i == from || matching.otherOf[i - 1] >= 0);
      if (alone && matching.isOpen(i, before + 1) && areAlike(i, before + 1)) {
        matching.match(i, before + 1, Similarity.IN_PLACE);
      }
    }
  }

  private boolean areAlike(int i, int k) {
    Claim claim = one.claim(i);
    Claim partner = other.claim(k);
    return one.types[i] == other.types[k]
        && claim.strength() == partner.strength()
        && !claim.mayBeArticle()
        && !partner.mayBeArticle();
  }
}
