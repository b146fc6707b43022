package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** A number with its unit, in the tokens {@code [from, to)}. */
record Amount(int from, int to, Figure figure, @Nullable Suffix suffix) {
  /** Is it one of the unit that goes without saying: от года, "from a year"? */
  boolean isUnitAlone() {
    return figure.from() == figure.to();
  }
}
