package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.JsonReport;
import org.unanimous.report.SarifReport;

/** The page on JSON and SARIF names every field that is written. */
class MachinePageTest {
  private static final CheckedDocument ARTICLE =
      new CheckedDocument("article", ArticleExample.report(), Map.of());

  @Test
  void namesEveryFieldOfTheJson() throws IOException {
    String json = JsonReport.create().withClaims().format(List.of(ARTICLE));
    Set<String> fields = new TreeSet<>();
    collect(new ObjectMapper().readTree(json), fields);
    fields.removeAll(Set.of("en", "de", "fr", "ru", "pl"));
    assertThat(page()).contains(fields.stream().map(field -> "`" + field + "`").toList());
  }

  @Test
  void namesWhatAResultOfSarifHolds() throws IOException {
    JsonNode log = new ObjectMapper().readTree(SarifReport.create().format(List.of(ARTICLE)));
    Set<String> fields = new TreeSet<>();
    log.at("/runs/0/results/0").fieldNames().forEachRemaining(fields::add);
    log.at("/runs/0/results/0/properties").fieldNames().forEachRemaining(fields::add);
    fields.removeAll(Set.of("ruleId", "message"));
    assertThat(page()).contains(fields.stream().map(field -> "`" + field + "`").toList());
  }

  private static void collect(JsonNode node, Set<String> fields) {
    node.fieldNames().forEachRemaining(fields::add);
    node.forEach(child -> collect(child, fields));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "json-and-sarif.md"));
  }
}
