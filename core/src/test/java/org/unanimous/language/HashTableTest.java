package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HashTableTest {
  private static final int CAPACITY = 64;

  @Test
  void everyKnownHashHasItsNumber() {
    HashTable table = new HashTable(CAPACITY);
    for (int i = 1; i <= CAPACITY / 2; i++) {
      table.put(hash(i), i);
    }
    for (int i = 1; i <= CAPACITY / 2; i++) {
      assertThat(table.get(hash(i))).isEqualTo(i);
      assertThat(table.get(hash(-i))).isZero();
    }
  }

  @Test
  void thereIsRoomForNumbersUpToTheLargestOnly() {
    HashTable table = new HashTable(CAPACITY);
    table.put(hash(1), HashTable.NUMBERS);
    assertThat(table.get(hash(1))).isEqualTo(HashTable.NUMBERS);
    for (int number : new int[] {0, HashTable.NUMBERS + 1}) {
      assertThatThrownBy(() -> table.put(hash(2), number))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Number " + number + " has no room in the table: numbers go from 1 to 2097151");
    }
  }

  @Test
  void theHashOfNoCharactersIsAHash() {
    HashTable table = new HashTable(CAPACITY);
    assertThat(table.get(Lexicon.EMPTY)).isZero();
    table.put(Lexicon.EMPTY, 7);
    assertThat(table.get(Lexicon.EMPTY)).isEqualTo(7);
  }

  private static long hash(int i) {
    return Lexicon.hash(Lexicon.hash(Lexicon.EMPTY, i), i * 31);
  }
}
