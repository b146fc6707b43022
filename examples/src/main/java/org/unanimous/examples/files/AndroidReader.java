package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.unanimous.report.Origin;

/** Reads the strings, string arrays and plurals of an Android resource file. */
final class AndroidReader implements SectionReader {
  @Override
  public List<Section> read(String content, Origin file) {
    Document xml = Parser.xmlParser().setTrackPosition(true).parseInput(content, "");
    Element resources = xml.selectFirst("> resources");
    if (resources == null) {
      throw new InputException(
          file.name() + " is not an Android resource file: it has no <resources>");
    }
    SourceText source = SourceText.of(content);
    List<Section> sections = new ArrayList<>();
    for (Element resource : resources.select("> string, > string-array > item, > plurals > item")) {
      if (!resource.attr("translatable").equals("false")) {
        sections.add(section(resource, source, file));
      }
    }
    return sections;
  }

  private static Section section(Element resource, SourceText source, Origin file) {
    Prose prose = new Prose();
    int start = resource.sourceRange().endPos();
    int end = Math.max(start, resource.endSourceRange().startPos());
    MarkupProse.addXml(
        source.subSequence(start, end), text -> text.decoded(Backslashes.ANDROID), prose);
    return prose.section(key(resource), file);
  }

  private static String key(Element resource) {
    Element parent = resource.parent();
    if (parent == null || !resource.normalName().equals("item")) {
      return resource.attr("name");
    }
    String quantity = resource.attr("quantity");
    return parent.attr("name")
        + "."
        + (quantity.isEmpty() ? String.valueOf(resource.elementSiblingIndex()) : quantity);
  }
}
