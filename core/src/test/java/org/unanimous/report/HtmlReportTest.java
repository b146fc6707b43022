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
            <div class="text" lang="en" dir="auto">The pump costs <mark class="critical deviates" \
            id="d0v1c15-18" tabindex="0" data-row="d0r0" \
            title="CRITICAL: value changed between de, en">€90</mark>.
            It weighs <mark class="neutral" id="d0v1c30-35" tabindex="0" data-row="d0r1" \
            title="NEUTRAL: rounded in de">40 kg</mark>.</div>""")
        .contains("<dt><a href=\"#d0v1c15-18\">en:1:16</a></dt><dd class=\"deviates\" lang=\"en\"")
        .contains("<td class=\"agrees\" data-version=\"en\"><a href=\"#d0v1c30-35\">✓</a></td>");
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
            <span class="place major deviates" id="d0v0c0-17" tabindex="0" title="MAJOR: figure missing in \
            en">It costs <mark class="lone" id="d0v0c9-16" tabindex="0" data-row="d0r0">5 \
            euros</mark>.</span>""");
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
