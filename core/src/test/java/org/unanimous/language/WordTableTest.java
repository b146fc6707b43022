package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private final Entry[] entries = {
    new Entry("", List.of()), new Entry("zwölf", List.of()), new Entry("mehr als", List.of())
  };
  private final WordTable table = new WordTable(2, entries);

  WordTableTest() {
    table.add("zwölf", 1, true);
    table.add("mehr als", 2, false);
  }

  private static int hash(String word) {
    int hash = WordTable.EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = WordTable.hash(hash, Fold.of(word.charAt(i)));
    }
    return hash;
  }

  private boolean mayGoOn(String word, String behind) {
    char[] text = (word + behind).toCharArray();
    return table.mayGoOn(hash(word), text, word.length(), text.length);
  }

  @Test
  void aWordIsFoundWhateverItsCase() {
    assertThat(table.find(hash("ZWÖLF"), "ZWÖLF".toCharArray(), 0, 5)).isEqualTo(1);
  }

  @Test
  void anotherWordOfThatHashIsNoForm() {
    assertThat(table.find(hash("zwölf"), "zwanz".toCharArray(), 0, 5)).isZero();
  }

  @Test
  void phrasesMayGoOnOverSpacesOfAnyKind() {
    assertThat(mayGoOn("Mehr", " als")).isTrue();
    assertThat(mayGoOn("Mehr", "\u00A0als")).isTrue();
    assertThat(mayGoOn("Mehr", "  als")).isTrue();
    assertThat(mayGoOn("Mehr", " oder")).isFalse();
    assertThat(mayGoOn("Mehr", "")).isFalse();
  }

  @Test
  void numbersBeginTheWordsThatAreWrittenTogetherWithThem() {
    assertThat(table.mayBeginNumber("Zwölfkampf".toCharArray(), 0, 10)).isTrue();
    assertThat(table.mayBeginNumber("Wettkampf".toCharArray(), 0, 9)).isFalse();
  }
}
