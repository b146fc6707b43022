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
    assertThat(new Spans(source())).isEmpty();
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
    assertThatThrownBy(() -> new Spans(source(5, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[5, 4)");
  }

  private static Spans given() {
    return new Spans(source(0, 3, 4, 4, 5, 900));
  }

  private static Spans.Source source(int... offsets) {
    return new Spans.Source() {
      @Override
      public int size() {
        return offsets.length / 2;
      }

      @Override
      public int start(int span) {
        return offsets[2 * span];
      }

      @Override
      public int end(int span) {
        return offsets[2 * span + 1];
      }
    };
  }
}
