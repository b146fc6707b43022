package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;

/** A quantity converted wrongly, or coarsely: 385 miles and 360 km. */
final class ConversionWrong implements Rule {
  private static final double COARSE = 0.05;

  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    boolean exact = contrast.agreement().isSameFact();
    if (one == null || other == null || exact || contrast.hasOneUnit()) {
      return null;
    }
    // a few decades overlap with some dozens of years, or another rule tells how vague they are
    if (one.isVague() || other.isVague()) {
      return null;
    }
    double gap = Comparison.conversionGap(one, other);
    return gap > 0 ? finding(gap, contrast) : null;
  }

  private static Finding finding(double gap, Contrast contrast) {
    // What agrees for all that is said to be about so much.
    double felt = contrast.agreement().agrees() ? Math.min(gap, COARSE) : gap;
    return new Finding(DivergenceKind.CONVERSION_WRONG, severity(felt), cause(felt, contrast));
  }

  /** The steps of the taxonomy: to 2 %, to 5 %, to 10 %. */
  private static Severity severity(double gap) {
    if (gap <= 0.02) {
      return Severity.NEUTRAL;
    }
    return gap <= COARSE ? Severity.MINOR : gap <= 0.1 ? Severity.MAJOR : Severity.CRITICAL;
  }

  private static String cause(double gap, Contrast contrast) {
    if (gap <= COARSE) {
      return "The conversion is coarse.";
    }
    return contrast.isOfPoints()
        ? "The conversion factor is wrong, or the figure was changed."
        : "";
  }
}
