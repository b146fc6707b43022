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

  /** In text without order, a pair needs this much. */
  private static final double LEAST = 0.5;

  private final ClaimTable one;
  private final ClaimTable other;
  private final Work work;
  private final Beads beads;

  private PassageAligner(ClaimTable one, ClaimTable other, Work work) {
    this.one = one;
    this.other = other;
    this.work = work;
    this.beads = new Beads(one.sentences().size);
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
    PassagePairs pairs = PassagePairs.sharing(ones.features(), others.features());
    int[] chain = pairs.heaviestChain(others.size);
    int[] best = bestFirst(pairs, ones, others);
    if (sum(pairs, chain) >= ORDERED * sum(pairs, best)) {
      new InOrder(pairs, chain, ones, others, beads, work).align(best);
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

  /** Are they few enough to look at all pairs of units? */
  static boolean isSmall(Passages ones, Passages others) {
    return (long) ones.size * others.size <= SMALL;
  }

  private Result alignReordered() {
    boolean byParagraph = one.paragraphs().size > 2 && other.paragraphs().size > 2;
    Passages ones = byParagraph ? one.paragraphs() : one.sentences();
    Passages others = byParagraph ? other.paragraphs() : other.sentences();
    PassagePairs pairs =
        isSmall(ones, others)
            ? PassagePairs.all(ones, others)
            : PassagePairs.sharing(ones.features(), others.features());
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
    Lengths lengths = new Lengths(ones, others);
    for (int p = 0; p < pairs.size; p++) {
      double expected = lengths.expected(ones.length[pairs.one[p]]);
      double apart = Math.abs(Math.log(others.length[pairs.other[p]] / expected));
      pairs.weight[p] = Math.max(0, pairs.weight[p] + 0.5 - 1.5 * Math.min(1, apart));
    }
  }
}
