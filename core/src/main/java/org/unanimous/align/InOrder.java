package org.unanimous.align;

/**
 * Aligns the units of two versions in common order: takes what moved to another place, then what
 * lies between the pairs that are sure. A long stretch between two of them is split by its own sure
 * pairs again, so that the work grows with the text and not with the stretches.
 */
final class InOrder {
  /** A pair this heavy stands on its own: about two figures, or a figure and two names. */
  private static final double SURE = 2.4;

  /** Neighbours so many units apart or less make a run. */
  private static final int RUN = 8;

  /** So few units are not split any more. */
  private static final int SHORT = 8;

  private final PassagePairs pairs;

  /** The heaviest pairs in common order. */
  private final int[] chain;

  private final Side one;
  private final Side other;
  private final PassageTable table;
  private final Beads beads;

  InOrder(PassagePairs pairs, int[] chain, Passages ones, Passages others, Beads beads, Work work) {
    this.pairs = pairs;
    this.chain = chain;
    this.one = new Side(ones);
    this.other = new Side(others);
    this.table = new PassageTable(one, other, new Lengths(ones, others), work);
    this.beads = beads;
  }

  /**
   * Adds the runs of units that say the same.
   *
   * @param best pairs in any order, each unit once
   */
  void align(int[] best) {
    takeMoved(best);
    Stretch all = new Stretch(0, one.units.size, 0, other.units.size);
    if (PassageAligner.isSmall(one.units, other.units)) {
      fill(all);
    } else {
      split(all, pairs, chain);
    }
  }

  /** Units of both versions, ends exclusive, that lie between sure pairs. */
  private record Stretch(int from, int to, int otherFrom, int otherTo) {
    boolean isEmpty() {
      return from == to || otherFrom == otherTo;
    }

    int size() {
      return Math.min(to - from, otherTo - otherFrom);
    }
  }

  /**
   * Aligns what lies between the sure pairs of those in common order, whose units count from the
   * first of the whole.
   */
  private void split(Stretch whole, PassagePairs sharing, int[] ordered) {
    int from = whole.from;
    int otherFrom = whole.otherFrom;
    for (int c = 0; c < ordered.length; c++) {
      int u = whole.from + sharing.one[ordered[c]];
      int v = whole.otherFrom + sharing.other[ordered[c]];
      if (isSure(sharing, ordered, c) && !one.moved[u] && !other.moved[v]) {
        align(new Stretch(from, u, otherFrom, v), whole);
        from = u;
        otherFrom = v;
      }
    }
    align(new Stretch(from, whole.to, otherFrom, whole.otherTo), whole);
  }

  /** What is frequent in the whole may be rare in half of it, and find more sure pairs there. */
  private void align(Stretch stretch, Stretch whole) {
    if (stretch.size() <= SHORT || stretch.size() > whole.size() / 2) {
      fill(stretch);
    } else {
      PassagePairs sharing =
          PassagePairs.sharing(
              one.features.part(stretch.from, stretch.to),
              other.features.part(stretch.otherFrom, stretch.otherTo));
      split(stretch, sharing, sharing.heaviestChain(stretch.otherTo - stretch.otherFrom));
    }
  }

  private void fill(Stretch s) {
    if (!s.isEmpty()) {
      table.align(s.from, s.to, s.otherFrom, s.otherTo, beads);
    }
  }

  /** Is a pair of the chain heavy, or as sure by its neighbours, which stand on its diagonal? */
  private static boolean isSure(PassagePairs pairs, int[] chain, int at) {
    double weight = 0;
    for (int c = Math.max(0, at - 1); c <= Math.min(chain.length - 1, at + 1); c++) {
      int apart = Math.abs(pairs.one[chain[c]] - pairs.one[chain[at]]);
      int otherApart = Math.abs(pairs.other[chain[c]] - pairs.other[chain[at]]);
      weight += apart == otherApart && apart <= RUN ? pairs.weight[chain[c]] : 0;
    }
    return weight >= SURE;
  }

  /** Takes the sure pairs that contradict the order, and far. */
  private void takeMoved(int[] best) {
    double[] inChain = new double[one.units.size];
    double[] otherInChain = new double[other.units.size];
    for (int pair : chain) {
      inChain[pairs.one[pair]] = pairs.weight[pair];
      otherInChain[pairs.other[pair]] = pairs.weight[pair];
    }
    for (int pair : best) {
      int u = pairs.one[pair];
      int v = pairs.other[pair];
      if (pairs.weight[pair] > SURE + inChain[u] + otherInChain[v]) {
        one.moved[u] = true;
        other.moved[v] = true;
        beads.add(u, u + 1, v, v + 1);
      }
    }
  }
}
