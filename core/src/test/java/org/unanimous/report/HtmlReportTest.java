package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.ClaimKind;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;

class HtmlReportTest {
  @Test
  void marksFiguresAndLinksThemAlongTheirRow() {
    assertThat(HtmlReport.create().format(SampleReport.pump()))
        .contains("<h1>2 divergences (1 critical, 1 neutral)</h1>")
        .contains(
            """
            <div class="text" lang="en" dir="auto">The pump costs <mark id="d0v1c15-18" \
            data-row="0" class="critical deviates" title="CRITICAL: value changed between de, en">€90</mark>.
            It weighs <mark id="d0v1c30-35" data-row="1" class="neutral" title="NEUTRAL: rounded in de">40 kg</mark>.</div>""")
        .contains("<dt><a href=\"#d0v1c15-18\">en:1:16</a></dt><dd class=\"deviates\" lang=\"en\"")
        .contains("<td><a href=\"#d0v1c30-35\">✓</a></td>");
  }

  @Test
  void aPlaceWhereAFigureIsExpectedHoldsTheFiguresInIt() {
    var report =
        new SampleReport()
            .version("en", "It costs 5 euros.")
            .row(ClaimKind.MONEY, Map.of("en", "5 euros"))
            .divergence(
                DivergenceKind.FIGURE_MISSING,
                Severity.MAJOR,
                Map.of("en", "It costs 5 euros."),
                "It.",
                "en")
            .report();
    assertThat(HtmlReport.create().format(report))
        .contains(
            """
            <span tabindex="0" id="d0v0c0-17" class="place major deviates" \
            title="MAJOR: figure missing in en">It costs <mark id="d0v0c9-16" data-row="0" \
            class="lone">5 euros</mark>.</span>""");
  }

  @Test
  void findingsSayWhatTheFilterNeeds() {
    assertThat(HtmlReport.create().format(SampleReport.pump()))
        .contains(
            "<li class=\"finding critical\" tabindex=\"0\" data-severity=\"CRITICAL\""
                + " data-versions=\"[&quot;de&quot;,&quot;en&quot;]\">");
  }

  @Test
  void noTextBecomesMarkup() {
    var report =
        new SampleReport()
            .version("en", "<script>alert('5 km')</script>")
            .row(ClaimKind.MEASURE, Map.of("en", "5 km"))
            .divergence(
                DivergenceKind.FIGURE_ADDED, Severity.MAJOR, Map.of("en", "5 km"), "<b>\"&", "en")
            .report();
    assertThat(HtmlReport.create().format(report))
        .doesNotContain("<script>alert", "<b>")
        .contains("&lt;script&gt;alert(&#39;<mark", "<p>&lt;b&gt;&quot;&amp;</p>");
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(HtmlReport.create().format(SampleReport.pump()))
        .doesNotContain("src=", "http:", "https:", "@import", "url(");
  }

  @Test
  void ofManyDocumentsOnlyWhatStandsAroundFiguresIsShown() {
    String far = "far away ".repeat(100);
    var report =
        new SampleReport()
            .version("en", "near " + far + "It costs 5 euros.")
            .version("de", "nah " + far + "Es kostet 5 Euro. Es sind 3 kg.")
            .row(ClaimKind.MONEY, Map.of("en", "5 euros", "de", "5 Euro"))
            .row(ClaimKind.MEASURE, Map.of("de", "3 kg"))
            .divergence(DivergenceKind.FIGURE_ADDED, Severity.MAJOR, Map.of("de", "3 kg"), "", "de")
            .report();
    assertThat(HtmlReport.create().format(report)).contains(far, ">5 Euro</td>");
    CheckedDocument document = new CheckedDocument("page", report, Map.of());
    assertThat(HtmlReport.create().format(List.of(document, document)))
        .contains(">near far away", "…\n<span class=\"soft\">[…]</span>\n…", ">3 kg</td>")
        .contains("<td>1 more on which all agree; claims read / matched</td>")
        .doesNotContain(far, ">5 Euro</td>");
  }

  @Test
  void showsOnlyDocumentsWithFindings() {
    var quiet = new SampleReport().version("en", "Hello").version("de", "Hallo").report();
    var documents =
        List.of(
            new CheckedDocument("quiet", quiet, Map.of()),
            new CheckedDocument("pump", SampleReport.pump(), Map.of()));
    assertThat(HtmlReport.create().format(documents))
        .contains(
            "<h1>2 divergences (1 critical, 1 neutral) in 1 of 2 documents</h1>", "<h2>pump</h2>")
        .doesNotContain("<h2>quiet</h2>");
  }
}
