package org.unanimous;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/** The page on severities and kinds says what is so. */
class KindsPageTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();
  private static final String PAGE = page();

  private static String page() {
    try {
      return Files.readString(Path.of("..", "docs", "severities-and-kinds.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void describesEveryKindOnce() {
    assertThat(all("(?m)^### (\\w+ \\(\\w+\\))$"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DivergenceKind.values()).map(k -> k + " (" + k.code() + ")").toList());
  }

  @Test
  void describesEverySeverityFromTheWorst() {
    assertThat(all("(?m)^\\| ([A-Z]+) \\|"))
        .containsExactlyElementsOf(
            Lists.reverse(Arrays.asList(Severity.values())).stream().map(Severity::name).toList());
  }

  @Test
  void everyKindHasAnExampleOrIsNotFoundYet() {
    for (String section : PAGE.split("\n### ", -1)) {
      assertThat(section).containsAnyOf("## Severities", "```text", "Not found in texts yet");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreFoundAsThePageSays(String example) {
    List<String> lines = example.lines().toList();
    Version[] versions =
        lines.subList(0, lines.size() - 1).stream().map(this::version).toArray(Version[]::new);
    Document document = Document.of(versions).withReference(versions[0].id());
    assertThat(CHECKER.check(document).divergences())
        .extracting(KindsPageTest::title)
        .containsExactly(lines.get(lines.size() - 1));
  }

  static List<String> examples() {
    return all("(?s)```text\n(.*?)```");
  }

  private Version version(String line) {
    return Version.of(line.substring(0, 2), line.substring(4));
  }

  private static String title(Divergence divergence) {
    return divergence.severity()
        + ": "
        + divergence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " in "
        + String.join(", ", divergence.versions());
  }

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(PAGE).results().map(found -> found.group(1)).toList();
  }
}
