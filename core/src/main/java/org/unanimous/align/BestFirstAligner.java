package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;

/**
 * Matches each two versions, then joins the matches to rows, best first. Two versions are matched
 * sentence by sentence; the claims of a sentence by value, kind and place together. Thread-safe.
 */
public final class BestFirstAligner implements Aligner {
  /** An aligner without settings. */
  public BestFirstAligner() {}

  @Override
  public Alignment align(List<VersionClaims> versions, @Nullable String reference) {
    return align(versions, reference, new Work());
  }

  Alignment align(List<VersionClaims> versions, @Nullable String reference, Work work) {
    List<Row> statements = StatementAligner.withoutTables(versions);
    List<Row> inStep = haveNoClaims(versions) ? List.of() : InStep.rows(versions, work);
    if (inStep != null && statements != null) {
      return new Alignment(versions, reference, inStep, statements);
    }
    Bitexts texts = Bitexts.of(versions, work);
    return new Alignment(
        versions,
        reference,
        inStep == null ? rows(texts, reference, work) : inStep,
        statements == null ? StatementAligner.align(texts, reference) : statements);
  }

  private static List<Row> rows(Bitexts texts, @Nullable String reference, Work work) {
    Groups groups = groups(texts, work);
    Conversions.merge(groups);
    return new RowOrder(texts, groups, reference).rows();
  }

  /** Most sentences have none. */
  private static boolean haveNoClaims(List<VersionClaims> versions) {
    for (VersionClaims version : versions) {
      if (!version.claims().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The claims in groups, conversions not merged. */
  static Groups groups(Bitexts texts, Work work) {
    Groups groups = new Groups(texts.tables());
    List<Bitext> pairs = texts.pairs();
    if (pairs.size() == 1) {
      groups.join(PairAligner.match(pairs.get(0), work));
    } else {
      groups.joinBestFirst(matchings(pairs, work), work);
    }
    return groups;
  }

  private static List<Matching> matchings(List<Bitext> pairs, Work work) {
    List<Matching> matchings = new ArrayList<>(pairs.size());
    for (Bitext pair : pairs) {
      matchings.add(PairAligner.match(pair, work));
    }
    return matchings;
  }
}
