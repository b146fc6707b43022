package org.unanimous.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Puts the statements of all versions in rows, sentence by sentence: each version is aligned with
 * one of them, so that the work grows with the number of versions. A version whose sentence says
 * the same without source or hedge states it plainly; one in another order is left out.
 */
final class StatementAligner {
  private final List<ClaimTable> tables = new ArrayList<>();
  private final List<SortedMap<String, List<Claim>>> rows = new ArrayList<>();
  private final @Nullable String reference;
  private final Work work;

  private StatementAligner(List<VersionClaims> versions, @Nullable String reference, Work work) {
    this.reference = reference;
    this.work = work;
    for (VersionClaims version : versions) {
      tables.add(new ClaimTable(withStatements(version)));
    }
    tables.sort(null);
  }

  /** The rows that hold a statement, in the order of the reference or of the longest version. */
  static List<Row> align(List<VersionClaims> versions, @Nullable String reference, Work work) {
    boolean none = true;
    for (VersionClaims version : versions) {
      none &= version.statements().isEmpty();
    }
    if (none || versions.size() < 2) {
      return List.of();
    }
    return areSentences(versions)
        ? ofSentences(versions)
        : new StatementAligner(versions, reference, work).rows();
  }

  private static boolean areSentences(List<VersionClaims> versions) {
    for (VersionClaims version : versions) {
      if (version.sentences().size() != 1) {
        return false;
      }
    }
    return true;
  }

  /** Versions of one sentence each are one row: most that are checked are no more. */
  private static List<Row> ofSentences(List<VersionClaims> versions) {
    SortedMap<String, List<Claim>> row = new TreeMap<>();
    boolean stated = false;
    for (VersionClaims version : versions) {
      List<Claim> statements = new ArrayList<>(version.statements());
      statements.sort(new TextOrder());
      stated |= put(version, statements, version.sentences().get(0), 0, row);
    }
    return stated ? List.of(new Row(row)) : List.of();
  }

  /** With its statements among its claims: then their sentences are known by their names too. */
  private static VersionClaims withStatements(VersionClaims version) {
    List<Claim> all = new ArrayList<>(version.claims());
    all.addAll(version.statements());
    all.sort(new TextOrder());
    return new VersionClaims(version.version(), all, version.sentences(), version.limited());
  }

  private List<Row> rows() {
    ClaimTable pivot = pivot();
    int sentences = pivot.sentences().size;
    List<Spread> spreads = new ArrayList<>();
    Joints joints = new Joints(sentences);
    for (ClaimTable table : tables) {
      if (table != pivot) {
        PassageAligner.Result result = PassageAligner.align(pivot, table, work);
        if (result.inOrder()) {
          Spread spread = new Spread(table, result.beads());
          spreads.add(spread);
          joints.join(result.beads());
        }
      }
    }
    for (int from = 0; from < sentences; from = joints.end(from)) {
      row(pivot, spreads, from, joints.end(from));
    }
    return rows.stream().map(Row::new).toList();
  }

  private ClaimTable pivot() {
    ClaimTable pivot = tables.get(0);
    for (ClaimTable table : tables) {
      if (table.version.id().equals(reference)) {
        return table;
      }
      pivot = table.sentences().size > pivot.sentences().size ? table : pivot;
    }
    return pivot;
  }

  private void row(ClaimTable pivot, List<Spread> spreads, int from, int to) {
    SortedMap<String, List<Claim>> row = new TreeMap<>();
    boolean stated = put(pivot, from, to, row);
    for (Spread spread : spreads) {
      stated |= put(spread.table, spread.first(from, to), spread.end(from, to), row);
    }
    if (stated) {
      rows.add(row);
    }
  }

  /** Adds what a version states in its sentences; does it attribute or hedge anything there? */
  private static boolean put(
      ClaimTable table, int from, int to, SortedMap<String, List<Claim>> row) {
    if (from >= to) {
      return false;
    }
    Passages sentences = table.sentences();
    List<Claim> statements = new ArrayList<>();
    for (int c = sentences.firstClaim[from]; c < sentences.firstClaim[to]; c++) {
      if (table.claim(c).kind() == ClaimKind.STATEMENT) {
        statements.add(table.claim(c));
      }
    }
    Span span = sentences.span(from).and(sentences.span(to - 1));
    return put(table.version, statements, span, from, row);
  }

  private static boolean put(
      VersionClaims version,
      List<Claim> statements,
      Span span,
      int sentence,
      SortedMap<String, List<Claim>> row) {
    if (statements.isEmpty()) {
      String text = version.version().text();
      if (span.in(text).isBlank()) {
        return false;
      }
      statements.add(Claim.statement(span, text, List.of(), Strength.WEAK, sentence, null));
    }
    row.put(version.id(), statements);
    return !areWeak(statements);
  }

  private static boolean areWeak(List<Claim> statements) {
    for (Claim statement : statements) {
      if (!statement.isWeak()) {
        return false;
      }
    }
    return true;
  }

  /** By sentence, then by place. */
  private static final class TextOrder implements Comparator<Claim> {
    @Override
    public int compare(Claim one, Claim other) {
      return one.sentence() != other.sentence()
          ? Integer.compare(one.sentence(), other.sentence())
          : Integer.compare(one.span().start(), other.span().start());
    }
  }

  /** Which sentences of a version say what those of the pivot say. */
  private static final class Spread {
    private final ClaimTable table;
    private final int[] first;
    private final int[] end;

    Spread(ClaimTable table, Beads beads) {
      this.table = table;
      int size = 0;
      for (int b = 0; b < beads.size; b++) {
        size = Math.max(size, beads.oneEnd(b));
      }
      first = new int[size];
      end = new int[size];
      for (int b = 0; b < beads.size; b++) {
        for (int u = beads.one(b); u < beads.oneEnd(b); u++) {
          first[u] = beads.other(b);
          end[u] = beads.otherEnd(b);
        }
      }
    }

    int first(int from, int to) {
      int least = Integer.MAX_VALUE;
      for (int u = from; u < Math.min(to, first.length); u++) {
        least = end[u] > first[u] ? Math.min(least, first[u]) : least;
      }
      return least;
    }

    int end(int from, int to) {
      int most = 0;
      for (int u = from; u < Math.min(to, end.length); u++) {
        most = Math.max(most, end[u]);
      }
      return most;
    }
  }

  /** Sentences of the pivot that some version says in one. */
  private static final class Joints {
    private final boolean[] joined;

    Joints(int sentences) {
      joined = new boolean[sentences + 1];
    }

    void join(Beads beads) {
      for (int b = 0; b < beads.size; b++) {
        for (int u = beads.one(b); u + 1 < beads.oneEnd(b); u++) {
          joined[u] = true;
        }
      }
    }

    /** The first sentence behind those that belong with the given one. */
    int end(int from) {
      int end = from;
      while (joined[end]) {
        end++;
      }
      return end + 1;
    }
  }
}
