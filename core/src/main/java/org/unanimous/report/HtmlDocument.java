package org.unanimous.report;

import java.util.List;
import java.util.Locale;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;

/** One document of the page: findings, facts, and the versions side by side. */
final class HtmlDocument {
  private static final int COLUMNS = 160;

  private final CheckedDocument document;
  private final HtmlPlaces places;
  private final boolean alone;
  private final StringBuilder out;
  private final List<Divergence> findings;

  /**
   * A document on its way into the page.
   *
   * @param alone whether it is the only one, so that all of it is shown, or one of many
   */
  HtmlDocument(CheckedDocument document, int number, boolean alone, StringBuilder out) {
    this.document = document;
    this.places = new HtmlPlaces(number, document.report().alignment().versions());
    this.alone = alone;
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
    FactTable table = FactTable.of(document.report());
    facts(table);
    out.append("<h2>Versions</h2>\n<div class=\"versions\">\n");
    for (VersionClaims version : document.report().alignment().versions()) {
      version(version, table.facts());
    }
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
      boolean deviates = finding.versions().contains(version.id());
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        quote(version, mention, deviates);
      }
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

  private void quote(VersionClaims version, Mention mention, boolean deviates) {
    Origin origin = document.origin(version.id());
    out.append("<dt><a href=\"#").append(places.id(version.id(), mention.span())).append("\">");
    out.append(HtmlText.escape(version.id())).append(':');
    out.append(origin.place(mention.span().start())).append("</a></dt><dd");
    out.append(deviates ? " class=\"deviates\"" : "");
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

  private void facts(FactTable table) {
    out.append("<h2>Facts</h2>\n<div class=\"scroll\">\n<table>\n<tr><th scope=\"col\">Fact</th>");
    for (String id : table.versions()) {
      String escaped = HtmlText.escape(id);
      out.append("<th scope=\"col\" data-version=\"").append(escaped).append("\">");
      out.append(escaped).append("</th>");
    }
    out.append("</tr>\n");
    List<FactTable.Fact> shown =
        table.lines().stream().filter(fact -> alone || !fact.isAgreed()).toList();
    shown.forEach(fact -> fact(fact, table));
    coverage(table.lines().size() - shown.size());
    out.append("</table>\n</div>\n");
  }

  private void coverage(int agreed) {
    out.append("<tr class=\"soft\"><td>");
    out.append(agreed == 0 ? "" : agreed + " more on which all agree; ");
    out.append("claims read / matched</td>");
    for (Coverage version : document.report().coverage()) {
      out.append("<td>").append(version.claims()).append(" / ").append(version.matched());
      out.append(version.limited() ? " (digits only)" : "").append("</td>");
    }
    out.append("</tr>\n");
  }

  /** Statements have no marks of their own in the texts that a sign could lead to. */
  private void fact(FactTable.Fact fact, FactTable table) {
    boolean marked = !fact.isStatement();
    out.append("<tr><td dir=\"auto\">").append(HtmlText.escape(fact.label())).append("</td>");
    for (int i = 0; i < table.versions().size(); i++) {
      FactTable.Cell cell = fact.cells().get(i);
      out.append(
          cell == FactTable.Cell.AGREES ? "<td>" : "<td class=\"" + styleClass(cell) + "\">");
      if (cell == FactTable.Cell.SILENT || !marked) {
        out.append(cell.sign());
      } else {
        String id = table.versions().get(i);
        String place = places.id(id, fact.row().in(id).get(0).span());
        out.append("<a href=\"#").append(place).append("\">").append(cell.sign()).append("</a>");
      }
      out.append("</td>");
    }
    out.append("</tr>\n");
  }

  private static String styleClass(FactTable.Cell cell) {
    return cell.name().toLowerCase(Locale.ROOT);
  }

  private void version(VersionClaims version, List<FactTable.Fact> facts) {
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
    new HtmlVersion(document.report(), facts, version, places, alone, out).write();
    out.append("</div>\n</article>\n");
  }
}
