package org.unanimous.language;

/** A number for each of the hashes that are known: open addressing, at most half full. */
final class HashTable {
  /** The known hashes; 0 in free places. */
  private final long[] hashes;

  private final int[] numbers;

  /** How far a hash is shifted to be a place. */
  private final int shift;

  /** For at most half as many hashes as the capacity, a power of two. */
  HashTable(int capacity) {
    hashes = new long[capacity];
    numbers = new int[capacity];
    shift = Long.numberOfLeadingZeros(capacity) + 1;
  }

  /** Sets these bits of the number of a hash. */
  void add(long hash, int bits) {
    int place = place(hash);
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = next(place);
    }
    hashes[place] = hash;
    numbers[place] |= bits;
  }

  /** The number of a hash; 0 if it is not known. */
  int get(long hash) {
    int place = place(hash);
    while (hashes[place] != hash) {
      if (hashes[place] == 0) {
        return 0;
      }
      place = next(place);
    }
    return numbers[place];
  }

  private int place(long hash) {
    return (int) (hash >>> shift);
  }

  private int next(int place) {
    return place + 1 & hashes.length - 1;
  }
}
