package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Unit;
import org.unanimous.claim.VersionClaims;

/**
 * Two versions that state the same in the same order, as good translations mostly do: nothing can
 * match better. One of them may have articles and other weak claims more.
 */
final class InStep {
  private static final int ALONE = -1;

  private InStep() {}

  /** Their rows, in the order of the longer version; null if they are not in step. */
  static @Nullable List<Row> rows(List<VersionClaims> versions, Work work) {
    if (versions.size() != 2) {
      return null;
    }
    boolean sorted = versions.get(0).id().compareTo(versions.get(1).id()) <= 0;
    VersionClaims one = versions.get(sorted ? 0 : 1);
    VersionClaims other = versions.get(sorted ? 1 : 0);
    boolean first = one.claims().size() >= other.claims().size();
    int[] partners =
        first
            ? partners(one.claims(), other.claims(), work)
            : partners(other.claims(), one.claims(), work);
    return partners == null ? null : rows(one, other, first, partners);
  }

  /** A row for each claim of the longer version, which is the first of both or is not. */
  private static List<Row> rows(
      VersionClaims one, VersionClaims other, boolean first, int[] partners) {
    List<String> ids = List.of(one.id(), other.id());
    int[] both = {1, 2};
    int[] alone = first ? new int[] {1, 1} : new int[] {0, 1};
    List<Row> rows = new ArrayList<>(partners.length);
    for (int i = 0; i < partners.length; i++) {
      Claim claim = (first ? one : other).claims().get(i);
      if (partners[i] == ALONE) {
        rows.add(new Row(ids, List.of(claim), alone));
      } else {
        Claim partner = (first ? other : one).claims().get(partners[i]);
        rows.add(new Row(ids, first ? List.of(claim, partner) : List.of(partner, claim), both));
      }
    }
    return rows;
  }

  /** Which claim is the partner of each, if it has one; null if they are not in step. */
  private static int @Nullable [] partners(List<Claim> claims, List<Claim> others, Work work) {
    int[] partners = new int[claims.size()];
    int next = 0;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      work.step();
      if (next < others.size() && areAlike(claim, others.get(next))) {
        partners[i] = next++;
      } else if (mayStandAlone(claims, i)
          && (next == 0 || !areAlike(claim, others.get(next - 1)))) {
        partners[i] = ALONE;
      } else {
        // which of two ones has the partner, their places tell
        return null;
      }
    }
    return next == others.size() ? partners : null;
  }

  /** Does a claim say so little that it may have no partner, and is it no other's conversion? */
  private static boolean mayStandAlone(List<Claim> claims, int index) {
    Claim claim = claims.get(index);
    if (!claim.isWeak() || claim.quantity() == null) {
      return false;
    }
    Unit unit = claim.unit();
    for (int i = 0; unit != null && i < claims.size(); i++) {
      Unit other = claims.get(i).unit();
      if (i != index && other != null && unit.convertsTo(other)) {
        return false;
      }
    }
    return true;
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

  private static boolean areAlike(Claim claim, Claim partner) {
    return ValueKey.type(claim) == ValueKey.type(partner) && areSame(claim, partner);
  }

  /** Do claims of one type say the same, or both as vaguely? */
  private static boolean areSame(Claim claim, Claim partner) {
    if (claim.strength() != partner.strength()) {
      return false;
    }
    Agreement agreement = Comparison.of(claim, partner);
    return agreement == Agreement.SAME
        || (agreement == Agreement.COMPATIBLE && claim.isVague() && partner.isVague());
  }

  static void match(Matching matching) {
    for (int i = 0; i < matching.one.size; i++) {
      matching.match(i, i, Similarity.SAME);
    }
  }
}
