package org.unanimous.align;

import java.util.Arrays;

/**
 * What can be recognised in a unit whatever its language: its values, and the names and loan words
 * beside them. A key each; each weighs the less, the more often the version has it.
 */
final class Features {
  /** How far a key is shifted to be one of 64 bits: the lowest of a key is no hash. */
  private static final int SIGNATURE = 8;

  /** How many characters have a name or loan word, about. */
  private static final int LENGTH = 20;

  /** Keys of all units, in the order of units and sorted within each. */
  final long[] keys;

  final float[] weights;

  /** What they would weigh if the version had each once. */
  private final float[] rareWeights;

  /** The features of unit u are first[u] up to first[u + 1]. */
  final int[] first;

  /** The unit of each feature. */
  final int[] unit;

  /** Of each unit a bit for each of its features; some share one. */
  private final long[] signatures;

  private final KeyIndex index;

  Features(ClaimTable table, Passages units) {
    Words words = new Words(table.version.version().text(), 3);
    long[] all = new long[table.size + table.version.version().text().length() / LENGTH + 16];
    first = new int[units.size + 1];
    int size = 0;
    for (int u = 0; u < units.size; u++) {
      first[u] = size;
      if (units.isTelling(u)) {
        words.read(units.span(u));
        all = room(all, size + units.claims(u) + words.size());
        int end = fill(all, size, table, units, u, words);
        size = distinct(all, size, end);
      }
    }
    first[units.size] = size;
    keys = Arrays.copyOf(all, size);
    unit = unitOfEach();
    signatures = signatures();
    index = new KeyIndex(keys);
    rareWeights = rareWeights(table);
    weights = weights();
  }

  /** Of some units of others, counted from 0, as if these were all the version has. */
  private Features(Features all, int from, int to) {
    int start = all.first[from];
    first = new int[to - from + 1];
    for (int u = from; u <= to; u++) {
      first[u - from] = all.first[u] - start;
    }
    keys = Arrays.copyOfRange(all.keys, start, all.first[to]);
    rareWeights = Arrays.copyOfRange(all.rareWeights, start, all.first[to]);
    unit = unitOfEach();
    signatures = Arrays.copyOfRange(all.signatures, from, to);
    index = new KeyIndex(keys);
    weights = weights();
  }

  /** The features of units {@code [from, to)}, each weighing by how often these have it. */
  Features part(int from, int to) {
    return new Features(this, from, to);
  }

  private static long[] room(long[] all, int size) {
    return size <= all.length ? all : Arrays.copyOf(all, Math.max(size, all.length * 2));
  }

  private static int fill(
      long[] all, int from, ClaimTable table, Passages units, int u, Words words) {
    int end = from;
    for (int c = units.firstClaim[u]; c < units.firstClaim[u + 1]; c++) {
      all[end++] = table.keys[c] | 1;
    }
    for (int w = 0; w < words.size(); w++) {
      all[end++] = words.key(w) & ~1L;
    }
    Arrays.sort(all, from, end);
    return end;
  }

  private static int distinct(long[] all, int from, int end) {
    int size = from;
    for (int i = from; i < end; i++) {
      if (i == from || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    return size;
  }

  private int[] unitOfEach() {
    int[] of = new int[keys.length];
    for (int u = 0; u < units(); u++) {
      Arrays.fill(of, first[u], first[u + 1], u);
    }
    return of;
  }

  private long[] signatures() {
    long[] of = new long[units()];
    for (int f = 0; f < keys.length; f++) {
      of[unit[f]] |= 1L << (keys[f] >>> SIGNATURE);
    }
    return of;
  }

  private float[] rareWeights(ClaimTable table) {
    float[] of = new float[keys.length];
    for (int c = 0; c < table.size; c++) {
      int at = index.first(table.keys[c] | 1);
      of[at] = Math.max(of[at], table.weights[c]);
    }
    // from the last on, for the first of each key has its weight
    for (int f = keys.length - 1; f >= 0; f--) {
      of[f] = (keys[f] & 1) == 0 ? Words.WEIGHT : of[index.leader(f)];
    }
    return of;
  }

  private float[] weights() {
    float[] of = new float[keys.length];
    for (int f = 0; f < keys.length; f++) {
      of[f] = rareWeights[f] / (float) Math.sqrt(index.count(f));
    }
    return of;
  }

  /** How many units there are. */
  int units() {
    return first.length - 1;
  }

  KeyIndex index() {
    return index;
  }

  /** Has the unit any? */
  boolean has(int unit) {
    return first[unit + 1] > first[unit];
  }

  /** How much two units share: the sum of the weights of their common features. */
  static double shared(Features one, int unit, Features other, int otherUnit) {
    boolean none = (one.signatures[unit] & other.signatures[otherUnit]) == 0;
    return none ? 0 : sum(one, unit, other, otherUnit);
  }

  private static double sum(Features one, int unit, Features other, int otherUnit) {
    int i = one.first[unit];
    int k = other.first[otherUnit];
    double sum = 0;
    while (i < one.first[unit + 1] && k < other.first[otherUnit + 1]) {
      int order = Long.compare(one.keys[i], other.keys[k]);
      if (order == 0) {
        sum += Math.min(one.weights[i], other.weights[k]);
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
