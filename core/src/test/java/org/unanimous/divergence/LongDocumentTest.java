package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unanimous.ConsistencyChecker;
import org.unanimous.align.Alignment;
import org.unanimous.align.BestFirstAligner;
import org.unanimous.claim.Claim;
import org.unanimous.claim.MarkedText;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Version;

/** What judging looks at for one absence must not grow with the text. */
class LongDocumentTest {
  @ParameterizedTest
  @ValueSource(strings = {". ", ".\n", ", "})
  void workGrowsWithTheTextNotWithItsSquare(String glue) {
    assertThat((double) work(glue, 1000) / work(glue, 500)).isLessThan(2.3);
  }

  /** Nor what is looked at for who says it. */
  @Test
  void aStoryDoesNotGrowWithTheText() {
    assertThat((double) story(2000) / story(1000)).isLessThan(2.3);
  }

  private static long story(int sentences) {
    VersionClaims read =
        ConsistencyChecker.create()
            .claims(Version.of("en", "Nora Falk said that it rains. ".repeat(sentences)));
    long story = 0;
    for (Claim claim : read.statements()) {
      story += Testimony.of(new Voice(read, List.of(claim))).surroundings().text().length();
    }
    assertThat(read.statements()).hasSize(sentences);
    return story;
  }

  @ParameterizedTest
  @ValueSource(strings = {".\n", ", "})
  void everyThirdIsFoundMissing(String glue) {
    List<Divergence> divergences = RuleJudge.create().judge(alignment(glue, 300));
    assertThat(divergences).hasSizeGreaterThanOrEqualTo(100);
    for (Divergence divergence : divergences) {
      for (Mention mention : divergence.mentions().getOrDefault("en@b", List.of())) {
        assertThat(mention.text()).hasSizeLessThan(200);
      }
    }
  }

  /** Claims and characters looked at, if every row is missed by the shorter version. */
  private static long work(String glue, int size) {
    Alignment alignment = alignment(glue, size);
    Neighbourhood neighbourhood = new Neighbourhood(alignment);
    VersionClaims version = alignment.versions().get(1);
    Voice witness = new Voice(alignment.versions().get(0), alignment.versions().get(0).claims());
    long work = 0;
    for (int row = 0; row < alignment.rows().size(); row++) {
      work += neighbourhood.near(version, row).size();
      work += neighbourhood.area(version, row).length();
      work +=
          neighbourhood.expectedPlace(version, witness, row).stream()
              .mapToInt(span -> span.length())
              .sum();
    }
    return work;
  }

  private static Alignment alignment(String glue, int size) {
    Random random = new Random(7);
    StringBuilder all = new StringBuilder();
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String piece = "Of [" + (20 + random.nextInt(900)) + "] a share of [" + i + " %] went" + glue;
      all.append(piece);
      some.append(i % 3 == 1 ? "The others went on" + glue : piece);
    }
    return new BestFirstAligner()
        .align(
            List.of(
                MarkedText.version("en@a", all.toString()),
                MarkedText.version("en@b", some.toString())),
            "en@a");
  }
}
