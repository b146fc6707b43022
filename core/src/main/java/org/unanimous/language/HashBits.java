package org.unanimous.language;

/** A set of hashes that never misses one it has, and seldom has one it should not. */
final class HashBits {
  private final long[] bits;

  /** With eight bits for each of so many hashes, a power of two. */
  HashBits(int capacity) {
    bits = new long[capacity / 8];
  }

  /** The upper bits are made of all that was hashed. */
  private static int bit(long hash) {
    return (int) (hash >>> 40);
  }

  boolean has(long hash) {
    int bit = bit(hash);
    return (bits[bit >> 6 & bits.length - 1] >>> bit & 1) != 0;
  }

  void add(long hash) {
    int bit = bit(hash);
    bits[bit >> 6 & bits.length - 1] |= 1L << bit;
  }
}
