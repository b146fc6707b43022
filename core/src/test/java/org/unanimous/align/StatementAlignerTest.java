package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class StatementAlignerTest {
  /** Each row of statements: "en Midha, de Midha, fr –" for a version that attributes nothing. */
  private static List<String> rows(String... texts) {
    Version[] versions = new Version[texts.length];
    for (int i = 0; i < texts.length; i++) {
      int space = texts[i].indexOf(' ');
      versions[i] = Version.of(texts[i].substring(0, space), texts[i].substring(space + 1));
    }
    Alignment alignment = ConsistencyChecker.create().check(Document.of(versions)).alignment();
    return alignment.statements().stream().map(row -> line(row, versions)).toList();
  }

  private static String line(Row row, Version[] versions) {
    List<String> parts = new ArrayList<>();
    for (Version version : versions) {
      if (!row.in(version.id()).isEmpty()) {
        parts.add(version.id() + " " + source(row.in(version.id())));
      }
    }
    return String.join(", ", parts);
  }

  private static String source(List<Claim> claims) {
    for (Claim claim : claims) {
      Attribution attribution = claim.attribution();
      if (attribution != null) {
        return attribution.source() == null ? "?" : attribution.source();
      }
    }
    return "–";
  }

  @Test
  void statementsOfOneSentenceShareARow() {
    assertThat(
            rows(
                "en The dam is dry. The pump failed, Ostrow said.",
                "de Der Damm ist trocken. Die Pumpe sei ausgefallen, sagte Ostrow."))
        .containsExactly("en Ostrow, de Ostrow");
  }

  @Test
  void aVersionThatStatesItAsAFactIsInTheRow() {
    assertThat(
            rows(
                "en The dam is dry. The pump failed, Ostrow said.",
                "fr Le barrage est sec. La pompe est tombée en panne."))
        .containsExactly("en Ostrow, fr –");
  }

  @Test
  void figuresTellWhichSentencesBelongTogether() {
    assertThat(
            rows(
                "en The dam holds 40 tonnes. It has 12 doors. The 7 pumps failed, Ostrow said.",
                "de Die 7 Pumpen seien ausgefallen, sagte Ostrow."))
        .containsExactly("en Ostrow, de Ostrow");
  }

  @Test
  void whereNobodySpeaksThereIsNoRow() {
    assertThat(rows("en The dam is dry.", "de Der Damm ist trocken.")).isEmpty();
  }

  @Test
  void anEmptyVersionHasNoStatement() {
    assertThat(rows("en The pump failed, Ostrow said.", "de  ")).containsExactly("en Ostrow");
  }
}
