package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unanimous.text.Span;

class ExcerptTest {
  @Test
  void keepsToTheLine() {
    assertThat(Excerpt.of("one\ntwo 2 three\nfour", new Span(8, 9), 40))
        .isEqualTo(new Excerpt("two ", "2", " three"));
  }

  @Test
  void cutsAtWordsOnBothSides() {
    String text = "alpha beta gamma delta 7 epsilon zeta eta theta iota";
    Excerpt cut = Excerpt.of(text, new Span(23, 24), 30);
    assertThat(cut).isEqualTo(new Excerpt("…gamma delta ", "7", " epsilon zeta…"));
    assertThat(DisplayWidth.of(cut.before() + cut.marked() + cut.after())).isLessThanOrEqualTo(30);
  }

  @Test
  void givesTheRoomOfAShortSideToTheOther() {
    assertThat(Excerpt.of("7 alpha beta gamma delta", new Span(0, 1), 20))
        .isEqualTo(new Excerpt("", "7", " alpha beta gamma…"));
  }

  @Test
  void cutsWhatIsTooLongItself() {
    assertThat(Excerpt.of("a".repeat(100), new Span(0, 100), 20).marked())
        .isEqualTo("a".repeat(14) + "…");
  }

  @Test
  void neverCutsACharacterInTwo() {
    String face = "😀".repeat(40);
    Excerpt cut = Excerpt.of(face + "7" + face, new Span(80, 81), 21);
    assertThat(cut.before()).isEqualTo("…" + "😀".repeat(4));
    assertThat(cut.after()).isEqualTo("😀".repeat(5) + "…");
  }
}
