package org.unanimous.examples.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Takes the prose out of HTML, of whole pages as well as of pieces, and out of the like in XML. */
final class MarkupProse implements NodeFilter {
  /** A tag or an entity; a lone angle bracket is none. */
  private static final Pattern MARKUP = Pattern.compile("<[/!]?[A-Za-z]|&#?\\w+;");

  private static final Escapes ENTITIES = new Entities();

  /** What no reader sees, and what is no prose in any language. */
  private static final Set<String> UNREAD =
      Set.of("script", "style", "template", "pre", "svg", "math", "noscript", "object");

  /** A parser puts these around pieces too. */
  private static final Set<String> FRAMES = Set.of("html", "head", "body");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final List<String> READ_ATTRIBUTES =
      List.of("alt", "title", "aria-label", "placeholder");

  private final SourceText source;
  private final Prose prose;
  private final OpenTags tags;
  private final UnaryOperator<SourceText> decoder;
  private final boolean holdsHtml;

  private MarkupProse(
      SourceText source, Prose prose, UnaryOperator<SourceText> decoder, boolean holdsHtml) {
    this.source = source;
    this.prose = prose;
    this.tags = new OpenTags(prose);
    this.decoder = decoder;
    this.holdsHtml = holdsHtml;
  }

  private static MarkupProse ofHtml(SourceText html, Prose prose) {
    return new MarkupProse(html, prose, UnaryOperator.identity(), false);
  }

  /** Adds the prose of a page of HTML, or of a piece of one. */
  static void addHtml(SourceText html, Prose prose) {
    Node page = Parser.htmlParser().setTrackPosition(true).parseInput(html.toString(), "");
    page.filter(ofHtml(html, prose));
  }

  /**
   * Adds the prose of a piece of XML, whose texts may be HTML in turn.
   *
   * @param decoder resolves what escapes there are besides entities
   */
  static void addXml(SourceText xml, UnaryOperator<SourceText> decoder, Prose prose) {
    Node root = Parser.xmlParser().setTrackPosition(true).parseInput(xml.toString(), "");
    root.filter(new MarkupProse(xml, prose, decoder, true));
  }

  /** Adds a text that may hold markup, as messages do. */
  static void addMessage(SourceText message, Prose prose) {
    if (MARKUP.matcher(message).find()) {
      addHtml(message, prose);
    } else {
      prose.add(message);
    }
  }

  /** Adds what readers see of the attributes of one tag that stands alone. */
  static void addAttributes(SourceText tag, Prose prose) {
    Node root = Parser.xmlParser().setTrackPosition(true).parseInput(tag.toString(), "");
    if (root.childNodeSize() > 0 && root.childNode(0) instanceof Element element) {
      ofHtml(tag, prose).addAttributes(element);
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    SourceText raw = in(node.sourceRange());
    SourceText text =
        decoder.apply(
            node instanceof CDataNode
                ? inside(raw, "<![CDATA[", "]]>")
                : raw.withSingleSpaces().decoded(ENTITIES));
    if (holdsHtml && MARKUP.matcher(text).find()) {
      addHtml(text, prose);
    } else {
      tags.add(text);
    }
  }

  private static SourceText inside(SourceText text, String open, String close) {
    return text.subSequence(open.length(), text.length() - close.length());
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (UNREAD.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (CELLS.contains(name)) {
      prose.endCell();
    } else if (isBlock(element)) {
      prose.endBlock();
    }
    tags.open(name);
    addAttributes(element);
    if (name.equals("meta") && element.attr("name").equalsIgnoreCase("description")) {
      addAttribute(element, "content");
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !FRAMES.contains(element.normalName());
  }

  private void addAttributes(Element element) {
    READ_ATTRIBUTES.forEach(attribute -> addAttribute(element, attribute));
  }

  private void addAttribute(Element element, String name) {
    Range value = element.attributes().sourceRange(name).valueRange();
    if (value.isTracked() && value.endPos() > value.startPos()) {
      prose.addAside(in(value).withSingleSpaces().decoded(ENTITIES));
    }
  }

  private SourceText in(Range range) {
    return range.isTracked()
        ? source.subSequence(range.startPos(), range.endPos())
        : source.subSequence(0, 0);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      tags.close(element.normalName().toLowerCase(Locale.ROOT));
      if (isBlock(element) && !CELLS.contains(element.normalName())) {
        prose.endBlock();
      }
    }
    return FilterResult.CONTINUE;
  }
}
