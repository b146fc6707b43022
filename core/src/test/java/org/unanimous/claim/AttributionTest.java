package org.unanimous.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unanimous.text.Span;

class AttributionTest {
  /** A set's own order may be another in every run. */
  @Test
  void nounsStandInOrder() {
    Set<String> nouns = Set.of("person mayor", "organisation police", "document report", "person");
    Attribution attribution =
        new Attribution(
            null, null, new Span(0, 4), new Span(5, 9), Attribution.Mode.INDIRECT, nouns, false);
    assertThat(attribution.nouns())
        .containsExactly("document report", "organisation police", "person", "person mayor");
  }
}
