package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;

/** Another value in the same place: what no other rule knows better. */
final class ValueChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (contrast.agreement().agrees()) {
      return null;
    }
    boolean worse = contrast.has(ClaimKind.MONEY) || contrast.isBeyondTen();
    Severity severity = worse ? Severity.CRITICAL : Severity.MAJOR;
    return new Finding(DivergenceKind.VALUE_CHANGED, severity, cause(contrast));
  }

  private static String cause(Contrast contrast) {
    if (!contrast.isOfPoints()) {
      return "";
    }
    String one = Figures.digits(Canonical.value(contrast.expected()));
    String other = Figures.digits(Canonical.value(contrast.found()));
    if (Figures.areTransposed(one, other)) {
      return "Two digits are transposed.";
    }
    return one.length() > 1 && Figures.differByOne(one, other) ? "One digit differs." : "";
  }
}
