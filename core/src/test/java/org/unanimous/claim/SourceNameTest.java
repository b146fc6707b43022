package org.unanimous.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {
  @ParameterizedTest
  @CsvSource({
    "Midha, Мидха", "Midha, Мидхи", "Macron, Macrona", "Zuckerberg, Zuckerberga",
    "Warren, Уоррен", "Lee, Ли", "Anna Weber, Weber", "Weber, Frau Anna Weber",
    "Philippa, Филиппа", "Polizei der East Uplands, Полиция Ист-Аплендса"
  })
  void namesAreKnownAcrossAlphabetsAndInflection(String one, String other) {
    assertThat(SourceName.of(one).isSame(SourceName.of(other))).isTrue();
    assertThat(SourceName.of(other).isSame(SourceName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Anna Weber, Anna Krause", "Clark, Cook", "Кларк, Cook", "Reed, Harris"})
  void othersAreToldApart(String one, String other) {
    assertThat(SourceName.of(one).isSame(SourceName.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Midha, Midra", "Brandt, Brondt"})
  void anotherLetterWithinIsAMisspelling(String one, String other) {
    assertThat(SourceName.of(one).isMisspelling(SourceName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Macron, Macrona", "Brandt, Brandt", "Clark, Cook"})
  void inflectionAndOtherNamesAreNone(String one, String other) {
    assertThat(SourceName.of(one).isMisspelling(SourceName.of(other))).isFalse();
  }

  @Test
  void nounsAreNoNames() {
    assertThat(SourceName.of("the ministry").isEmpty()).isTrue();
  }
}
