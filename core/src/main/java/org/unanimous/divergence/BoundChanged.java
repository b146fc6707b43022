package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** More than 10 % and a mere 10 %; with "about" in the bound's place it is a nuance. */
final class BoundChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Tone one = contrast.expectedTone();
    Tone other = contrast.foundTone();
    if (one.isBound() == other.isBound()) {
      return null;
    }
    boolean softened = one == Tone.APPROXIMATE || other == Tone.APPROXIMATE;
    return Finding.of(DivergenceKind.BOUND_CHANGED, softened ? Severity.MINOR : Severity.MAJOR);
  }
}
