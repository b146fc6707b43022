package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
