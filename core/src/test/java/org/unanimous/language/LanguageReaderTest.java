package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {
  private static Language language(String settings) throws IOException {
    return new LanguageReader()
        .add("test.txt", new BufferedReader(new StringReader("[settings]\n" + settings)))
        .language("xx", false);
  }

  @Test
  void strategiesStandBehindCommasOrSpaces() throws IOException {
    Language language = language("strategy: compounds, ordinal-dot  vigesimal");
    assertThat(language.uses(Strategy.COMPOUNDS)).isTrue();
    assertThat(language.uses(Strategy.ORDINAL_DOT)).isTrue();
    assertThat(language.uses(Strategy.VIGESIMAL)).isTrue();
    assertThat(language.uses(Strategy.PAIRED_YEARS)).isFalse();
  }

  @Test
  void saysWhichStrategyIsUnknown() {
    assertBroken("strategy: compounds, dots", "test.txt:2", "unknown strategy 'dots'");
    assertBroken("strategy: compounds,", "test.txt:2", "unknown strategy ''");
  }

  @Test
  void saysWhichSettingHasNoValue() {
    assertBroken("strategy:", "test.txt:2", "setting 'strategy' has no value");
    assertBroken("group:", "test.txt:2", "setting 'group' has no value");
  }

  private static void assertBroken(String settings, String... messages) {
    assertThatThrownBy(() -> language(settings))
        .isInstanceOf(DataFileException.class)
        .hasMessageContainingAll(messages);
  }
}
