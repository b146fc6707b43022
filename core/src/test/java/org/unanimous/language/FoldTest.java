package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void theTablesSayWhatTheCharactersSay() {
    for (int c = 0; c < 1 << 16; c++) {
      assertThat(Fold.classOf((char) c)).as("class of %x", c).isEqualTo(Fold.classify((char) c));
      assertThat(Fold.fold((char) c)).as("fold of %x", c).isEqualTo(Fold.foldSlowly((char) c));
    }
  }

  @Test
  void foldsWhatReadersDoNotTellApart() {
    assertThat(Fold.fold("Ёлка\u00A0\u2212\u2019")).isEqualTo("елка -'");
  }
}
