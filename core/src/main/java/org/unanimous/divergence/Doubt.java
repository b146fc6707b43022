package org.unanimous.divergence;

import org.unanimous.claim.Agreement;
import org.unanimous.claim.ClaimKind;

/** Lowers what an expert may not confirm. */
final class Doubt {
  private Doubt() {}

  /** The severity of the finding, one step lower where the contrast leaves a doubt. */
  static Severity weigh(Finding finding, Contrast contrast) {
    return isDoubtful(contrast) ? finding.severity().lowered() : finding.severity();
  }

  private static boolean isDoubtful(Contrast contrast) {
    boolean weak = contrast.expected().isWeak() && contrast.found().isWeak();
    return weak || isOrdinal(contrast) || isHalfName(contrast) || isUnlike(contrast);
  }

  /** An ordinal against a count: the row may join what does not belong together. */
  private static boolean isOrdinal(Contrast contrast) {
    return contrast.has(ClaimKind.ORDINAL) && !contrast.isOf(ClaimKind.ORDINAL);
  }

  private static boolean isHalfName(Contrast contrast) {
    return contrast.has(ClaimKind.DESIGNATION) && !contrast.isOf(ClaimKind.DESIGNATION);
  }

  private static boolean isUnlike(Contrast contrast) {
    return contrast.agreement() == Agreement.INCOMPARABLE;
  }
}
