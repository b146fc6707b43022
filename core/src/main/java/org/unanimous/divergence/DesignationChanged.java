package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.ModifierKind;

/** Another name: H100 and H800, port 9418 and 9518. */
final class DesignationChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean changed = contrast.isDifferent() && contrast.has(ClaimKind.DESIGNATION);
    if (!changed && !isTurned(contrast)) {
      return null;
    }
    boolean defeat = isDefeat(contrast.expected()) || isDefeat(contrast.found());
    return Finding.of(
        DivergenceKind.DESIGNATION_CHANGED,
        defeat && isTurned(contrast) ? Severity.MINOR : Severity.MAJOR);
  }

  /** Is it a score told from the side of who lost? A 0:2 defeat and a 2-0 defeat are one. */
  private static boolean isDefeat(Claim claim) {
    List<String> scored = Figures.groups(claim.quote());
    return claim.has(ModifierKind.LOST)
        && scored.size() == 2
        && isLess(scored.get(0), scored.get(1));
  }

  private static boolean isLess(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other) < 0
        : one.length() < other.length();
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
