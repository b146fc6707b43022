package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.Coverage;

class ArticleExampleTest {
  private static final ConsistencyReport REPORT = ArticleExample.report();

  @Test
  void findsExactlyTheFactsThatWereChanged() {
    assertThat(REPORT.divergences(Severity.MAJOR).stream().map(ArticleExampleTest::asListed))
        .containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void readsEveryVersionInFull() {
    assertThat(REPORT.coverage())
        .allMatch(version -> version.claims() > 35)
        .allMatch(version -> version.share() > 0.9)
        .noneMatch(Coverage::limited);
  }

  private static List<String> listed() {
    return ArticleExample.read("article/divergences.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replaceAll(" *\\| *", " | ").strip())
        .toList();
  }

  private static String asListed(Divergence divergence) {
    String deviating = String.join(", ", divergence.versions());
    return Stream.of(
            divergence.kind().name(),
            divergence.severity().name(),
            deviating,
            divergence.found().isEmpty() ? "-" : quote(divergence, deviating),
            divergence.expected().isEmpty() ? "-" : quote(divergence, "en"))
        .collect(Collectors.joining(" | "));
  }

  private static String quote(Divergence divergence, String version) {
    return divergence.mentions().get(version).get(0).text();
  }
}
