package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;

/** A date counted from now that is shifted or told in a coarser grain: last week and last month. */
final class RelativeDateChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    // DateChanged comes first: what differs here and is left counts from now.
    boolean shifted = contrast.isDifferent() && contrast.isOf(ClaimKind.DATE);
    return shifted ? Finding.of(DivergenceKind.RELATIVE_DATE_CHANGED, Severity.MINOR) : null;
  }
}
