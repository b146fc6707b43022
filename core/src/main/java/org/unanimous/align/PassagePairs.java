package org.unanimous.align;

import java.util.Arrays;

/**
 * Pairs of units that share features, with how much they share; sorted by the first unit, then by
 * the second.
 */
final class PassagePairs {
  /** A key that makes more pairs than this says too little of each to be worth it. */
  private static final int MOST = 16;

  int size;
  int[] one;
  int[] other;
  double[] weight;

  /** With room for so many at first. */
  private PassagePairs(int room) {
    int least = Math.max(16, room);
    one = new int[least];
    other = new int[least];
    weight = new double[least];
  }

  /** All pairs that share a feature that is not too common. */
  static PassagePairs sharing(Features ones, Features others) {
    PassagePairs pairs = new PassagePairs(ones.units());
    Sums sums = new Sums(others);
    for (int u = 0; u < ones.units(); u++) {
      for (int f = ones.first[u]; f < ones.first[u + 1]; f++) {
        int first = others.index().first(ones.keys[f]);
        if (first >= 0 && (long) ones.index().count(f) * others.index().count(first) <= MOST) {
          sums.add(first, ones.weights[f]);
        }
      }
      sums.moveTo(pairs, u);
    }
    return pairs;
  }

  /** What one unit shares with each of the other version. */
  private static final class Sums {
    private final Features others;
    private final double[] sums;

    /** The units that it shares anything with; one that weighs nothing may come twice. */
    private int[] touched = new int[16];

    private int count;

    Sums(Features others) {
      this.others = others;
      sums = new double[others.units()];
    }

    /** Adds a feature of some weight, which the other version has first at a place. */
    void add(int first, float weight) {
      for (int g = first; g >= 0; g = others.index().next(g)) {
        int unit = others.unit[g];
        if (sums[unit] == 0) {
          touched = count < touched.length ? touched : Arrays.copyOf(touched, count * 2);
          touched[count++] = unit;
        }
        sums[unit] += Math.min(weight, others.weights[g]);
      }
    }

    /** Makes pairs of them, and begins anew. */
    void moveTo(PassagePairs pairs, int unit) {
      Arrays.sort(touched, 0, count);
      for (int t = 0; t < count; t++) {
        int other = touched[t];
        if (sums[other] > 0) {
          pairs.add(unit, other, sums[other]);
          sums[other] = 0;
        }
      }
      count = 0;
    }
  }

  /** All pairs whatsoever that share a feature: for few units. */
  static PassagePairs all(Passages ones, Passages others) {
    PassagePairs pairs = new PassagePairs(ones.size);
    for (int u = 0; u < ones.size; u++) {
      for (int v = 0; v < others.size; v++) {
        double shared = Features.shared(ones.features(), u, others.features(), v);
        if (shared > 0) {
          pairs.add(u, v, shared);
        }
      }
    }
    return pairs;
  }

  private void add(int unit, int otherUnit, double sum) {
    if (size == one.length) {
      one = Arrays.copyOf(one, size * 2);
      other = Arrays.copyOf(other, size * 2);
      weight = Arrays.copyOf(weight, size * 2);
    }
    one[size] = unit;
    other[size] = otherUnit;
    weight[size++] = sum;
  }

  /** The places of the pairs, heaviest first; pairs of one weight in the order of the text. */
  int[] heaviestFirst() {
    return Order.heaviestFirst(weight, size);
  }

  /** The chain of pairs, rising in both versions, that weighs most. */
  int[] heaviestChain(int otherUnits) {
    double[] best = new double[size];
    int[] before = new int[size];
    MaxTree tree = new MaxTree(otherUnits);
    int last = -1;
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && one[to] == one[from]) {
        before[to] = tree.bestBelow(other[to]);
        best[to] = weight[to] + (before[to] < 0 ? 0 : best[before[to]]);
        last = last < 0 || best[to] > best[last] ? to : last;
        to++;
      }
      for (int p = from; p < to; p++) {
        tree.offer(other[p], p, best);
      }
      from = to;
    }
    return chain(last, before);
  }

  private static int[] chain(int last, int[] before) {
    int length = 0;
    for (int p = last; p >= 0; p = before[p]) {
      length++;
    }
    int[] chain = new int[length];
    for (int p = last; p >= 0; p = before[p]) {
      chain[--length] = p;
    }
    return chain;
  }

  /** A Fenwick tree of the best pair at or below each unit. */
  private static final class MaxTree {
    private final int[] best;
    private double[] sums = {};

    MaxTree(int units) {
      best = new int[units + 1];
      Arrays.fill(best, -1);
    }

    /** The best pair whose unit is below; -1 if there is none. */
    int bestBelow(int unit) {
      int found = -1;
      for (int at = unit; at > 0; at &= at - 1) {
        if (best[at] >= 0 && (found < 0 || sums[best[at]] > sums[found])) {
          found = best[at];
        }
      }
      return found;
    }

    void offer(int unit, int pair, double[] sums) {
      this.sums = sums;
      for (int at = unit + 1; at < best.length; at += at & -at) {
        if (best[at] < 0 || sums[pair] > sums[best[at]]) {
          best[at] = pair;
        }
      }
    }
  }
}
