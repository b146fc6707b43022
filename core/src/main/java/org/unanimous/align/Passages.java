package org.unanimous.align;

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
  private final int[] start;
  private final int[] end;
  private @Nullable Features features;

  /** Of the first {@code size} units of these arrays. */
  private Passages(
      ClaimTable table, int size, int[] start, int[] end, int[] firstClaim, int[] firstStatement) {
    this.table = table;
    this.size = size;
    this.start = start;
    this.end = end;
    this.firstClaim = firstClaim;
    this.firstStatement = firstStatement;
    length = new int[size];
    endsParagraph = new boolean[size];
    String text = table.version.version().text();
    for (int u = 0; u < size; u++) {
      length[u] = Math.max(1, end[u] - start[u]);
      endsParagraph[u] = u + 1 == size || breaks(text, u);
    }
  }

  private boolean breaks(String text, int unit) {
    int from = Math.max(start[unit], end[unit] - 1);
    int to = Math.min(text.length(), start[unit + 1]);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  static Passages sentences(ClaimTable table) {
    List<Span> spans = covering(table, table.version.sentences());
    int size = spans.size();
    int[] start = new int[size];
    int[] end = new int[size];
    for (int u = 0; u < size; u++) {
      Span span = spans.get(u);
      start[u] = span.start();
      end[u] = span.end();
    }
    return new Passages(
        table, size, start, end, first(table.claims, size), first(table.statements, size));
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
    int[] start = new int[sentences.size];
    int[] end = new int[sentences.size];
    int[] firstClaim = new int[sentences.size + 1];
    int[] firstStatement = new int[sentences.size + 1];
    int size = 0;
    int first = 0;
    for (int u = 0; u < sentences.size; u++) {
      if (sentences.endsParagraph[u]) {
        start[size] = sentences.start[first];
        end[size] = sentences.end[u];
        size++;
        first = u + 1;
        firstClaim[size] = sentences.firstClaim[first];
        firstStatement[size] = sentences.firstStatement[first];
      }
    }
    return new Passages(table, size, start, end, firstClaim, firstStatement);
  }

  /** Has the unit anything that it can be known by? */
  boolean isTelling(int unit) {
    return claims(unit) > 0 || firstStatement[unit + 1] > firstStatement[unit];
  }

  int claims(int unit) {
    return firstClaim[unit + 1] - firstClaim[unit];
  }

  Span span(int unit) {
    return new Span(start[unit], end[unit]);
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
