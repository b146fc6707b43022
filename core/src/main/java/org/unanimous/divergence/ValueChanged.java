package org.unanimous.divergence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Unit;

/** Another value in the same place: what no other rule knows better. */
final class ValueChanged implements Rule {
  /** Dimensions, as units name them. */
  private static final Set<String> UNSIGNED = Set.of("length", "area", "volume", "mass");

  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (contrast.agreement().agrees()) {
      return null;
    }
    if (isDash(contrast)) {
      return Finding.of(DivergenceKind.VALUE_CHANGED, Severity.MINOR);
    }
    boolean worse = contrast.has(ClaimKind.MONEY) || contrast.isBeyondTen();
    Severity severity = worse ? Severity.CRITICAL : Severity.MAJOR;
    return new Finding(DivergenceKind.VALUE_CHANGED, severity, cause(contrast));
  }

  /** Of what is never less than nothing a minus says "less than", "below", or is a dash. */
  private static boolean isDash(Contrast contrast) {
    Unit unit = contrast.expected().unit();
    return unit != null
        && UNSIGNED.contains(unit.dimension())
        && contrast.hasOneUnit()
        && contrast.ratio() == -1;
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
