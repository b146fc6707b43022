package org.unanimous.language;

/**
 * A number for each of the hashes that are known: open addressing, at most half full. A hash and
 * its number stand in one word of memory, for most looks find neither in a cache. So the uppermost
 * bits of a hash only say where to look, and are not compared.
 */
final class HashTable {
  /** How many bits a number has. */
  private static final int NUMBER_BITS = 21;

  /** The largest number, and the bits of all. */
  static final int NUMBERS = (1 << NUMBER_BITS) - 1;

  /** The lower bits of a hash above its number; 0 in free places. */
  private final long[] known;

  /** How far a hash is shifted to be a place. */
  private final int shift;

  /** For at most half as many hashes as the capacity, a power of two. */
  HashTable(int capacity) {
    known = new long[capacity];
    shift = Long.numberOfLeadingZeros(capacity) + 1;
  }

  /**
   * Adds a hash that is not known.
   *
   * @param number from 1 to 2,097,151
   */
  void put(long hash, int number) {
    if (number < 1 || number > NUMBERS) {
      throw new IllegalArgumentException(
          "Number " + number + " has no room in the table: numbers go from 1 to " + NUMBERS);
    }
    int place = place(hash);
    while (known[place] != 0) {
      place = next(place);
    }
    known[place] = hash << NUMBER_BITS | number;
  }

  /** The number of a hash; 0 if it is not known. */
  int get(long hash) {
    int place = place(hash);
    long found = known[place];
    while (found != 0 && !isOf(hash, found)) {
      place = next(place);
      found = known[place];
    }
    return (int) found & NUMBERS;
  }

  private static boolean isOf(long hash, long found) {
    return (found ^ hash << NUMBER_BITS) >>> NUMBER_BITS == 0;
  }

  private int place(long hash) {
    return (int) (hash >>> shift);
  }

  private int next(int place) {
    return place + 1 & known.length - 1;
  }
}
