package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/**
 * More than 10 % and a mere 10 %. With "about" in the bound's place it is a nuance, and so is an
 * upper bound that one version alone has: do, до and bis say "to" as well as "up to".
 */
final class BoundChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Tone one = contrast.expectedTone();
    Tone other = contrast.foundTone();
    if (one.isBound() == other.isBound()) {
      return null;
    }
    boolean softened = one == Tone.APPROXIMATE || other == Tone.APPROXIMATE;
    boolean reached = one == Tone.PLAIN && other == Tone.UPPER_BOUND;
    return Finding.of(
        DivergenceKind.BOUND_CHANGED, softened || reached ? Severity.MINOR : Severity.MAJOR);
  }
}
