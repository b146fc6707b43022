package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Puts the statements of all versions in rows, sentence by sentence: each version is aligned with
 * one of them, so that the work grows with the number of versions. A version whose sentence says
 * the same without source or hedge states it plainly; one in another order is left out.
 */
final class StatementAligner {
  private final Bitexts texts;
  private final List<ClaimTable> tables;
  private final @Nullable String reference;

  private StatementAligner(Bitexts texts, @Nullable String reference) {
    this.texts = texts;
    this.tables = texts.tables();
    this.reference = reference;
  }

  /** The rows that hold a statement, in the order of the reference or of the longest version. */
  static List<Row> align(Bitexts texts, @Nullable String reference) {
    if (texts.tables().size() < 2 || stateNothing(texts.tables())) {
      return List.of();
    }
    return areSentences(texts.tables())
        ? ofSentences(texts.tables())
        : new StatementAligner(texts, reference).rows();
  }

  private static boolean stateNothing(List<ClaimTable> tables) {
    for (ClaimTable table : tables) {
      if (!table.statements.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSentences(List<ClaimTable> tables) {
    for (ClaimTable table : tables) {
      if (table.version.sentences().size() != 1) {
        return false;
      }
    }
    return true;
  }

  /** Versions of one sentence each are one row: most that are checked are no more. */
  private static List<Row> ofSentences(List<ClaimTable> tables) {
    SortedMap<String, List<Claim>> row = new TreeMap<>();
    boolean stated = false;
    for (ClaimTable table : tables) {
      Span sentence = table.version.sentences().get(0);
      stated |= put(table.version, table.statements, sentence, 0, row);
    }
    return stated ? List.of(new Row(row)) : List.of();
  }

  private List<Row> rows() {
    int pivot = pivot();
    int sentences = tables.get(pivot).sentences().size;
    List<Spread> spreads = new ArrayList<>();
    Joints joints = new Joints(sentences);
    for (int i = 0; i < tables.size(); i++) {
      PassageAligner.Result result = i == pivot ? null : texts.passages(pivot, i);
      if (result != null && result.inOrder()) {
        spreads.add(new Spread(tables.get(i), result.beads()));
        joints.join(result.beads());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < sentences; from = joints.end(from)) {
      SortedMap<String, List<Claim>> row = row(tables.get(pivot), spreads, from, joints.end(from));
      if (!row.isEmpty()) {
        rows.add(new Row(row));
      }
    }
    return rows;
  }

  /** The reference; else the version of most sentences. */
  private int pivot() {
    int pivot = 0;
    for (int i = 0; i < tables.size(); i++) {
      ClaimTable table = tables.get(i);
      if (table.version.id().equals(reference)) {
        return i;
      }
      pivot = table.sentences().size > tables.get(pivot).sentences().size ? i : pivot;
    }
    return pivot;
  }

  /** What the versions state in these sentences of the pivot; empty if that is nothing. */
  private static SortedMap<String, List<Claim>> row(
      ClaimTable pivot, List<Spread> spreads, int from, int to) {
    SortedMap<String, List<Claim>> row = new TreeMap<>();
    boolean stated = put(pivot, from, to, row);
    for (Spread spread : spreads) {
      stated |= put(spread.table(), spread.first(from, to), spread.end(from, to), row);
    }
    return stated ? row : new TreeMap<>();
  }

  /** Adds what a version states in its sentences; does it attribute or hedge anything there? */
  private static boolean put(
      ClaimTable table, int from, int to, SortedMap<String, List<Claim>> row) {
    if (from >= to) {
      return false;
    }
    Passages sentences = table.sentences();
    List<Claim> statements =
        table.statements.subList(sentences.firstStatement[from], sentences.firstStatement[to]);
    Span span = sentences.span(from).and(sentences.span(to - 1));
    return put(table.version, statements, span, from, row);
  }

  private static boolean put(
      VersionClaims version,
      List<Claim> statements,
      Span span,
      int sentence,
      SortedMap<String, List<Claim>> row) {
    if (!statements.isEmpty()) {
      row.put(version.id(), statements);
      return !areWeak(statements);
    }
    String text = version.version().text();
    if (!span.in(text).isBlank()) {
      row.put(
          version.id(),
          List.of(Claim.statement(span, text, List.of(), Strength.WEAK, sentence, null)));
    }
    return false;
  }

  private static boolean areWeak(List<Claim> statements) {
    for (Claim statement : statements) {
      if (!statement.isWeak()) {
        return false;
      }
    }
    return true;
  }
}
