package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;

/** Another time of the day. */
final class TimeChanged implements Rule {
  private static final int HALF_A_DAY = 12 * 60;

  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (!contrast.isDifferent() || !contrast.has(ClaimKind.TIME)) {
      return null;
    }
    return new Finding(DivergenceKind.TIME_CHANGED, Severity.MAJOR, cause(contrast));
  }

  private static String cause(Contrast contrast) {
    Integer one = contrast.expected().reading().minutes();
    Integer other = contrast.found().reading().minutes();
    boolean halved = one != null && other != null && Math.abs(one - other) == HALF_A_DAY;
    return halved ? "The half of the day (a.m., p.m.) was lost or confused." : "";
  }
}
