package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
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

  /** The statements of unit u are firstStatement[u] up to firstStatement[u + 1]. */
  final int[] firstStatement;

  /** Whether a paragraph ends with the unit. */
  final boolean[] endsParagraph;

  private final ClaimTable table;
  private final List<Span> spans;
  private @Nullable Features features;

  private Passages(ClaimTable table, List<Span> spans, int[] firstClaim, int[] firstStatement) {
    this.table = table;
    this.spans = spans;
    this.firstClaim = firstClaim;
    this.firstStatement = firstStatement;
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
    return new Passages(
        table, spans, first(table.claims, spans.size()), first(table.statements, spans.size()));
  }

  /** Where the claims of each sentence begin, and behind the last one where they all end. */
  private static int[] first(List<Claim> claims, int sentences) {
    int[] first = new int[sentences + 1];
    int claim = 0;
    for (int u = 0; u < sentences; u++) {
      first[u] = claim;
      while (claim < claims.size() && claims.get(claim).sentence() <= u) {
        claim++;
      }
    }
    first[sentences] = claims.size();
    return first;
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
    int[] firstClaim = new int[sentences.size + 1];
    int[] firstStatement = new int[sentences.size + 1];
    int start = 0;
    for (int u = 0; u < sentences.size; u++) {
      if (sentences.endsParagraph[u]) {
        spans.add(new Span(sentences.spans.get(start).start(), sentences.spans.get(u).end()));
        start = u + 1;
        firstClaim[spans.size()] = sentences.firstClaim[start];
        firstStatement[spans.size()] = sentences.firstStatement[start];
      }
    }
    return new Passages(table, spans, firstClaim, firstStatement);
  }

  /** Has the unit anything that it can be known by? */
  boolean isTelling(int unit) {
    return claims(unit) > 0 || firstStatement[unit + 1] > firstStatement[unit];
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
