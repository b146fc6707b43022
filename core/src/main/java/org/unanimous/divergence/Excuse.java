package org.unanimous.divergence;

import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Notation;
import org.unanimous.claim.VersionClaims;

/**
 * Why a row may be absent from a version that states the fact all the same: given in both units
 * there and in one here, in one figure there and in two here, moved to the next sentence, written
 * where nothing is read.
 */
final class Excuse {
  private final Neighbourhood neighbourhood;
  private final Twins twins;
  private final WrittenThere writtenThere;

  Excuse(Neighbourhood neighbourhood, Twins twins) {
    this.neighbourhood = neighbourhood;
    this.twins = twins;
    writtenThere = new WrittenThere(neighbourhood, twins);
  }

  /** Is the absence of the row from the version no finding? */
  boolean holds(Panel panel, VersionClaims lacking) {
    if (lacking.limited() && isInWords(panel.speaker().first())) {
      return true;
    }
    if (writtenThere.holds(panel, lacking)) {
      return true;
    }
    for (Claim near : neighbourhood.near(lacking, panel.index())) {
      if (isSaidBy(near, panel) || Pair.holds(near, panel.speaker().first())) {
        return true;
      }
    }
    return false;
  }

  /** Does the claim of the version that lacks the row say it too, beside what its own row says? */
  private boolean isSaidBy(Claim near, Panel panel) {
    Agreement agreement = Comparison.of(near, panel.speaker().first());
    if (!agreement.agrees()) {
      return false;
    }
    Claim twin = twins.of(near, panel.speaker().id());
    if (twin == null || Comparison.of(near, twin).compareTo(Agreement.EQUIVALENT) > 0) {
      return true;
    }
    // The speaker gives it in two units; twice in the same words counts twice.
    return agreement != Agreement.SAME && isOneStatement(twin, panel);
  }

  /** Does the speaker state the fact twice in one sentence, each time in other terms? */
  private static boolean isOneStatement(Claim twin, Panel panel) {
    Claim claim = panel.speaker().first();
    Contrast contrast = Contrast.of(twin, claim);
    return twin.sentence() == claim.sentence()
        && contrast.agreement().agrees()
        && isInOtherTerms(contrast);
  }

  private static boolean isInOtherTerms(Contrast contrast) {
    return contrast.isOfQuantities()
        ? contrast.hasTwoUnits()
        : !contrast.has(ClaimKind.DESIGNATION) || contrast.isOf(ClaimKind.DESIGNATION);
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() != Notation.Form.DIGITS;
  }
}
