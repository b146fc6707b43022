package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.VersionClaims;

/**
 * Two versions that state the same in the same order, as good translations mostly do: nothing can
 * match better. One of them may have articles and other weak claims more.
 */
final class InStep {
  private InStep() {}

  /** Their rows, in the order of the longer version; null if they are not in step. */
  static @Nullable List<Row> rows(List<VersionClaims> versions, Work work) {
    if (versions.size() != 2) {
      return null;
    }
    boolean sorted = versions.get(0).id().compareTo(versions.get(1).id()) <= 0;
    VersionClaims one = versions.get(sorted ? 0 : 1);
    VersionClaims other = versions.get(sorted ? 1 : 0);
    List<String> ids = List.of(one.id(), other.id());
    boolean longer = one.claims().size() >= other.claims().size();
    List<Claim> claims = longer ? one.claims() : other.claims();
    List<Claim> others = longer ? other.claims() : one.claims();
    List<Row> rows = new ArrayList<>(claims.size());
    int next = 0;
    for (Claim claim : claims) {
      work.step();
      List<Claim> partner = List.of();
      if (next < others.size() && areSame(claim, others.get(next))) {
        partner = List.of(others.get(next++));
      } else if (!mayStandAlone(claim) || next > 0 && areSame(claim, others.get(next - 1))) {
        // which of two ones has the partner, their places tell
        return null;
      }
      List<Claim> its = List.of(claim);
      rows.add(new Row(ids, longer ? List.of(its, partner) : List.of(partner, its)));
    }
    return next == others.size() ? rows : null;
  }

  /** Does it say so little that it may have no partner, and no second unit of another claim? */
  private static boolean mayStandAlone(Claim claim) {
    Quantity quantity = claim.quantity();
    return claim.isWeak() && quantity != null && quantity.unit() == null;
  }

  /** Do versions whose types of claims are known state the same in the same order? */
  static boolean are(ClaimTable one, ClaimTable other, Work work) {
    boolean same = one.size == other.size;
    for (int i = 0; same && i < one.size; i++) {
      work.step();
      same = one.types[i] == other.types[i] && areSame(one.claim(i), other.claim(i));
    }
    return same;
  }

  private static boolean areSame(Claim claim, Claim partner) {
    return claim.strength() == partner.strength()
        && ValueKey.type(claim) == ValueKey.type(partner)
        && Comparison.of(claim, partner) == Agreement.SAME;
  }

  static void match(Matching matching) {
    for (int i = 0; i < matching.one.size; i++) {
      matching.match(i, i, Similarity.SAME);
    }
  }
}
