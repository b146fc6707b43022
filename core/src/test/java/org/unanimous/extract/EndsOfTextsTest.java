package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.language.Language;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/** A text may end anywhere, and nothing is read behind its last token. */
class EndsOfTextsTest {
  private static final Languages LANGUAGES = new Languages(List.of());

  /** With as many tokens as there is room for, reading one more fails. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.unanimous.extract.SpecTest#specs")
  void nothingIsReadBehindTheLastToken(Spec spec) {
    assertReadToTheEnd(spec.language(), spec.text());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages.txt", delimiter = '|', quoteCharacter = '"')
  void norInOtherLanguages(String tag, String text) {
    assertReadToTheEnd(tag, text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages-said.txt", delimiter = '|', quoteCharacter = '^')
  void norBehindASource(String tag, String text) {
    assertReadToTheEnd(tag, text);
  }

  private static void assertReadToTheEnd(String tag, String whole) {
    Language language = LANGUAGES.of(Locale.forLanguageTag(tag));
    Tokens tokens = TokensTest.tokens(language, whole);
    for (int i = 0; i < Math.min(tokens.size(), Layout.ROOM); i++) {
      String cut = whole.substring(0, tokens.end(i));
      String text = "x ".repeat(Layout.ROOM - 1 - i) + cut;
      Version version = Version.of(tag, text);
      assertThatCode(() -> new Extraction(language).read(version))
          .as(text)
          .doesNotThrowAnyException();
    }
  }
}
