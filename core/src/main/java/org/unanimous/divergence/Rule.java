package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;

/** Knows one way in which two claims in one place can differ. Implementations are stateless. */
interface Rule {
  /** What it says of the contrast; null if that is none of its business. */
  @Nullable Finding find(Contrast contrast);
}
