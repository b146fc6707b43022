package org.unanimous.align;

/**
 * Aligns the units of two versions in common order: takes what moved to another place, then what
 * lies between the pairs that are sure.
 */
final class InOrder {
  /** A pair this heavy stands on its own: about two figures, or a figure and two names. */
  private static final double SURE = 2.4;

  /** Neighbours so many units apart or less make a run. */
  private static final int RUN = 8;

  private final PassagePairs pairs;

  /** The heaviest pairs in common order. */
  private final int[] chain;

  private final Side one;
  private final Side other;
  private final Lengths lengths;
  private final Beads beads;
  private final Work work;

  InOrder(PassagePairs pairs, int[] chain, Passages ones, Passages others, Beads beads, Work work) {
    this.pairs = pairs;
    this.chain = chain;
    this.one = new Side(ones);
    this.other = new Side(others);
    this.lengths = new Lengths(ones, others);
    this.beads = beads;
    this.work = work;
  }

  /**
   * Adds the runs of units that say the same.
   *
   * @param best pairs in any order, each unit once
   */
  void align(int[] best) {
    takeMoved(best);
    int from = 0;
    int otherFrom = 0;
    boolean large = !PassageAligner.isSmall(one.units, other.units);
    for (int c = 0; large && c < chain.length; c++) {
      int u = pairs.one[chain[c]];
      int v = pairs.other[chain[c]];
      boolean sure = pairs.weight[chain[c]] >= SURE || isInRun(c);
      if (sure && !one.moved[u] && !other.moved[v]) {
        align(from, u, otherFrom, v);
        from = u;
        otherFrom = v;
      }
    }
    align(from, one.units.size, otherFrom, other.units.size);
  }

  private void align(int from, int to, int otherFrom, int otherTo) {
    if (from < to && otherFrom < otherTo) {
      new PassageTable(one, from, to, other, otherFrom, otherTo, lengths, work).align(beads);
    }
  }

  /** Is the pair as sure as a heavy one by its neighbours, which stand on its diagonal? */
  private boolean isInRun(int at) {
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
