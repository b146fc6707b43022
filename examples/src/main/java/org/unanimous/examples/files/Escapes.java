package org.unanimous.examples.files;

import org.jspecify.annotations.Nullable;

/** How a kind of file writes characters that it cannot or does not want to write as they are. */
interface Escapes {
  /** The escape that begins there; null if the character stands for itself. */
  @Nullable Escape at(String text, int offset);

  /** These, and the others where there is none of these. */
  default Escapes or(Escapes others) {
    return (text, offset) -> {
      Escape escape = at(text, offset);
      return escape == null ? others.at(text, offset) : escape;
    };
  }
}
