package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;

/** Notations, made once for all figures: texts are full of the same few. Thread-safe. */
final class KnownNotations {
  /** How many are kept, a power of two. */
  private static final int PLACES = 256;

  /** Threads may make the same at the same time, and either is as good. */
  private static final @Nullable Notation[] MADE = new @Nullable Notation[PLACES];

  private KnownNotations() {}

  static Notation of(
      Notation.Form form, String separators, boolean localeFormat, int scale, String rule) {
    int place = place(form, separators, scale, rule);
    Notation known = MADE[place];
    if (known != null
        && known.form() == form
        && known.localeFormat() == localeFormat
        && known.scale() == scale
        && known.separators().equals(separators)
        && known.rule().equals(rule)) {
      return known;
    }
    Notation notation = new Notation(form, separators, localeFormat, scale, rule);
    MADE[place] = notation;
    return notation;
  }

  private static int place(Notation.Form form, String separators, int scale, String rule) {
    int words = form == Notation.Form.WORDS ? 1 : 0;
    return (rule.hashCode() * 31 + scale) * 7 + separators.hashCode() * 2 + words & PLACES - 1;
  }
}
