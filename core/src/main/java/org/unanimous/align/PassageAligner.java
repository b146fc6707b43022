package org.unanimous.align;

import java.util.Arrays;

/**
 * Finds which sentences (in reordered text: which paragraphs) of two versions say the same, by what
 * they share: values, names and loan words. Where the heaviest chain in common order holds most of
 * what is shared, the rest follows by length and place; else the best pairs are taken as they are.
 */
final class PassageAligner {
  /**
   * Of all weight shared, the part that a chain has in a text in order; random order comes to about
   * half.
   */
  private static final double ORDERED = 0.7;

  /** Tables of units up to this many cells are looked at as a whole. */
  private static final long SMALL = 4096;

  /** A pair this heavy stands on its own: about two figures, or a figure and two names. */
  private static final double SURE = 2.4;

  /** Neighbours so many units apart or less make a run. */
  private static final int RUN = 8;

  /** In text without order, a pair needs this much. */
  private static final double LEAST = 0.5;

  private final ClaimTable one;
  private final ClaimTable other;
  private final Work work;
  private final Beads beads = new Beads();

  private PassageAligner(ClaimTable one, ClaimTable other, Work work) {
    this.one = one;
    this.other = other;
    this.work = work;
  }

  /** The result: runs of units, and what units they are of. */
  record Result(Passages one, Passages other, Beads beads, boolean inOrder) {
    /** The same of the other version and the one. */
    Result turned() {
      return new Result(/* one= */ other, /* other= */ one, beads.turned(), inOrder);
    }
  }

  static Result align(ClaimTable one, ClaimTable other, Work work) {
    return new PassageAligner(one, other, work).align();
  }

  private Result align() {
    Passages ones = one.sentences();
    Passages others = other.sentences();
    PassagePairs pairs =
        PassagePairs.sharing(ones.features(), others.features(), ones.size, others.size);
    int[] chain = pairs.heaviestChain(others.size);
    int[] best = bestFirst(pairs, ones, others);
    if (sum(pairs, chain) >= ORDERED * sum(pairs, best)) {
      alignInOrder(pairs, chain, best, ones, others);
      return new Result(ones, others, beads, true);
    }
    return alignReordered();
  }

  private static double sum(PassagePairs pairs, int[] chosen) {
    double sum = 0;
    for (int pair : chosen) {
      sum += pairs.weight[pair];
    }
    return sum;
  }

  /** Pairs of units best first, each unit once. */
  private static int[] bestFirst(PassagePairs pairs, Passages ones, Passages others) {
    boolean[] used = new boolean[ones.size];
    boolean[] otherUsed = new boolean[others.size];
    int[] chosen = new int[pairs.size];
    int size = 0;
    for (int pair : pairs.heaviestFirst()) {
      if (!used[pairs.one[pair]] && !otherUsed[pairs.other[pair]]) {
        used[pairs.one[pair]] = true;
        otherUsed[pairs.other[pair]] = true;
        chosen[size++] = pair;
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  private void alignInOrder(
      PassagePairs pairs, int[] chain, int[] best, Passages ones, Passages others) {
    boolean[] moved = new boolean[ones.size];
    boolean[] otherMoved = new boolean[others.size];
    takeMoved(pairs, chain, best, moved, otherMoved);
    InOrder inOrder = new InOrder(ones, others, moved, otherMoved, beads, work);
    int from = 0;
    int otherFrom = 0;
    if ((long) ones.size * others.size > SMALL) {
      for (int c = 0; c < chain.length; c++) {
        int pair = chain[c];
        boolean sure = pairs.weight[pair] >= SURE || isInRun(pairs, chain, c);
        if (sure && !moved[pairs.one[pair]] && !otherMoved[pairs.other[pair]]) {
          inOrder.align(from, pairs.one[pair], otherFrom, pairs.other[pair]);
          from = pairs.one[pair];
          otherFrom = pairs.other[pair];
        }
      }
    }
    inOrder.align(from, ones.size, otherFrom, others.size);
  }

  /** Is the pair as sure as a heavy one by its neighbours, which stand on its diagonal? */
  private static boolean isInRun(PassagePairs pairs, int[] chain, int at) {
    double weight = 0;
    for (int c = Math.max(0, at - 1); c <= Math.min(chain.length - 1, at + 1); c++) {
      int apart = Math.abs(pairs.one[chain[c]] - pairs.one[chain[at]]);
      int otherApart = Math.abs(pairs.other[chain[c]] - pairs.other[chain[at]]);
      weight += apart == otherApart && apart <= RUN ? pairs.weight[chain[c]] : 0;
    }
    return weight >= SURE;
  }

  /** Takes the sure pairs that contradict the order, and far: what moved to another place. */
  private void takeMoved(
      PassagePairs pairs, int[] chain, int[] best, boolean[] moved, boolean[] otherMoved) {
    double[] inChain = new double[moved.length];
    double[] otherInChain = new double[otherMoved.length];
    for (int pair : chain) {
      inChain[pairs.one[pair]] = pairs.weight[pair];
      otherInChain[pairs.other[pair]] = pairs.weight[pair];
    }
    for (int pair : best) {
      int u = pairs.one[pair];
      int v = pairs.other[pair];
      if (pairs.weight[pair] > SURE + inChain[u] + otherInChain[v]) {
        moved[u] = true;
        otherMoved[v] = true;
        beads.add(u, u + 1, v, v + 1);
      }
    }
  }

  private Result alignReordered() {
    boolean byParagraph = one.paragraphs().size > 2 && other.paragraphs().size > 2;
    Passages ones = byParagraph ? one.paragraphs() : one.sentences();
    Passages others = byParagraph ? other.paragraphs() : other.sentences();
    PassagePairs pairs =
        (long) ones.size * others.size <= SMALL
            ? PassagePairs.all(ones, others)
            : PassagePairs.sharing(ones.features(), others.features(), ones.size, others.size);
    weighLengths(pairs, ones, others);
    for (int pair : bestFirst(pairs, ones, others)) {
      if (pairs.weight[pair] >= LEAST) {
        beads.add(pairs.one[pair], pairs.one[pair] + 1, pairs.other[pair], pairs.other[pair] + 1);
      }
    }
    return new Result(ones, others, beads, false);
  }

  /** Without order, how well the lengths fit is the only other sign. */
  private static void weighLengths(PassagePairs pairs, Passages ones, Passages others) {
    double ratio = (double) Math.max(1, others.total()) / Math.max(1, ones.total());
    for (int p = 0; p < pairs.size; p++) {
      double expected = ones.length[pairs.one[p]] * ratio;
      double apart = Math.abs(Math.log(others.length[pairs.other[p]] / expected));
      pairs.weight[p] = Math.max(0, pairs.weight[p] + 0.5 - 1.5 * Math.min(1, apart));
    }
  }
}
