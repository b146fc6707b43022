package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.report.Origin;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

/**
 * What a reader sees of a marked-up text, put together piece by piece. Blocks stand apart by an
 * empty line, so that no sentence runs from one into the next.
 */
final class Prose {
  /** What parts the next piece from the last, in rising order. */
  private enum Gap {
    NONE,
    WORD,
    LINE,
    CELL,
    BLOCK
  }

  private final SourceText.Builder text = new SourceText.Builder();
  private final List<Zone> zones = new ArrayList<>();
  private final List<SourceText> asides = new ArrayList<>();

  /** Those of blocks that have ended. */
  private final List<SourceText> dueAsides = new ArrayList<>();

  private Gap gap = Gap.BLOCK;

  /** Adds text of the current block. */
  void add(SourceText part) {
    int at = 0;
    while (gap != Gap.NONE && at < part.length() && part.charAt(at) == ' ') {
      at++;
    }
    if (at < part.length()) {
      closeGap();
      text.append(part.subSequence(at, part.length()));
    }
  }

  /** Adds what stands among the text and is none. */
  void add(ZoneKind kind, SourceText part) {
    closeGap();
    int start = text.length();
    text.append(part);
    zones.add(new Zone(kind, new Span(start, text.length())));
  }

  /** Adds a text that stands beside the current block, such as the title of a link. */
  void addAside(SourceText part) {
    asides.add(part);
  }

  void endWord() {
    widen(Gap.WORD);
  }

  void endLine() {
    widen(Gap.LINE);
  }

  void endCell() {
    widen(Gap.CELL);
  }

  void endBlock() {
    dueAsides.addAll(asides);
    asides.clear();
    widen(Gap.BLOCK);
  }

  private void widen(Gap at) {
    gap = gap.compareTo(at) < 0 ? at : gap;
  }

  private void closeGap() {
    if (gap == Gap.BLOCK) {
      addAsides();
    }
    if (text.length() > 0) {
      part();
    }
    gap = Gap.NONE;
  }

  private void part() {
    int start = text.length();
    switch (gap) {
      case NONE -> {}
      case WORD -> text.append(" ");
      case LINE -> text.append("\n");
      case CELL -> {
        text.append(" | ");
        zones.add(new Zone(ZoneKind.MARKUP, new Span(start, start + 3)));
      }
      case BLOCK -> text.append("\n\n");
    }
  }

  private void addAsides() {
    for (SourceText aside : dueAsides) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      text.append(aside);
    }
    dueAsides.clear();
  }

  /** All that was added, without its zones. */
  SourceText text() {
    endBlock();
    addAsides();
    return text.build();
  }

  /** All that was added, as a section of that file. */
  Section section(String key, Origin file) {
    SourceText prose = text();
    return new Section(
        key, prose.toString(), NotProse.in(prose.toString(), zones), new ProseOrigin(file, prose));
  }
}
