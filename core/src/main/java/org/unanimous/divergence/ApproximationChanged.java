package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** About 500 and 500. */
final class ApproximationChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Tone one = contrast.expectedTone();
    Tone other = contrast.foundTone();
    boolean changed = (one == Tone.APPROXIMATE) != (other == Tone.APPROXIMATE);
    return changed && !one.isBound() && !other.isBound()
        ? Finding.of(DivergenceKind.APPROXIMATION_CHANGED, Severity.MINOR)
        : null;
  }
}
