package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.ClaimKind;

/** A currency lost or another: $500 and 500, $5 and 5 €. */
final class CurrencyChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (contrast.agreement().agrees() || !contrast.has(ClaimKind.MONEY)) {
      return null;
    }
    if (contrast.isOf(ClaimKind.MONEY) && !contrast.hasOneUnit()) {
      return changed(contrast);
    }
    boolean lost = contrast.agreement() == Agreement.OTHER_UNIT && contrast.lacksUnit();
    return lost ? Finding.of(DivergenceKind.CURRENCY_CHANGED, Severity.MINOR) : null;
  }

  private static Finding changed(Contrast contrast) {
    return contrast.agreement() == Agreement.OTHER_UNIT
        ? new Finding(
            DivergenceKind.CURRENCY_CHANGED,
            Severity.CRITICAL,
            "The currency was replaced and the amount kept.")
        : new Finding(
            DivergenceKind.CURRENCY_CHANGED,
            Severity.MAJOR,
            "The amount may be converted into another currency.");
  }
}
