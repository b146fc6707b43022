package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Quantity;

/** One value is the other, rounded: 5.53 million and 5.5 million. */
final class Rounded implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null
        || other == null
        || contrast.agreement() != Agreement.ROUNDED
        || !contrast.hasOneUnit()) {
      return null;
    }
    boolean said = contrast.expected().isBlurred() || contrast.found().isBlurred();
    return Finding.of(DivergenceKind.ROUNDED, said ? Severity.NEUTRAL : Severity.MINOR);
  }
}
