package org.unanimous.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Excerpt;
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
  private final RowEnds rowEnds = new RowEnds();

  private StatementAligner(Bitexts texts, @Nullable String reference) {
    this.texts = texts;
    this.tables = texts.tables();
    this.reference = reference;
  }

  /** The rows that hold a statement, in the order of the reference or of the longest version. */
  static List<Row> align(Bitexts texts, @Nullable String reference) {
    return new StatementAligner(texts, reference).rows();
  }

  /**
   * The same of versions that state nothing or are a sentence each, as most that are checked; null
   * of others, whose sentences must be aligned.
   */
  static @Nullable List<Row> withoutTables(List<VersionClaims> versions) {
    if (versions.size() < 2 || stateNothing(versions)) {
      return List.of();
    }
    return areSentences(versions) ? ofSentences(versions) : null;
  }

  /** Does no version attribute or hedge anything, so that no row may begin with it? */
  private static boolean stateNothing(List<VersionClaims> versions) {
    for (VersionClaims version : versions) {
      if (!areWeak(version.statements(), 0, version.statements().size())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSentences(List<VersionClaims> versions) {
    for (VersionClaims version : versions) {
      if (version.sentences().size() != 1) {
        return false;
      }
    }
    return true;
  }

  private static List<Row> ofSentences(List<VersionClaims> versions) {
    List<VersionClaims> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(VersionClaims::id));
    List<String> ids = new ArrayList<>(sorted.size());
    List<Claim> row = new ArrayList<>(sorted.size());
    int[] ends = new int[sorted.size()];
    for (VersionClaims version : sorted) {
      List<Claim> statements = ClaimTable.inTextOrder(version.statements());
      row.addAll(statements.isEmpty() ? plain(version, version.sentences().get(0), 0) : statements);
      ends[ids.size()] = row.size();
      ids.add(version.id());
    }
    return List.of(new Row(ids, List.copyOf(row), ends));
  }

  private List<Row> rows() {
    int pivot = pivot();
    int sentences = tables.get(pivot).sentences().size;
    List<Spread> spreads = new ArrayList<>();
    Joints joints = new Joints(sentences);
    for (int i = 0; i < tables.size(); i++) {
      Beads beads = i == pivot ? Beads.alone(sentences) : beads(texts.passages(pivot, i));
      spreads.add(new Spread(beads));
      joints.join(beads);
    }
    List<String> ids = texts.ids();
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < sentences; from = joints.end(from)) {
      if (isStated(spreads, from, joints.end(from))) {
        rows.add(row(ids, spreads, from, joints.end(from)));
      }
    }
    return rows;
  }

  private static Beads beads(PassageAligner.Result result) {
    return result.inOrder() ? result.beads() : new Beads(0);
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

  /** Does any version attribute or hedge anything in what these sentences of the pivot say? */
  private boolean isStated(List<Spread> spreads, int from, int to) {
    for (int i = 0; i < tables.size(); i++) {
      int[] first = tables.get(i).sentences().firstStatement;
      int begin = spreads.get(i).first(from, to);
      int end = spreads.get(i).end(from, to);
      if (begin < end && !areWeak(tables.get(i).statements, first[begin], first[end])) {
        return true;
      }
    }
    return false;
  }

  /** What the versions state in these sentences of the pivot. */
  private Row row(List<String> ids, List<Spread> spreads, int from, int to) {
    List<Claim> row = new ArrayList<>(tables.size());
    int[] ends = new int[tables.size()];
    for (int i = 0; i < ends.length; i++) {
      Spread spread = spreads.get(i);
      row.addAll(stated(tables.get(i), spread.first(from, to), spread.end(from, to)));
      ends[i] = row.size();
    }
    return new Row(ids, List.copyOf(row), rowEnds.of(ends));
  }

  /** What a version states in its sentences; nothing if there are none. */
  private static List<Claim> stated(ClaimTable table, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    Passages sentences = table.sentences();
    List<Claim> statements =
        table.statements.subList(sentences.firstStatement[from], sentences.firstStatement[to]);
    return statements.isEmpty()
        ? plain(table.version, sentences.span(from).and(sentences.span(to - 1)), from)
        : statements;
  }

  /** Where it states nothing, that the version says it plainly; nothing if it says nothing. */
  private static List<Claim> plain(VersionClaims version, Span span, int sentence) {
    Excerpt excerpt = Excerpt.of(version.version().text(), span);
    return excerpt.quote().isBlank()
        ? List.of()
        : List.of(Claim.statement(excerpt, List.of(), Strength.WEAK, sentence, null));
  }

  private static boolean areWeak(List<Claim> statements, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!statements.get(i).isWeak()) {
        return false;
      }
    }
    return true;
  }
}
