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
    if (stateNothing(versions)) {
      return new Alignment(
          versions, reference, List.of(), StatementAligner.align(versions, reference, work));
    }
    List<ClaimTable> tables = new ArrayList<>(versions.size());
    for (VersionClaims version : versions) {
      tables.add(new ClaimTable(version));
    }
    // The order of the versions must not matter.
    tables.sort(null);
    Groups groups = groups(tables, work);
    groups.mergeConversions();
    return new Alignment(
        versions,
        reference,
        new RowOrder(tables, groups, reference).rows(),
        StatementAligner.align(versions, reference, work));
  }

  /** Have they no claims? Most sentences have none. */
  private static boolean stateNothing(List<VersionClaims> versions) {
    for (VersionClaims version : versions) {
      if (!version.claims().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The claims in groups, conversions not merged. */
  static Groups groups(List<ClaimTable> tables, Work work) {
    Groups groups = new Groups(tables);
    if (tables.size() == 2) {
      groups.join(PairAligner.match(tables.get(0), tables.get(1), work));
    } else {
      groups.joinBestFirst(matchings(tables, work), work);
    }
    return groups;
  }

  private static List<Matching> matchings(List<ClaimTable> tables, Work work) {
    List<Matching> matchings = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      for (int k = i + 1; k < tables.size(); k++) {
        matchings.add(PairAligner.match(tables.get(i), tables.get(k), work));
      }
    }
    return matchings;
  }
}
