package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;

/** A figure in another locale's format, 1,234.5 in German; copies of it say the same. */
final class ForeignFormat implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    return isForeign(contrast.found()) && !isForeign(contrast.expected())
        ? new Finding(
            DivergenceKind.FOREIGN_FORMAT,
            Severity.NEUTRAL,
            "The separators are not those of the version's language.")
        : null;
  }

  static boolean isForeign(Claim claim) {
    return !claim.notation().localeFormat() && !claim.notation().separators().isEmpty();
  }
}
