package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void everyCharacterHasAClass() {
    assertThat(Fold.classOf('ß')).isEqualTo(Fold.LETTER);
    assertThat(Fold.classOf('٣')).isEqualTo(Fold.DIGIT);
    assertThat(Fold.classOf('\u202F')).isEqualTo(Fold.SPACE);
    assertThat(Fold.classOf('\u2028')).isEqualTo(Fold.NEWLINE);
    assertThat(Fold.classOf('\u0301')).isEqualTo(Fold.INVISIBLE);
    assertThat(Fold.classOf('\uD83D')).isEqualTo(Fold.OTHER);
  }

  @Test
  void lettersOfScriptsWithoutSpacesAreReadByThemselves() {
    for (char c : "万ひカーㄅ한ไ".toCharArray()) {
      assertThat(Fold.classOf(c)).as("%s", c).isEqualTo(Fold.OTHER);
    }
  }

  @Test
  void vowelSignsOfIndiaArePartOfWords() {
    for (char c : "नौकरी".toCharArray()) {
      assertThat(Fold.classOf(c)).as("%x", (int) c).isEqualTo(Fold.LETTER);
    }
  }

  @Test
  void askedAgainACharacterIsTheSame() {
    for (int c = 0; c < 1 << 16; c++) {
      int first = Fold.of((char) c);
      assertThat(Fold.of((char) c)).as("character %x", c).isEqualTo(first).isNotZero();
    }
  }

  @Test
  void foldsWhatReadersDoNotTellApart() {
    assertThat(Fold.fold("Ёлка\u00A0\u2212\u2019")).isEqualTo("елка -'");
    assertThat(Fold.fold("１２％Ａ～")).isEqualTo("12%a~");
  }
}
