package org.unanimous.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final List<Span> GIVEN = List.of(new Span(0, 3), new Span(4, 4), new Span(5, 900));

  @Test
  void isTheListItWasMadeOf() {
    Spans spans = given();
    assertThat(spans).isEqualTo(GIVEN).hasSameHashCodeAs(GIVEN).hasToString(GIVEN.toString());
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Spans(0, i -> 1, i -> 2)).isEmpty();
  }

  @Test
  void neverChanges() {
    Spans spans = given();
    Span span = new Span(1, 2);
    assertThatThrownBy(() -> spans.set(0, span)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> spans.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void needsEndsBehindStarts() {
    assertThatThrownBy(() -> new Spans(1, i -> 5, i -> 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[5, 4)");
  }

  private static Spans given() {
    return new Spans(GIVEN.size(), i -> GIVEN.get(i).start(), i -> GIVEN.get(i).end());
  }
}
