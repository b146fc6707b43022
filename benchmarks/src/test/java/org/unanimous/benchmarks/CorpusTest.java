package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unanimous.benchmarks.Corpus.Pair;
import org.unanimous.text.Version;

class CorpusTest {
  private final Corpus corpus = Corpus.load();

  @Test
  void everySentenceIsThereInEveryLanguage() {
    for (String language : Corpus.LANGUAGES) {
      assertThat(corpus.text(language, 30_000)).hasSize(30_000);
    }
  }

  @Test
  void aboutAThirdOfThePairsHoldDigits() {
    long withDigits =
        corpus.pairs("en", "pl", 420).stream()
            .filter(pair -> pair.source().text().chars().anyMatch(Character::isDigit))
            .count();
    assertThat(withDigits).isEqualTo(130);
  }

  @Test
  void digitsAreExchangedInAllVersionsAlike() {
    for (Pair pair : corpus.pairs("de", "pl", 400)) {
      assertThat(digits(pair.source())).isEqualTo(digits(pair.target()));
    }
  }

  @Test
  void versionsOfADocumentDifferALittle() {
    var versions = corpus.document(6, 400).versions();
    assertThat(versions).extracting(Version::id).containsSequence("pl", "en@5");
    assertThat(versions.get(5).text()).isNotEqualTo(versions.get(0).text());
  }

  private static String digits(Version version) {
    return version.text().replaceAll("[^0-9]", "");
  }
}
