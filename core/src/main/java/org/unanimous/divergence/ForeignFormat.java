package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** A figure in another locale's format: 1,234.5 in German. */
final class ForeignFormat implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean foreign =
        !contrast.found().notation().localeFormat()
            && !contrast.found().notation().separators().isEmpty();
    return foreign
        ? new Finding(
            DivergenceKind.FOREIGN_FORMAT,
            Severity.NEUTRAL,
            "The separators are not those of the version's language.")
        : null;
  }
}
