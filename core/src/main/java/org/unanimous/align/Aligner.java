package org.unanimous.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;

/** Finds the same claim across versions. Implementations are thread-safe. */
public interface Aligner {
  /**
   * Puts every claim of every version into exactly one row. The rows do not depend on the order of
   * the versions.
   *
   * @param reference the id of the version trusted as the original; null if there is none
   */
  Alignment align(List<VersionClaims> versions, @Nullable String reference);
}
