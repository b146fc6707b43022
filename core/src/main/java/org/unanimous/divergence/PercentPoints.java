package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Unit;

/** One percent and one percentage point. */
final class PercentPoints implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean confused =
        !contrast.agreement().agrees()
            && contrast.isOf(ClaimKind.PERCENT)
            && isPoints(contrast.expected().unit()) != isPoints(contrast.found().unit());
    return confused ? Finding.of(DivergenceKind.PERCENT_POINTS, Severity.MAJOR) : null;
  }

  private static boolean isPoints(@Nullable Unit unit) {
    return unit != null && unit.dimension().equals(Unit.POINTS);
  }
}
