package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.ClaimKind;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;

class MarkdownReportTest {
  @Test
  void showsFindingsFirstAndFoldsTheTables() {
    assertThat(MarkdownReport.create().format(SampleReport.pump()))
        .isEqualTo(
            """
            ## 2 divergences (1 critical, 1 neutral)

            **CRITICAL: value changed between de, en**\s\s
            en says 90 EUR, de says 900 EUR.

            | | |
            |---|---|
            | de:1:18 | Die Pumpe kostet **900 €**. |
            | en:1:16 | The pump costs **€90**. |

            Likely cause: a zero too many

            **NEUTRAL: rounded in de**\s\s
            The weight is rounded in one version.

            | | |
            |---|---|
            | de:2:11 | Sie wiegt **40 kg**. |
            | en:2:11 | It weighs **40 kg**. |

            <details><summary>Facts</summary>

            | Fact | de | en |
            |---|:-:|:-:|
            | 900 € | ≠ | ≠ |
            | 40 kg | ✓ | ✓ |

            </details>

            <details><summary>Coverage</summary>

            | Version | Claims read | Matched |
            |---|--:|--:|
            | de | 2 | 2 |
            | en | 2 | 2 |

            </details>
            """);
  }

  @Test
  void noTextBecomesMarkup() {
    var report =
        new SampleReport()
            .version("en", "a|b <b>*5* km</b> [x](y) @me #1")
            .row(ClaimKind.MEASURE, Map.of("en", "*5* km"))
            .divergence(
                DivergenceKind.FIGURE_ADDED, Severity.MAJOR, Map.of("en", "*5* km"), "<i>", "en")
            .report();
    assertThat(MarkdownReport.create().format(report))
        .contains("| a\\|b \\<b\\>**\\*5\\* km**\\</b\\> \\[x\\](y) \\@me \\#1 |")
        .contains("\\<i\\>");
  }

  @Test
  void countsOverAllDocuments() {
    var one = new CheckedDocument("a", SampleReport.pump(), Map.of());
    var other = new CheckedDocument("b", SampleReport.pump(), Map.of());
    assertThat(MarkdownReport.create().format(List.of(one, other)))
        .startsWith("## 4 divergences (2 critical, 2 neutral) in 2 of 2 documents\n\n### a\n")
        .contains("<summary>b: facts</summary>")
        .containsOnlyOnce("| de | 4 | 4 |");
  }

  @Test
  void ofSeveralDocumentsShowsThoseWithFindings() {
    var quiet = new SampleReport().version("en", "Hello").version("de", "Hallo").report();
    var documents =
        List.of(
            new CheckedDocument("quiet", quiet, Map.of()),
            new CheckedDocument("pump", SampleReport.pump(), Map.of()));
    assertThat(MarkdownReport.create().format(documents)).contains("pump").doesNotContain("quiet");
  }
}
