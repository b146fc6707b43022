package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTableTest {
  private static final int CAPACITY = 64;

  @Test
  void everyKnownHashHasItsNumber() {
    HashTable table = new HashTable(CAPACITY);
    for (int i = 1; i <= CAPACITY / 2; i++) {
      table.add(hash(i), i);
    }
    for (int i = 1; i <= CAPACITY / 2; i++) {
      assertThat(table.get(hash(i))).isEqualTo(i);
      assertThat(table.get(hash(-i))).isZero();
    }
  }

  @Test
  void bitsOfOneHashAreJoined() {
    HashTable table = new HashTable(CAPACITY);
    int uppermost = 1 << (HashTable.NUMBER_BITS - 1);
    table.add(hash(1), 5);
    table.add(hash(1), uppermost);
    assertThat(table.get(hash(1))).isEqualTo(uppermost | 5);
  }

  @Test
  void theHashOfNoCharactersIsAHash() {
    HashTable table = new HashTable(CAPACITY);
    assertThat(table.get(Lexicon.EMPTY)).isZero();
    table.add(Lexicon.EMPTY, 7);
    assertThat(table.get(Lexicon.EMPTY)).isEqualTo(7);
  }

  private static long hash(int i) {
    return Lexicon.hash(Lexicon.hash(Lexicon.EMPTY, i), i * 31);
  }
}
