package org.unanimous.divergence;

import java.util.List;
import org.unanimous.align.Row;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.VersionClaims;

/** Tells rows without anything to say about from the others, fast: nearly all rows are such. */
final class Unanimity {
  private Unanimity() {}

  /** Does every version state the same fact, once, in its own locale's format? */
  static boolean isPlain(Row row, List<VersionClaims> versions) {
    if (row.claims().size() != versions.size()) {
      return false;
    }
    Claim first = null;
    for (int i = 0; i < versions.size(); i++) {
      Claim claim = row.first(versions.get(i).id());
      if (claim == null
          || !isWrittenPlainly(claim)
          || (first != null && !areAlike(first, claim, versions.size()))) {
        return false;
      }
      // A bare number agrees with every unit, and says nothing of whether these agree.
      first = first == null || first.unit() == null ? claim : first;
    }
    return true;
  }

  /**
   * Is it a single weak claim, whose absence elsewhere says nothing? Only beside rows that say
   * something it counts, by its place.
   */
  static boolean isSilent(Row row) {
    Claim first = row.first();
    return row.claims().size() == 1 && first.isWeak() && !first.isVague();
  }

  private static boolean isWrittenPlainly(Claim claim) {
    return claim.notation().localeFormat() || claim.notation().separators().isEmpty();
  }

  /** Several and a few are alike; of three, the first may agree with two that are not. */
  private static boolean areAlike(Claim one, Claim other, int voices) {
    boolean modified = one.modifiers().size() + other.modifiers().size() > 0;
    if (modified
        && (Tone.of(one) != Tone.of(other) || RelationLost.isBetween(one, other, voices))) {
      return false;
    }
    Quantity quantity = one.quantity();
    if (quantity != null && RangeChanged.isRange(quantity)) {
      return false;
    }
    Agreement agreement = Comparison.of(one, other);
    return agreement == Agreement.SAME
        || (agreement == Agreement.EQUIVALENT && one.kind() != ClaimKind.DESIGNATION)
        || (agreement == Agreement.COMPATIBLE && voices == 2 && one.isVague() && other.isVague());
  }
}
