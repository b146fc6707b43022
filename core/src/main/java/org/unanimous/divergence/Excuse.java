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
      Severity excused = weigh(panel, near, severity);
      if (excused == null) {
        return null;
      }
      left = excused.isAtLeast(left) ? left : excused;
    }
    return left;
  }

  private @Nullable Severity weigh(Panel panel, Claim near, Severity severity) {
    Agreement agreement = Comparison.of(near, panel.speaker().first());
    if (!agreement.agrees()) {
      return severity;
    }
    Claim twin = twin(near, panel);
    if (twin == null || Comparison.of(near, twin).compareTo(Agreement.EQUIVALENT) > 0) {
      return null;
    }
    if (!isOneStatement(twin, panel)) {
      return severity;
    }
    boolean repeated = agreement == Agreement.SAME;
    return repeated && severity.isAtLeast(Severity.MAJOR)
        ? Severity.MINOR
        : repeated ? severity : null;
  }

  /** What the speaker states in the row of the other claim, if anything. */
  private @Nullable Claim twin(Claim near, Panel panel) {
    Row row = rows.get(near);
    List<Claim> claims = row == null ? List.of() : row.in(panel.speaker().id());
    return claims.isEmpty() ? null : claims.get(0);
  }

  /** Does the speaker state the fact twice in one sentence: repeated, or in two units? */
  private static boolean isOneStatement(Claim twin, Panel panel) {
    Claim claim = panel.speaker().first();
    return twin.sentence() == claim.sentence() && Comparison.of(twin, claim).agrees();
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() != Notation.Form.DIGITS;
  }
}
