package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;

/** Values a power of ten apart: million and billion. */
final class ScaleChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    int power = contrast.powerOfTen();
    if (!contrast.isDifferent() || power == 0 || contrast.has(ClaimKind.ORDINAL)) {
      return null;
    }
    return new Finding(DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, cause(contrast, power));
  }

  private static String cause(Contrast contrast, int power) {
    boolean words =
        contrast.expected().notation().scale() > 0 || contrast.found().notation().scale() > 0;
    if (words && Math.abs(power) == 3) {
      return "The scale words are false friends: billion is a thousand million in one language and a million "
          + "million in another.";
    }
    if (words && power % 3 == 0) {
      return "The scale word was exchanged.";
    }
    return Math.abs(power) == 1 ? "A zero was lost or added, or the decimal separator moved." : "";
  }
}
