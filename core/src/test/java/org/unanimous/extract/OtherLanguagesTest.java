package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.unanimous.claim.Claim;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/** What is read in the languages that have no file of texts. */
class OtherLanguagesTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages.txt", delimiter = '|', quoteCharacter = '"')
  void figuresAreReadWithWhatModifiesThem(String tag, String text, String claim) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims())
        .anyMatch(read -> ClaimLine.parse(claim).isMetBy(ClaimLine.of(read)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages-none.txt", delimiter = '|', quoteCharacter = '"')
  void whatLooksLikeAFigureIsNone(String tag, String text) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages-said.txt", delimiter = '|', quoteCharacter = '^')
  void itIsReadWhoSaysIt(String tag, String text, String source, String cue, String mode) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).statements())
        .extracting(Claim::attribution)
        .filteredOn(Objects::nonNull)
        .extracting(said -> SpecTest.said(said, text))
        .containsExactly(String.join(" | ", source, cue, mode));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-languages-unsaid.txt", delimiter = '|', quoteCharacter = '^')
  void whatOnlyLooksLikeItSaysNothing(String tag, String text) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).statements())
        .allMatch(statement -> statement.attribution() == null);
  }

  @Test
  void whoseNameIsUnknownIsNotWhoSpokeBefore() {
    String text = "警察は、橋は安全だと述べた。ピヒラーは、橋は古いと述べた。";
    assertThat(EXTRACTOR.extract(Version.of("ja", text)).statements())
        .extracting(Claim::attribution)
        .extracting(said -> said == null ? null : said.source())
        .containsExactly("警察", null);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 警方说桥是安全的。他们补充说船也修好了。, 警方",
    "ja, 警察は、橋は安全だと述べた。彼らは、船も直したと述べた。, 警察",
    "ko, 경찰은 다리가 안전하다고 말했다. 그들은 배도 고쳤다고 말했다., 경찰",
  })
  void aPronounIsWhoSpokeLast(String tag, String text, String source) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).statements())
        .extracting(Claim::attribution)
        .extracting(said -> said == null ? null : said.source())
        .containsExactly(source, source);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 收入90亿元, 90亿元",
    "th, ราคา90ล้าน, 90",
    "ja, 約80ドルです, 80ドル",
  })
  void digitsBetweenLettersAreNoName(String tag, String text, String figure) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims())
        .extracting(Claim::quote)
        .containsExactly(figure);
  }
}
