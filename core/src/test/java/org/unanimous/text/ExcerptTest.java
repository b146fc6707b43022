package org.unanimous.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void quotesItsText() {
    Excerpt excerpt = Excerpt.of("It is 17 km long", new Span(6, 11));
    assertThat(excerpt.quote()).isEqualTo("17 km");
    assertThat(excerpt.span()).isEqualTo(new Span(6, 11));
    assertThat(excerpt.length()).isEqualTo(5);
    assertThat(excerpt).hasToString("'17 km' [6, 11)");
  }

  @Test
  void isWhatItSaysWhereItSaysIt() {
    Excerpt excerpt = new Excerpt("It is 17 km long", 6, 8);
    assertThat(excerpt)
        .isEqualTo(new Excerpt("It is 17 miles", 6, 8))
        .hasSameHashCodeAs(new Excerpt("It is 17 miles", 6, 8))
        .isNotEqualTo(new Excerpt("It is 18 km long", 6, 8))
        .isNotEqualTo(new Excerpt("It is 17 km long", 6, 9))
        .isNotEqualTo(new Excerpt("It was 17 km long", 7, 9))
        .isNotEqualTo("17");
  }

  @Test
  void quotesAsAnotherDoesWhereverThatStands() {
    Excerpt excerpt = new Excerpt("It is 17 km long", 6, 8);
    assertThat(excerpt.quotesAs(new Excerpt("17", 0, 2))).isTrue();
    assertThat(excerpt.quotesAs(new Excerpt("171", 0, 3))).isFalse();
    assertThat(excerpt.quotesAs(new Excerpt("18", 0, 2))).isFalse();
    assertThat(excerpt.quotesAs(new Excerpt("1", 0, 1))).isFalse();
  }

  @Test
  void liesInItsText() {
    assertThat(new Excerpt("abc", 3, 3).quote()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Excerpt("abc", 1, 4))
        .withMessage("An excerpt of 3 characters cannot end at 4");
    assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt("abc", 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt("abc", -1, 1));
  }
}
