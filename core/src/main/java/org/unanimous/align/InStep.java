package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.VersionClaims;

/**
 * Two versions that state the same in the same order, as good translations mostly do: nothing can
 * match better.
 */
final class InStep {
  private InStep() {}

  /** Are there two versions, and do they? */
  static boolean are(List<VersionClaims> versions, Work work) {
    if (versions.size() != 2) {
      return false;
    }
    List<Claim> claims = versions.get(0).claims();
    List<Claim> others = versions.get(1).claims();
    boolean same = claims.size() == others.size();
    for (int i = 0; same && i < claims.size(); i++) {
      work.step();
      Claim claim = claims.get(i);
      Claim partner = others.get(i);
      same = ValueKey.type(claim) == ValueKey.type(partner) && areSame(claim, partner);
    }
    return same;
  }

  /** The same, of versions whose types of claims are known. */
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
        && Comparison.of(claim, partner) == Agreement.SAME;
  }

  /** A row for each claim and its partner. */
  static List<Row> rows(List<VersionClaims> two) {
    boolean sorted = two.get(0).id().compareTo(two.get(1).id()) <= 0;
    VersionClaims one = two.get(sorted ? 0 : 1);
    VersionClaims other = two.get(sorted ? 1 : 0);
    List<String> ids = List.of(one.id(), other.id());
    List<Row> rows = new ArrayList<>(one.claims().size());
    for (int i = 0; i < one.claims().size(); i++) {
      List<Claim> claim = List.of(one.claims().get(i));
      rows.add(new Row(ids, List.of(claim, List.of(other.claims().get(i)))));
    }
    return rows;
  }

  static void match(Matching matching) {
    for (int i = 0; i < matching.one.size; i++) {
      matching.match(i, i, Similarity.SAME);
    }
  }
}
