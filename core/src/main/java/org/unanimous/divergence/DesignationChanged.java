package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/** Another name: H100 and H800, port 9418 and 9518. */
final class DesignationChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean changed = contrast.isDifferent() && contrast.has(ClaimKind.DESIGNATION);
    if (!changed && !isTurned(contrast)) {
      return null;
    }
    return Finding.of(DivergenceKind.DESIGNATION_CHANGED, Severity.MAJOR);
  }

  /** 1-0 and 0-1: readings as a range would let it pass. */
  private static boolean isTurned(Contrast contrast) {
    List<String> one = Figures.groups(contrast.expected().quote());
    List<String> other = Figures.groups(contrast.found().quote());
    return isScore(contrast.expected())
        && isScore(contrast.found())
        && one.size() == 2
        && other.size() == 2
        && !one.equals(other)
        && one.get(0).equals(other.get(1))
        && one.get(1).equals(other.get(0));
  }

  private static boolean isScore(Claim claim) {
    return switch (claim.kind()) {
      case DESIGNATION, TIME -> true;
      case NUMBER -> claim.quantity() != null && RangeChanged.isRange(claim.quantity());
      default -> false;
    };
  }
}
