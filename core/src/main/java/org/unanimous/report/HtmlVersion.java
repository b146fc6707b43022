package org.unanimous.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;
import org.unanimous.text.Span;

/** The text of a version with its figures and the places of findings marked. */
final class HtmlVersion {
  /** What is kept of long stretches without facts at either end, in columns of a terminal. */
  private static final int KEPT = 200;

  private final ConsistencyReport report;
  private final List<FactTable.Fact> facts;
  private final VersionClaims version;
  private final HtmlPlaces places;
  private final boolean whole;
  private final StringBuilder out;

  /**
   * A version on its way into the page.
   *
   * @param whole whether stretches without facts are shown in full
   */
  HtmlVersion(
      ConsistencyReport report,
      List<FactTable.Fact> facts,
      VersionClaims version,
      HtmlPlaces places,
      boolean whole,
      StringBuilder out) {
    this.report = report;
    this.facts = facts;
    this.version = version;
    this.places = places;
    this.whole = whole;
    this.out = out;
  }

  /**
   * What is marked in a text.
   *
   * @param row the number of its fact; -1 for a place that is of no fact
   */
  private record Mark(Span span, int row, String style, String title) {
    boolean isClaim() {
      return row >= 0;
    }
  }

  void write() {
    text(marks(), 0, new Span(0, version.version().text().length()));
  }

  /** Writes a range of the text with its marks, those inside another within it. */
  private void text(List<Mark> marks, int first, Span range) {
    String text = version.version().text();
    int done = range.start();
    for (int i = first; i < marks.size() && marks.get(i).span.start() < range.end(); i++) {
      Mark mark = marks.get(i);
      if (mark.span.start() >= done && mark.span.end() <= range.end()) {
        plain(text.substring(done, mark.span.start()));
        open(mark);
        text(marks, i + 1, mark.span);
        out.append(mark.isClaim() ? "</mark>" : "</span>");
        done = mark.span.end();
      }
    }
    plain(text.substring(done, range.end()));
  }

  private void plain(String text) {
    if (whole || text.length() <= 3 * KEPT) {
      out.append(HtmlText.escape(text));
      return;
    }
    out.append(HtmlText.escape(DisplayWidth.first(text, KEPT)));
    out.append("…\n<span class=\"soft\">[…]</span>\n…");
    out.append(HtmlText.escape(DisplayWidth.last(text, KEPT)));
  }

  private void open(Mark mark) {
    String style = mark.isClaim() ? mark.style : "place " + mark.style;
    out.append(mark.isClaim() ? "<mark id=\"" : "<span tabindex=\"0\" id=\"");
    out.append(places.id(version.id(), mark.span)).append('"');
    if (mark.isClaim()) {
      out.append(" data-row=\"").append(mark.row).append('"');
    }
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    if (!mark.title.isEmpty()) {
      out.append(" title=\"").append(HtmlText.escape(mark.title)).append('"');
    }
    out.append('>');
  }

  /** The facts of the version and the places of findings, in the order of the text. */
  private List<Mark> marks() {
    Map<Span, Divergence> found = found();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Row row = facts.get(i).row();
      for (Claim claim : row.in(version.id())) {
        marks.add(mark(claim.span(), i, style(row, claim), found.remove(claim.span())));
      }
    }
    found.forEach((span, finding) -> marks.add(mark(span, -1, "", finding)));
    marks.sort(
        Comparator.comparing((Mark mark) -> mark.span.start())
            .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder()));
    return marks;
  }

  /** The worst finding of each place. */
  private Map<Span, Divergence> found() {
    Map<Span, Divergence> found = new HashMap<>();
    for (Divergence finding : report.worstFirst()) {
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        found.putIfAbsent(mention.span(), finding);
      }
    }
    return found;
  }

  private static String style(Row row, Claim claim) {
    return claim.isWeak() ? "weak" : row.voices() == 1 ? "lone" : "";
  }

  private Mark mark(Span span, int row, String style, @Nullable Divergence finding) {
    if (finding == null) {
      return new Mark(span, row, style, "");
    }
    String role = finding.versions().contains(version.id()) ? " deviates" : "";
    return new Mark(span, row, HtmlReport.styleClass(finding) + role, FindingText.title(finding));
  }
}
