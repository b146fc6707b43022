package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * The sentences or paragraphs of a version as units that can be aligned by length, claims and
 * names.
 */
final class Passages {
  final int size;

  /** In UTF-16 units; at least one. */
  final int[] length;

  /** The claims of unit u are firstClaim[u] up to firstClaim[u + 1]. */
  final int[] firstClaim;

  /** Whether a paragraph ends with the unit. */
  final boolean[] endsParagraph;

  private final ClaimTable table;
  private final List<Span> spans;
  private @Nullable Features features;

  private Passages(ClaimTable table, List<Span> spans, int[] firstClaim) {
    this.table = table;
    this.spans = spans;
    this.firstClaim = firstClaim;
    size = spans.size();
    length = new int[size];
    endsParagraph = new boolean[size];
    for (int u = 0; u < size; u++) {
      length[u] = Math.max(1, spans.get(u).length());
      endsParagraph[u] = u + 1 == size || breaks(table.version.version().text(), u);
    }
  }

  private boolean breaks(String text, int unit) {
    int from = Math.max(spans.get(unit).start(), spans.get(unit).end() - 1);
    int to = Math.min(text.length(), spans.get(unit + 1).start());
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  static Passages sentences(ClaimTable table) {
    List<Span> spans = covering(table, table.version.sentences());
    int[] firstClaim = new int[spans.size() + 1];
    int claim = 0;
    for (int u = 0; u < spans.size(); u++) {
      firstClaim[u] = claim;
      while (claim < table.size && (table.sentence(claim) <= u || u + 1 == spans.size())) {
        claim++;
      }
    }
    firstClaim[spans.size()] = table.size;
    return new Passages(table, spans, firstClaim);
  }

  /** One sentence at least, so that each claim has one. */
  private static List<Span> covering(ClaimTable table, List<Span> sentences) {
    return sentences.isEmpty()
        ? List.of(new Span(0, table.version.version().text().length()))
        : sentences;
  }

  static Passages paragraphs(ClaimTable table) {
    Passages sentences = table.sentences();
    List<Span> spans = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    int start = 0;
    for (int u = 0; u < sentences.size; u++) {
      if (sentences.endsParagraph[u]) {
        spans.add(new Span(sentences.spans.get(start).start(), sentences.spans.get(u).end()));
        first.add(sentences.firstClaim[start]);
        start = u + 1;
      }
    }
    first.add(table.size);
    return new Passages(table, spans, first.stream().mapToInt(Integer::intValue).toArray());
  }

  int claims(int unit) {
    return firstClaim[unit + 1] - firstClaim[unit];
  }

  Span span(int unit) {
    return spans.get(unit);
  }

  Features features() {
    Features known = features;
    if (known == null) {
      known = new Features(table, this);
      features = known;
    }
    return known;
  }

  /** The sum of the lengths. */
  long total() {
    long total = 0;
    for (int each : length) {
      total += each;
    }
    return total;
  }
}
