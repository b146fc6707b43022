package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.ClaimKind;

/** 12 % and a mere 12. */
final class PercentLost implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean lost =
        contrast.agreement() == Agreement.OTHER_UNIT
            && contrast.has(ClaimKind.PERCENT)
            && !contrast.isOf(ClaimKind.PERCENT);
    return lost
        ? new Finding(DivergenceKind.PERCENT_LOST, Severity.MAJOR, "The percent sign was dropped.")
        : null;
  }
}
