package org.unanimous.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

/** One document of the page: findings, facts, and the versions side by side. */
final class HtmlDocument {
  private static final int COLUMNS = 160;

  private final CheckedDocument document;
  private final String prefix;
  private final StringBuilder out;
  private final List<Divergence> findings;

  HtmlDocument(CheckedDocument document, int number, StringBuilder out) {
    this.document = document;
    this.prefix = "d" + number;
    this.out = out;
    this.findings = document.report().worstFirst();
  }

  void write() {
    out.append("<section>\n");
    if (!document.name().isEmpty()) {
      element("h2", document.name());
    }
    out.append("<ol class=\"findings\">\n");
    findings.forEach(this::finding);
    out.append("</ol>\n");
    facts(FactTable.of(document.report()));
    out.append("<h2>Versions</h2>\n<div class=\"versions\">\n");
    document.report().alignment().versions().forEach(this::version);
    out.append("</div>\n</section>\n");
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(HtmlText.escape(text));
    out.append("</").append(name).append(">\n");
  }

  private void finding(Divergence finding) {
    out.append("<li class=\"finding ").append(HtmlReport.styleClass(finding));
    out.append("\" tabindex=\"0\" data-severity=\"").append(finding.severity());
    out.append("\" data-versions=\"").append(HtmlText.escape(ids(finding.versions())));
    out.append("\">\n");
    element("h3", FindingText.title(finding));
    element("p", finding.explanation());
    if (!finding.cause().isEmpty()) {
      element("p", "Likely cause: " + finding.cause());
    }
    out.append("<dl>\n");
    for (VersionClaims version : document.report().alignment().versions()) {
      finding.mentions().getOrDefault(version.id(), List.of()).forEach(m -> quote(version, m));
    }
    out.append("</dl>\n</li>\n");
  }

  private static String ids(List<String> versions) {
    StringBuilder json = new StringBuilder();
    JsonWriter writer = new JsonWriter(json).array();
    versions.forEach(writer::value);
    writer.endArray();
    return json.toString();
  }

  private void quote(VersionClaims version, Mention mention) {
    Origin origin = document.origin(version.id());
    out.append("<dt><a href=\"#").append(place(version.id(), mention.span())).append("\">");
    out.append(HtmlText.escape(version.id())).append(':');
    out.append(origin.place(mention.span().start())).append("</a></dt><dd");
    language(version);
    Excerpt excerpt = Excerpt.of(version.version().text(), mention.span(), COLUMNS);
    out.append('>').append(HtmlText.escape(excerpt.before())).append("<strong>");
    out.append(HtmlText.escape(excerpt.marked())).append("</strong>");
    out.append(HtmlText.escape(excerpt.after())).append("</dd>\n");
  }

  private void language(VersionClaims version) {
    Locale locale = version.version().locale();
    out.append(" lang=\"")
        .append(HtmlText.escape(locale.toLanguageTag()))
        .append("\" dir=\"auto\"");
  }

  /** The id of an element; ids of versions may hold anything, so their number stands for them. */
  private String place(String version, Span span) {
    List<VersionClaims> versions = document.report().alignment().versions();
    int number = 0;
    while (!versions.get(number).id().equals(version)) {
      number++;
    }
    return prefix + "v" + number + "c" + span.start() + "-" + span.end();
  }

  private void facts(FactTable table) {
    out.append("<h2>Facts</h2>\n<div class=\"scroll\">\n<table>\n<tr><th scope=\"col\">Fact</th>");
    for (String id : table.versions()) {
      out.append("<th scope=\"col\">").append(HtmlText.escape(id)).append("</th>");
    }
    out.append("</tr>\n");
    table.facts().forEach(this::fact);
    out.append("<tr><td class=\"soft\">claims read / matched</td>");
    for (Coverage version : document.report().coverage()) {
      out.append("<td class=\"soft\">").append(version.claims()).append(" / ");
      out.append(version.matched()).append(version.limited() ? " (digits only)" : "");
      out.append("</td>");
    }
    out.append("</tr>\n</table>\n</div>\n");
  }

  private void fact(FactTable.Fact fact) {
    out.append("<tr><td dir=\"auto\">").append(HtmlText.escape(fact.label())).append("</td>");
    for (FactTable.Cell cell : fact.cells()) {
      out.append("<td class=\"").append(cell.name().toLowerCase(Locale.ROOT)).append("\">");
      out.append(cell.sign()).append("</td>");
    }
    out.append("</tr>\n");
  }

  private void version(VersionClaims version) {
    out.append("<article class=\"version\" data-version=\"");
    out.append(HtmlText.escape(version.id())).append("\">\n");
    element("h3", version.id());
    String file = document.origin(version.id()).name();
    if (!file.equals(version.id())) {
      out.append("<p class=\"soft\">").append(HtmlText.escape(file)).append("</p>\n");
    }
    out.append("<div class=\"text\"");
    language(version);
    out.append('>');
    text(version.version(), marks(version), 0, new Span(0, version.version().text().length()));
    out.append("</div>\n</article>\n");
  }

  /** Writes a range of the text with its marks, those inside another within it. */
  private void text(Version version, List<Mark> marks, int first, Span range) {
    int done = range.start();
    for (int i = first; i < marks.size() && marks.get(i).span.start() < range.end(); i++) {
      Span span = marks.get(i).span;
      if (span.start() >= done && span.end() <= range.end()) {
        out.append(HtmlText.escape(version.text().substring(done, span.start())));
        mark(version.id(), marks.get(i));
        text(version, marks, i + 1, span);
        out.append(marks.get(i).isClaim() ? "</mark>" : "</span>");
        done = span.end();
      }
    }
    out.append(HtmlText.escape(version.text().substring(done, range.end())));
  }

  /** Opens the element of a mark. */
  private void mark(String version, Mark mark) {
    String style = mark.isClaim() ? "<mark class=\"" : "<span class=\"place ";
    out.append(style).append(mark.style).append("\" id=\"").append(place(version, mark.span));
    out.append("\" tabindex=\"0\"");
    if (mark.isClaim()) {
      out.append(" data-row=\"").append(prefix).append('r').append(mark.row).append('"');
    }
    out.append(" title=\"").append(HtmlText.escape(mark.title)).append("\">");
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

  /** The claims of a version and the places of findings, in the order of the text. */
  private List<Mark> marks(VersionClaims version) {
    Map<Span, Divergence> found = new HashMap<>();
    for (Divergence finding : findings) {
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        found.putIfAbsent(mention.span(), finding);
      }
    }
    List<Mark> marks = new ArrayList<>();
    List<Row> rows = document.report().alignment().rows();
    for (int i = 0; i < rows.size(); i++) {
      for (Claim claim : rows.get(i).in(version.id())) {
        boolean lone = rows.get(i).mentions().size() == 1;
        marks.add(mark(claim.span(), i, lone ? "lone" : "", found.remove(claim.span())));
      }
    }
    found.forEach((span, finding) -> marks.add(mark(span, -1, "", finding)));
    marks.sort(
        Comparator.comparing((Mark mark) -> mark.span.start())
            .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder()));
    return marks;
  }

  private static Mark mark(Span span, int row, String style, @Nullable Divergence finding) {
    return finding == null
        ? new Mark(span, row, style, "")
        : new Mark(span, row, HtmlReport.styleClass(finding), FindingText.title(finding));
  }
}
