package org.unanimous.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unanimous.text.Excerpt;

class SubjectWordsTest {
  @Test
  void areOfFiguresAlone() {
    Excerpt cue = new Excerpt("Ann says seven dogs barked", 4, 8);
    Claim statement = Claim.statement(cue, List.of(), Strength.STRONG, 0, null);
    assertThat(statement.subject()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "They hired [40] nurses last year, nurses last year",
        "these [12] of the old pumps failed, -",
        "Apollo  [11] landed there, Apollo landed there",
        "apollo [11] it was, -",
        "Solo[15] came, came",
        "It has [3] km of new road, -",
        "He drove [3] new Fiat cars, Fiat cars",
        "They ate [7]., -",
        "They ate [7] (small) ones, -",
        "It rose [7]\u00a0%, -",
        "Im Jahr [3]\tkamen Züge, Jahr kamen Züge",
        "[3]zimmer, zimmer",
        "[3] pe\u0301ches blanches, pe\u0301ches blanches",
        "[3], -",
      })
  void areNamesBeforeAndWordsBehind(String marked, String expected) {
    String[] words = expected == null ? new String[0] : expected.split(" ", -1);
    assertThat(SubjectWords.of(figure(marked))).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource({"'Ann\n[5] dogs', dogs", "'Ann [5]\ndogs', Ann"})
  void areInTheSameLine(String marked, String expected) {
    assertThat(SubjectWords.of(figure(marked))).containsExactly(expected);
  }

  private static Excerpt figure(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    return new Excerpt(marked.replace("[", "").replace("]", ""), start, end);
  }
}
