package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Reads one sort of claim around a trigger. */
interface ClaimReader {
  /**
   * The claim that begins at token {@code i}, or what says that there is none; null if this reader
   * does not know.
   */
  @Nullable Draft read(int i);
}
