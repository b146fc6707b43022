package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Span;
import org.unanimous.text.Version;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

class WrittenThereTest {
  @Test
  void aFigureInCodeIsStated() {
    assertThat(
            findings(
                "The list shows `250` users. It loads in 3 seconds.",
                "Die Liste zeigt 250 Benutzer. Sie lädt in 3 Sekunden."))
        .isEmpty();
  }

  @Test
  void soIsANameInCode() {
    assertThat(
            findings(
                "The text is written with `sha256` in 3 seconds.",
                "Der Text wird als SHA256 in 3 Sekunden geschrieben."))
        .isEmpty();
  }

  @Test
  void anotherFigureInCodeIsNot() {
    assertThat(
            findings(
                "The list shows `2500` users. It loads in 3 seconds.",
                "Die Liste zeigt 250 Benutzer. Sie lädt in 3 Sekunden."))
        .containsExactly(DivergenceKind.FIGURE_ADDED);
  }

  @Test
  void aRomanNumeralBehindANameSaysItsNumber() {
    String english = "The chair of Louis XIV has 3 legs.";
    assertThat(marked(english, "Krzesło Ludwika 14 ma 3 nogi.")).isEmpty();
    assertThat(marked(english, "Krzesło Ludwika 15 ma 3 nogi."))
        .containsExactly(DivergenceKind.FIGURE_ADDED);
  }

  @Test
  void wordsLeftInTheLanguageOfAnyVersionAreStated() {
    List<Version> versions =
        List.of(
            Version.of("de", "Die Fahrt dauert sechzehn Stunden. Sie kostet 30 Euro."),
            Version.of("en", "The trip takes sixteen hours. It costs 30 euros."),
            Version.of("fr", "Le trajet dure seize heures. Il coûte 30 euros."),
            Version.of("pl", "The trip takes sixteen hours. Kosztuje 30 euro."));
    Document document = Document.of(versions.toArray(Version[]::new));
    assertThat(ConsistencyChecker.create().check(document).divergences()).isEmpty();
  }

  @Test
  void norIsTheSameFarAway() {
    assertThat(
            findings(
                "Call `250`. It has 4 parts. It has 5 ends. It has 6 doors. It loads in 3 seconds.",
                "Los. Es hat 4 Teile. Es hat 5 Enden. Es hat 6 Türen. Es lädt in 3 Sekunden, 250 kg."))
        .containsExactly(DivergenceKind.FIGURE_ADDED);
  }

  @Test
  void aNameMayBeSplit() {
    assertEquals(
        List.of(), Marked.findings("The [K17] and a [D4] ran.", "The K [17] and a [D4] ran."));
    assertThat(Marked.findings("The [K17] and a [D4] ran.", "The K [18] and a [D4] ran."))
        .isNotEmpty();
  }

  @Test
  void anUntranslatedSentenceSaysIt() {
    String english = "Half of it is ice. A twelve-foot wall stands there.";
    assertThat(marked(english, "Połowa to lód. A twelve-foot wall stands there.")).isEmpty();
    assertThat(marked(english, "Połowa to lód. A foot-high wall stands there.")).hasSize(1);
  }

  @Test
  void whatIsSaidOfSomethingElseIsTaken() {
    assertEquals(
        List.of("FIGURE_MISSING MAJOR 25"),
        Marked.findings("Of [25] ships, [25] sank.", "Of [25] ships, many sank."));
  }

  @Test
  void aPartOfANumberIsAnother() {
    assertEquals(
        List.of("FIGURE_MISSING MAJOR 25"),
        Marked.findings("[25] ships of class 3.25 sank.", "Ships of class 3.25 sank."));
    assertEquals(
        List.of("FIGURE_MISSING MAJOR -25"),
        Marked.findings("It was [-25] in bay B.", "It was ~25 in bay B."));
  }

  private static List<DivergenceKind> marked(String en, String pl) {
    return ConsistencyChecker.create()
        .check(Document.of(Version.of("en", en), Version.of("pl", pl)).withReference("en"))
        .divergences()
        .stream()
        .map(Divergence::kind)
        .toList();
  }

  private static List<DivergenceKind> findings(String en, String de) {
    Span code = new Span(en.indexOf('`'), en.lastIndexOf('`') + 1);
    Version withCode = Version.of("en", en).withZones(List.of(new Zone(ZoneKind.CODE, code)));
    Document document = Document.of(withCode, Version.of("de", de)).withReference("en");
    return ConsistencyChecker.create().check(document).divergences().stream()
        .map(Divergence::kind)
        .toList();
  }
}
