package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.ClaimKind;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;

class TextReportTest {
  @Test
  void showsFactsCoverageAndFindingsWorstFirst() {
    assertThat(TextReport.create().format(SampleReport.pump()))
        .isEqualTo(
            """
            Facts                                  de en
              900 €                                ≠  ≠
              40 kg                                ✓  ✓

            Coverage
              de  2 claims read, 2 matched
              en  2 claims read, 2 matched

            CRITICAL: value changed between de, en
              en says 90 EUR, de says 900 EUR.
              de:1:18  Die Pumpe kostet «900 €».
              en:1:16  The pump costs «€90».
              Likely cause: a zero too many

            NEUTRAL: rounded in de
              The weight is rounded in one version.
              de:2:11  Sie wiegt «40 kg».
              en:2:11  It weighs «40 kg».
            """);
  }

  @Test
  void countsWhatItLeavesOut() {
    assertThat(TextReport.create().withFindingsOnly().withAtMost(1).format(SampleReport.pump()))
        .startsWith("CRITICAL: value changed")
        .endsWith("\n… and 1 more\n");
  }

  @Test
  void ofSeveralDocumentsShowsThoseWithFindings() {
    var quiet = new SampleReport().version("en", "Hello").version("de", "Hallo").report();
    var documents =
        List.of(
            new CheckedDocument("quiet", quiet, Map.of()),
            new CheckedDocument("pump", SampleReport.pump(), Map.of()));
    assertThat(TextReport.create().withAtMost(1).format(documents))
        .isEqualTo(
            """
            pump

            CRITICAL: value changed between de, en
              en says 90 EUR, de says 900 EUR.
              de:1:18  Die Pumpe kostet «900 €».
              en:1:16  The pump costs «€90».
              Likely cause: a zero too many

            … and 1 more

            Coverage
              de  2 claims read, 2 matched
              en  2 claims read, 2 matched

            2 divergences (1 critical, 1 neutral) in 1 of 2 documents.
            """);
    assertThat(TextReport.create().format(List.of(documents.get(0), documents.get(0))))
        .endsWith("\nNo divergence found in 2 documents.\n");
  }

  @Test
  void takesTheWorstOfAllDocuments() {
    var one = new CheckedDocument("a", SampleReport.pump(), Map.of());
    var other = new CheckedDocument("b", SampleReport.pump(), Map.of());
    assertThat(
            TextReport.create()
                .withFindingsOnly()
                .withAtMost(2)
                .format(List.of(one, other))
                .lines())
        .filteredOn(line -> line.contains("changed") || line.contains("rounded"))
        .containsExactly(
            "CRITICAL: value changed between de, en", "CRITICAL: value changed between de, en");
  }

  @Test
  void showsFingerprintsWhenAsked() {
    assertThat(TextReport.create().withFingerprints().format(SampleReport.pump()))
        .contains("  Likely cause: a zero too many\n  Fingerprint: N1-1\n");
  }

  @Test
  void breaksATableThatIsTooWide() {
    var sample =
        new SampleReport().version("en", "5 km").row(ClaimKind.MEASURE, Map.of("en", "5 km"));
    for (String id : List.of("pt-BR", "pt-PT", "sr-Latn-RS", "zh-Hant-TW")) {
      sample.version(id, "");
    }
    assertThat(TextReport.create().withWidth(40).format(sample.report()))
        .startsWith(
            """
            Facts              en pt-BR pt-PT
              5 km             ✓    –     –

            Facts              sr-Latn-RS zh-Hant-TW
              5 km                 –          –

            Coverage
            """);
  }

  @Test
  void longPlacesStandAboveTheirLines() {
    String path = "documentation/german/handbook.md";
    var document =
        new CheckedDocument(
            "", SampleReport.pump(), Map.of("de", Origin.ofText(path, "Die Pumpe kostet 900 €.")));
    assertThat(TextReport.create().withWidth(60).format(List.of(document)))
        .contains(
            """
              documentation/german/handbook.md:1:18
                Die Pumpe kostet «900 €».
              en:1:16
                The pump costs «€90».
            """);
  }

  @Test
  void saysWhenNothingWasFoundAndNothingRead() {
    var report = new SampleReport().version("en", "Hello.").version("fr", "Salut.").report();
    assertThat(TextReport.create().format(report))
        .isEqualTo(
            """
            Coverage
              en  0 claims read, 0 matched
              fr  0 claims read, 0 matched

            No divergence found.
            """);
  }

  @Test
  void namesDocumentsAndFiles() {
    var document =
        new CheckedDocument(
            "pump", SampleReport.pump(), Map.of("de", Origin.ofText("de.md", "\n\n\n")));
    assertThat(TextReport.create().format(List.of(document)))
        .startsWith("pump\n")
        .contains("  de.md:4:15  Die Pumpe", "  en:1:16     The pump");
  }

  @Test
  void keepsToItsWidth() {
    String words = "und noch ein Wort ".repeat(20);
    var report =
        new SampleReport()
            .version("de", words + "kostet 5 € " + words)
            .row(ClaimKind.MONEY, Map.of("de", "5 €"))
            .divergence(
                DivergenceKind.FIGURE_ADDED, Severity.MAJOR, Map.of("de", "5 €"), words, "de")
            .report();
    assertThat(TextReport.create().withWidth(60).format(report).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 60)
        .anyMatch(line -> line.contains("…ein Wort kostet «5 €» und"));
  }

  @Test
  void alignsWideCharacters() {
    var report =
        new SampleReport()
            .version("en", "It costs 9 yuan.")
            .version("zh", "价格为九元。")
            .row(ClaimKind.MONEY, Map.of("zh", "九元"))
            .row(ClaimKind.MONEY, Map.of("en", "9 yuan"))
            .report();
    List<String> lines = TextReport.create().format(report).lines().toList();
    assertThat(lines.get(1)).isEqualTo("  九元" + " ".repeat(33) + "–  ✓");
    assertThat(lines.get(2)).isEqualTo("  9 yuan" + " ".repeat(31) + "✓  –");
  }

  @Test
  void isolatesRightToLeftLines() {
    var report =
        new SampleReport()
            .version("he", "המחיר הוא 5 ש״ח")
            .row(ClaimKind.MONEY, Map.of("he", "5 ש״ח"))
            .divergence(
                DivergenceKind.FIGURE_ADDED,
                Severity.MAJOR,
                Map.of("he", "5 ש״ח"),
                "Only he.",
                "he")
            .report();
    assertThat(TextReport.create().format(report))
        .contains("  \u20685 ש״ח\u2069" + " ".repeat(32) + "≠\n")
        .contains("  he:1:11  \u2068המחיר הוא «5 ש״ח»\u2069\n");
  }

  @Test
  void paintsOnlyWhenAsked() {
    assertThat(TextReport.create().withColour().format(SampleReport.pump()))
        .contains("\u001b[1;31mCRITICAL: value changed between de, en\u001b[0m")
        .contains("«\u001b[1;31m900 €\u001b[0m»")
        .contains("«\u001b[1m40 kg\u001b[0m»");
    assertThat(TextReport.create().format(SampleReport.pump())).doesNotContain("\u001b");
  }

  @Test
  void showsNoControlCharacterOfATextAsItself() {
    var report =
        new SampleReport()
            .version("en", "a\u001b[2J 5 \t m")
            .row(ClaimKind.MEASURE, Map.of("en", "5 \t m"))
            .divergence(
                DivergenceKind.FIGURE_ADDED, Severity.MAJOR, Map.of("en", "5 \t m"), "It.", "en")
            .report();
    assertThat(TextReport.create().format(report)).doesNotContain("\u001b", "\t");
  }

  @Test
  void saysHowWideItMustBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextReport.create().withWidth(10))
        .withMessage("A report needs at least 40 columns, not 10");
  }
}
