package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;

/**
 * A separator read as the other kind, or digits lost around one: 1.500 and 1.5, 2.200.112 and
 * 2,200,12.
 */
final class SeparatorConfused implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (!contrast.isDifferent() || !contrast.isOfPoints() || !contrast.hasOneUnit()) {
      return null;
    }
    String one = Figures.digits(contrast.expected().quote());
    String other = Figures.digits(contrast.found().quote());
    if (isScaledBySeparator(contrast, one, other)) {
      return finding("A comma or point is read as the other kind of separator.");
    }
    boolean broken = isForeign(contrast.found()) || isForeign(contrast.expected());
    return broken && Figures.differByOne(one, other)
        ? finding("A digit was lost or added around a separator.")
        : null;
  }

  /** The same digits, thousandfold apart, and a separator in one of them. */
  private static boolean isScaledBySeparator(Contrast contrast, String one, String other) {
    int power = contrast.powerOfTen();
    return power != 0
        && power % 3 == 0
        && contrast.expected().notation().scale() == contrast.found().notation().scale()
        && (isSeparated(contrast.expected()) || isSeparated(contrast.found()))
        && Figures.withoutZeros(one).equals(Figures.withoutZeros(other));
  }

  private static boolean isSeparated(Claim claim) {
    return !claim.notation().separators().isEmpty();
  }

  private static boolean isForeign(Claim claim) {
    Notation notation = claim.notation();
    return !notation.localeFormat() && !notation.separators().isEmpty();
  }

  private static Finding finding(String cause) {
    return new Finding(DivergenceKind.SEPARATOR_CONFUSED, Severity.CRITICAL, cause);
  }
}
