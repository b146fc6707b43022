package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;

/** "N times more" read as N times, and as N times on top: ten and eleven times as much. */
final class MultiplierReading implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null
        || other == null
        || !contrast.isOf(ClaimKind.MULTIPLIER)
        || !contrast.isOfPoints()) {
      return null;
    }
    boolean onTop = one.value().minus(other.value()).abs().equals(Rational.ONE);
    boolean ambiguous =
        contrast.expected().readings().size() > 1 || contrast.found().readings().size() > 1;
    return onTop && ambiguous && contrast.isDifferent()
        ? Finding.of(DivergenceKind.MULTIPLIER_READING, Severity.NEUTRAL)
        : null;
  }
}
