package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/** Random quantities, written in every notation of every language, give back value and span. */
class WrittenQuantitiesTest {

  private static final int QUANTITIES = 60;
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "ru", "pl", "es", "it", "pt", "nl", "cs", "uk", "hr", "sv", "tr", "ro",
          "hu", "fi", "el", "da", "nb");
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  static Stream<Notations> notations() {
    return LANGUAGES.stream().flatMap(language -> Notations.of(language).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notations")
  void whatIsWrittenIsReadBack(Notations notation) {
    QuantityWriter writer =
        new QuantityWriter(notation.language(), new Random(notation.toString().hashCode()));
    List<String> carriers = Notations.carriers(notation.language());
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n < QUANTITIES; n++) {
      QuantityWriter.Written written = writer.write(notation);
      String text = carriers.get(n % carriers.size()).replace("{}", written.text());
      List<String> read = read(notation.language(), text);
      if (!read.equals(List.of(written.claim()))) {
        wrong.add(text + " -> " + read + ", not " + written.claim());
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Small numbers in words are weak, which does not matter here. */
  private static List<String> read(String language, String text) {
    return EXTRACTOR.extract(Version.of(language, text)).claims().stream()
        .map(claim -> ClaimLine.of(claim).claim())
        .map(line -> line.endsWith(" weak") ? line.substring(0, line.length() - 5) : line)
        .toList();
  }
}
