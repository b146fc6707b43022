package org.unanimous.divergence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Quantity;

/** An end of a range changed or lost: 10 to 50 and 10 to 60. */
final class RangeChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null || other == null || !contrast.isDifferent()) {
      return null;
    }
    return isRange(one) || isRange(other) ? finding(one, other) : null;
  }

  private static boolean isRange(Quantity quantity) {
    return !quantity.isPoint() && !quantity.isVague();
  }

  private static Finding finding(Quantity one, Quantity other) {
    boolean shared = isFirstUnscaled(one, other) || isFirstUnscaled(other, one);
    return new Finding(
        DivergenceKind.RANGE_CHANGED,
        Severity.MAJOR,
        shared ? "The scale word or unit behind the range belongs to both ends." : "");
  }

  /** 5 to 10 million, read as 5 and as ten million. */
  private static boolean isFirstUnscaled(Quantity one, Quantity other) {
    return one.low() != null
        && other.low() != null
        && Objects.equals(one.high(), other.high())
        && one.low().doubleValue() >= 1000 * other.low().doubleValue();
  }
}
