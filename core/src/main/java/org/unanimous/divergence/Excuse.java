package org.unanimous.divergence;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Notation;
import org.unanimous.claim.VersionClaims;

/**
 * Why a row may be absent from a version that states the fact all the same: said twice there and
 * once here, given in both units there and in one here, in one figure there and in two here, moved
 * to the next sentence.
 */
final class Excuse {
  private final Neighbourhood neighbourhood;
  private final IdentityHashMap<Claim, Row> rows = new IdentityHashMap<>();

  Excuse(Alignment alignment, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    for (Row row : alignment.rows()) {
      for (List<Claim> claims : row.mentions().values()) {
        claims.forEach(claim -> rows.put(claim, row));
      }
    }
  }

  /** The severity that is left of an absence from the version; null if nothing is. */
  @Nullable Severity weigh(Panel panel, VersionClaims lacking, Severity severity) {
    if (lacking.limited() && isInWords(panel.speaker().first())) {
      return null;
    }
    Severity left = severity;
    for (Claim near : neighbourhood.near(lacking, panel.index())) {
      Agreement agreement = Comparison.of(near, panel.speaker().first());
      if (agreement.agrees()) {
        if (agreement != Agreement.SAME || !isSpokenFor(near, panel)) {
          return null;
        }
        left = severity.isAtLeast(Severity.MAJOR) ? Severity.MINOR : severity;
      }
    }
    return left;
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() != Notation.Form.DIGITS;
  }

  /** Does the speaker state the same in the row of the other too, so that it is a repetition? */
  private boolean isSpokenFor(Claim near, Panel panel) {
    Row row = rows.get(near);
    return row != null && !row.in(panel.speaker().id()).isEmpty();
  }
}
