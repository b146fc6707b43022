package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;

/** Another name: H100 and H800, port 9418 and 9518. */
final class DesignationChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (!contrast.isDifferent() || !contrast.has(ClaimKind.DESIGNATION)) {
      return null;
    }
    return Finding.of(DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR);
  }
}
