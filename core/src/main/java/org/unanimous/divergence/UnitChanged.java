package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;

/** The number kept and the unit changed: 497 mph and 497 km/h. */
final class UnitChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (contrast.agreement() != Agreement.OTHER_UNIT || contrast.hasOneUnit()) {
      return null;
    }
    if (contrast.isOfVagueAndExact()) {
      return null; // no number that was kept
    }
    return new Finding(
        DivergenceKind.UNIT_CHANGED,
        Severity.CRITICAL,
        "The unit was replaced without converting the number.");
  }
}
