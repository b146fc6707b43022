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
  private final ConsistencyReport report;
  private final VersionClaims version;
  private final HtmlPlaces places;
  private final StringBuilder out;

  HtmlVersion(
      ConsistencyReport report, VersionClaims version, HtmlPlaces places, StringBuilder out) {
    this.report = report;
    this.version = version;
    this.places = places;
    this.out = out;
  }

  /**
   * What is marked in a text.
   *
   * @param row the number of its row; -1 for a place where a claim is expected
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
        out.append(HtmlText.escape(text.substring(done, mark.span.start())));
        open(mark);
        text(marks, i + 1, mark.span);
        out.append(mark.isClaim() ? "</mark>" : "</span>");
        done = mark.span.end();
      }
    }
    out.append(HtmlText.escape(text.substring(done, range.end())));
  }

  private void open(Mark mark) {
    out.append(mark.isClaim() ? "<mark class=\"" : "<span class=\"place ").append(mark.style);
    out.append("\" id=\"").append(places.id(version.id(), mark.span)).append("\" tabindex=\"0\"");
    if (mark.isClaim()) {
      out.append(" data-row=\"").append(places.row(mark.row)).append('"');
    }
    if (!mark.title.isEmpty()) {
      out.append(" title=\"").append(HtmlText.escape(mark.title)).append('"');
    }
    out.append('>');
  }

  /** The claims of the version and the places of findings, in the order of the text. */
  private List<Mark> marks() {
    Map<Span, Divergence> found = found();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < report.alignment().rows().size(); i++) {
      Row row = report.alignment().rows().get(i);
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
    return claim.isWeak() ? "weak" : row.mentions().size() == 1 ? "lone" : "";
  }

  private Mark mark(Span span, int row, String style, @Nullable Divergence finding) {
    if (finding == null) {
      return new Mark(span, row, style, "");
    }
    String role = finding.versions().contains(version.id()) ? " deviates" : "";
    return new Mark(span, row, HtmlReport.styleClass(finding) + role, FindingText.title(finding));
  }
}
