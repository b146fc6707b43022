package org.unanimous.examples.files;

import java.util.List;
import org.unanimous.report.Origin;

/** Reads a page of HTML. */
final class HtmlReader implements SectionReader {
  @Override
  public List<Section> read(String content, Origin file) {
    Prose prose = new Prose();
    MarkupProse.addHtml(SourceText.of(content), prose);
    return List.of(prose.section("", file));
  }
}
