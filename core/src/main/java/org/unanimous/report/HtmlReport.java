package org.unanimous.report;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;

/**
 * A page that needs nothing else: the findings, the facts, and the versions side by side with their
 * figures marked and linked along their rows. Findings can be filtered by severity and version. Of
 * several documents it shows those with findings, and of them what stands around figures and the
 * facts on which not all agree; the rest is counted.
 */
public final class HtmlReport implements ReportFormat {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private HtmlReport() {}

  /** Light or dark, as the reader's system is. */
  public static HtmlReport create() {
    return new HtmlReport();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String format(List<CheckedDocument> documents) {
    StringBuilder out = new StringBuilder(1 << 16);
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>Unanimous: ").append(Counts.ofAll(documents)).append("</title>\n");
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    header(documents, out);
    out.append("<main>\n");
    for (int i = 0; i < documents.size(); i++) {
      if (documents.size() == 1 || !documents.get(i).report().divergences().isEmpty()) {
        new HtmlDocument(documents.get(i), i, documents.size() == 1, out).write();
      }
    }
    out.append("</main>\n<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  private static void header(List<CheckedDocument> documents, StringBuilder out) {
    out.append("<header>\n<h1>").append(Counts.ofAll(documents)).append("</h1>\n");
    out.append("<form>\n<fieldset><legend>Severity</legend>");
    for (Severity severity : Lists.reverse(List.of(Severity.values()))) {
      box("severity", severity.name(), severity.name().toLowerCase(Locale.ROOT), out);
    }
    out.append("</fieldset>\n<fieldset><legend>Versions</legend>");
    versions(documents).forEach(id -> box("version", id, id, out));
    out.append("</fieldset>\n<output id=\"shown\" class=\"soft\"></output>\n</form>\n");
    out.append("<p class=\"hint\"><kbd>n</kbd> <kbd>p</kbd> next and previous finding, ");
    out.append("<kbd>Tab</kbd> next figure, <kbd>←</kbd> <kbd>→</kbd> the same figure in ");
    out.append("another version</p>\n</header>\n");
  }

  private static NavigableSet<String> versions(List<CheckedDocument> documents) {
    NavigableSet<String> ids = new TreeSet<>();
    for (CheckedDocument document : documents) {
      document.report().alignment().versions().stream().map(VersionClaims::id).forEach(ids::add);
    }
    return ids;
  }

  private static void box(String name, String value, String label, StringBuilder out) {
    out.append("<label><input type=\"checkbox\" checked name=\"").append(name);
    out.append("\" value=\"").append(HtmlText.escape(value)).append("\"> ");
    out.append(HtmlText.escape(label)).append("</label>");
  }

  /** The severity as a class of the style sheet. */
  static String styleClass(Divergence divergence) {
    return divergence.severity().name().toLowerCase(Locale.ROOT);
  }
}
