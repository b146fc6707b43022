package org.unanimous.examples.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;
import org.unanimous.text.ZoneKind;

/** Takes the prose out of a page of Markdown. Not thread-safe. */
final class MarkdownProse extends AbstractVisitor {
  private static final Escapes ESCAPES = Backslashes.MARKDOWN.or(new Entities());
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)");

  /** A line of front matter whose value people read. */
  private static final Pattern READ_FIELD =
      Pattern.compile("(?m)^(?:title|description):[ \\t]*([\"']?)(\\S.*?)\\1[ \\t]*$");

  /** A module that a page of MDX uses or offers. */
  private static final Pattern MODULE =
      Pattern.compile("import\\s[^\\n]*['\"]\\S+['\"];?\\s*|export\\s+(?:const|default)\\s");

  private final SourceText source;
  private final Prose prose;
  private final OpenTags tags;

  MarkdownProse(SourceText source, Prose prose) {
    this.source = source;
    this.prose = prose;
    this.tags = new OpenTags(prose);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!MODULE.matcher(lines(paragraph)).lookingAt()) {
      visitBlock(paragraph);
    }
  }

  @Override
  public void visit(Heading heading) {
    visitBlock(heading);
  }

  private void visitBlock(Block block) {
    prose.endBlock();
    visitChildren(block);
    prose.endBlock();
  }

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}

  @Override
  public void visit(HtmlBlock html) {
    prose.endBlock();
    MarkupProse.addHtml(lines(html), prose);
    prose.endBlock();
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof YamlFrontMatterBlock) {
      addFrontMatter(lines(block));
    } else {
      visitBlock(block);
    }
  }

  private void addFrontMatter(SourceText block) {
    Matcher field = READ_FIELD.matcher(block);
    while (field.find()) {
      prose.add(block.subSequence(field.start(2), field.end(2)));
      prose.endBlock();
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      visitChildren(node);
      prose.endCell();
    } else if (node instanceof TableRow) {
      prose.endBlock();
      visitChildren(node);
      prose.endBlock();
    } else if (!(node instanceof FootnoteReference)) {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    tags.add(text(text));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    prose.endWord();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    prose.endLine();
  }

  @Override
  public void visit(Code code) {
    prose.add(ZoneKind.CODE, pieces(code));
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    addTitle(link, link.getTitle());
  }

  /** What stands for the picture stands beside the text. */
  @Override
  public void visit(Image image) {
    Prose alternative = new Prose();
    new MarkdownProse(source, alternative).visitChildren(image);
    prose.addAside(alternative.text());
    addTitle(image, image.getTitle());
  }

  private void addTitle(Node link, @Nullable String title) {
    SourceText raw = pieces(link).decoded(ESCAPES);
    int at = title == null ? -1 : raw.toString().lastIndexOf(title);
    if (title != null && at >= 0 && !title.isBlank()) {
      prose.addAside(raw.in(new Span(at, at + title.length())));
    }
  }

  @Override
  public void visit(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    if (!tag.lookingAt()) {
      return;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty()) {
      tags.open(name);
      MarkupProse.addAttributes(pieces(html), prose);
    } else {
      tags.close(name);
    }
  }

  /** A text where it stands, its escapes resolved. */
  private SourceText text(Text node) {
    SourceText raw = pieces(node);
    SourceText text = raw.decoded(ESCAPES);
    return text.toString().equals(node.getLiteral()) ? text : raw.near(node.getLiteral());
  }

  /** What an inline node covers, without what stands before its later lines. */
  private SourceText pieces(Node node) {
    return joined(node, "");
  }

  private SourceText lines(Block block) {
    return joined(block, "\n");
  }

  private SourceText joined(Node node, String separator) {
    SourceText.Builder joined = new SourceText.Builder();
    for (SourceSpan span : node.getSourceSpans()) {
      joined.append(joined.length() == 0 ? "" : separator);
      int start = span.getInputIndex();
      joined.append(source.subSequence(start, start + span.getLength()));
    }
    return joined.build();
  }
}
