package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unanimous.benchmarks.Corpus.Pair;
import org.unanimous.text.Version;

class CorpusTest {
  private static final int SENTENCES = 123;

  private final Corpus corpus = Corpus.load();

  @Test
  void everySentenceIsThereInEveryLanguage() {
    for (String language : Corpus.LANGUAGES) {
      assertThat(corpus.text(language, 30_000)).hasSize(30_000);
    }
  }

  @Test
  void aboutTwoOfFivePairsHoldDigits() {
    long withDigits =
        corpus.pairs("en", "pl", SENTENCES).stream()
            .filter(pair -> pair.source().text().chars().anyMatch(Character::isDigit))
            .count();
    assertThat(withDigits).isEqualTo(48);
  }

  @Test
  void digitsAreExchangedInAllVersionsAlike() {
    List<Pair> pairs = corpus.pairs("de", "pl", 2 * SENTENCES);
    int exchanged = 0;
    for (int i = SENTENCES; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      // times of the day stay, and not all languages count hours up to 24
      if (!digits(pair.source()).equals(digits(pairs.get(i - SENTENCES).source()))) {
        exchanged++;
        assertThat(digits(pair.target())).isEqualTo(digits(pair.source()));
      }
    }
    assertThat(exchanged).isGreaterThan(30);
  }

  @Test
  void whoSpeaksChangesFromRoundToRound() {
    String text = corpus.text("en", 120_000);
    assertThat(Pattern.compile("said (\\p{Lu}\\w+ \\p{Lu}\\w+)").matcher(text).results())
        .extracting(result -> result.group(1))
        .contains("Nora Falk")
        .satisfies(names -> assertThat(Set.copyOf(names)).hasSizeGreaterThan(3));
    assertThat(corpus.text("ru", 40_000)).contains("сказала Нора Фальк").doesNotContain("{name}");
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
