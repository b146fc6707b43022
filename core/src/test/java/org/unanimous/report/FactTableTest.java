package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class FactTableTest {
  private static final String EN =
      "The kiln burns 40 logs, Midha said. According to a paper, it leaks.";
  private static final String DE =
      "Der Ofen verbrennt 40 Scheite, sagte Midha. Laut einer Studie ist er undicht.";
  private static final String FR =
      "Le four brûle 40 bûches. Selon un article, il n'est pas étanche.";

  private static List<String> lines(Document document) {
    FactTable table = FactTable.of(ConsistencyChecker.create().check(document));
    return table.lines().stream().map(FactTableTest::line).toList();
  }

  private static String line(FactTable.Fact fact) {
    return fact.label()
        + " "
        + fact.cells().stream().map(FactTable.Cell::sign).collect(Collectors.joining());
  }

  @Test
  void statementsStandBelowTheFigures() {
    Document document =
        Document.of(Version.of("de", DE), Version.of("en", EN), Version.of("fr", FR));
    assertThat(lines(document))
        .containsExactly("40 ✓✓✓", "sagte Midha ✓✓–", "Laut einer Studie ✓✓✓");
  }

  @Test
  void theReferenceNamesTheSource() {
    Document document = Document.of(Version.of("de", DE), Version.of("en", EN)).withReference("en");
    assertThat(lines(document))
        .containsExactly("40 ✓✓", "Midha said ✓✓", "According to a paper ✓✓");
  }

  @Test
  void aNameFarFromItsVerbStandsBesideIt() {
    Document document =
        Document.of(
            Version.of("en", "The pump failed, Midha said. The dam was dry, he added."),
            Version.of("de", "Die Pumpe fiel aus, sagte Midha. Der Damm war leer."));
    assertThat(lines(document)).containsExactly("Midha said ✓✓", "Midha … added ≠–");
  }

  @Test
  void whatNobodySaysIsNoStatement() {
    Document document =
        Document.of(
            Version.of("en", "The kiln may burn 40 logs."),
            Version.of("fr", "Le four peut brûler 40 bûches."));
    assertThat(lines(document)).containsExactly("40 ✓✓");
  }
}
