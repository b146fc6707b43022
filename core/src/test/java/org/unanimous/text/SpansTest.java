package org.unanimous.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final List<Span> GIVEN = List.of(new Span(0, 3), new Span(4, 4), new Span(5, 900));

  @Test
  void isTheListItWasMadeOf() {
    Spans spans = new Spans(GIVEN.size(), GIVEN::get);
    assertThat(spans).isEqualTo(GIVEN).hasSameHashCodeAs(GIVEN).hasToString(GIVEN.toString());
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Spans(0, GIVEN::get)).isEmpty();
  }

  @Test
  void neverChanges() {
    Spans spans = new Spans(GIVEN.size(), GIVEN::get);
    Span span = new Span(1, 2);
    assertThatThrownBy(() -> spans.set(0, span)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> spans.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
