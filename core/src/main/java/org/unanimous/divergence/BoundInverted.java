package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** Up to 10 % and more than 10 %. */
final class BoundInverted implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Tone one = contrast.expectedTone();
    Tone other = contrast.foundTone();
    boolean inverted = one.isBound() && other.isBound() && one != other;
    return inverted
        ? new Finding(DivergenceKind.BOUND_INVERTED, Severity.MAJOR, "The bound was turned round.")
        : null;
  }
}
