package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** Knows one way in which a statement can be put otherwise. Implementations are stateless. */
interface StatementRule {
  /**
   * What the one version does otherwise than the others; null if that is none of its business.
   *
   * @param others at least one
   */
  @Nullable StatementFinding find(Testimony one, java.util.List<Testimony> others);
}
