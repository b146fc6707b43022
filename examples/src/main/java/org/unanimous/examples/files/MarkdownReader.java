package org.unanimous.examples.files;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.unanimous.report.Origin;

/** Reads CommonMark with tables, footnotes, front matter and embedded HTML. */
final class MarkdownReader implements SectionReader {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  StrikethroughExtension.create(),
                  YamlFrontMatterExtension.create()))
          .build();

  @Override
  public List<Section> read(String content, Origin file) {
    Prose prose = new Prose();
    PARSER.parse(content).accept(new MarkdownProse(SourceText.of(content), prose));
    return List.of(prose.section("", file));
  }
}
