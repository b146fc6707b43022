package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Version;

class SentenceEndsTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  @Test
  void aFullStopBehindADayEndsNoSentence() {
    assertThat(sentences("de", "Das Archiv schließt am 3. Mai. Danach wird umgebaut."))
        .containsExactly("Das Archiv schließt am 3. Mai.", "Danach wird umgebaut.");
  }

  @Test
  void norBehindACentury() {
    assertThat(sentences("de", "Der Turm stammt aus dem 15. Jahrhundert und ist hoch.")).hasSize(1);
  }

  @Test
  void behindAnotherNumberItDoes() {
    assertThat(sentences("de", "Im Saal waren 31. Alle saßen."))
        .containsExactly("Im Saal waren 31.", "Alle saßen.");
    assertThat(sentences("en", "They met in 1931. May was late."))
        .containsExactly("They met in 1931.", "May was late.");
  }

  @Test
  void whereWordsHaveNoSpacesSentencesHaveNone() {
    assertThat(sentences("ja", "橋は「長い。」と聞いた。川は12本ある。魚もいる！"))
        .containsExactly("橋は「長い。」", "と聞いた。", "川は12本ある。", "魚もいる！");
    assertThat(sentences("zh", "门开了。 他走了。")).containsExactly("门开了。", "他走了。");
  }

  @Test
  void whatIsTooLongForASentenceIsSeveral() {
    String english = "17 pots and 18 pans, ".repeat(400);
    assertThat(sentences("en", english)).hasSize(3).allMatch(part -> part.length() < 10_000);
    String chinese = "17个锅和18个碗，".repeat(400);
    assertThat(sentences("zh", chinese)).hasSize(2);
    for (Version version : List.of(Version.of("en", english), Version.of("zh", chinese))) {
      assertThat(CHECKER.claims(version).claims()).hasSize(800);
    }
  }

  private static List<String> sentences(String language, String text) {
    return CHECKER.claims(Version.of(language, text)).sentences().stream()
        .map(sentence -> sentence.in(text))
        .collect(Collectors.toList());
  }
}
