package org.unanimous.language;

/** A set of hashes that never misses one it has, and seldom has one it should not. */
final class HashBits {
  private final long[] bits;

  /** With eight bits for each of so many hashes, a power of two. */
  HashBits(int capacity) {
    bits = new long[capacity / 8];
  }

  /** Mixes a hash as by Fibonacci hashing, so that all it was made of reaches the lower bits. */
  static int spread(int hash) {
    return hash * 0x9E3779B9 >>> 12;
  }

  boolean has(int hash) {
    int bit = spread(hash);
    return (bits[bit >> 6 & bits.length - 1] >>> bit & 1) != 0;
  }

  void add(int hash) {
    int bit = spread(hash);
    bits[bit >> 6 & bits.length - 1] |= 1L << bit;
  }
}
