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
 * Why a row may be absent from a version that states the fact all the same: given in both units
 * there and in one here, in one figure there and in two here, moved to the next sentence, shown as
 * code.
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

  /** Is the absence of the row from the version no finding? */
  boolean holds(Panel panel, VersionClaims lacking) {
    if (lacking.limited() && isInWords(panel.speaker().first())) {
      return true;
    }
    if (ShownAsCode.shows(lacking, neighbourhood.area(lacking, panel.index()), panel.speaker())) {
      return true;
    }
    for (Claim near : neighbourhood.near(lacking, panel.index())) {
      if (isSaidBy(near, panel)) {
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
    Claim twin = twin(near, panel);
    if (twin == null || Comparison.of(near, twin).compareTo(Agreement.EQUIVALENT) > 0) {
      return true;
    }
    // The speaker gives it in two units; twice in the same words counts twice.
    return agreement != Agreement.SAME && isOneStatement(twin, panel);
  }

  /** What the speaker states in the row of the other claim, if anything. */
  private @Nullable Claim twin(Claim near, Panel panel) {
    Row row = rows.get(near);
    List<Claim> claims = row == null ? List.of() : row.in(panel.speaker().id());
    return claims.isEmpty() ? null : claims.get(0);
  }

  /** Does the speaker state the fact twice in one sentence? */
  private static boolean isOneStatement(Claim twin, Panel panel) {
    Claim claim = panel.speaker().first();
    return twin.sentence() == claim.sentence() && Comparison.of(twin, claim).agrees();
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() != Notation.Form.DIGITS;
  }
}
