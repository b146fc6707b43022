package org.unanimous.extract;

import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.language.HedgeWord;
import org.unanimous.language.Sense;

/** Words that say how sure it is, and what they make of what they stand beside. */
record Hedge(Sense sense, int from, int to, Modifier modifier) {
  boolean is(HedgeWord word) {
    return sense.is(word);
  }

  boolean isHearsay() {
    return modifier.kind() == ModifierKind.HEARSAY;
  }

  /** Does it say little (could)? What may be hearsay or something else is strong as hearsay. */
  boolean isWeak() {
    boolean weak = sense.weak() || is(HedgeWord.TOLD);
    return weak && (is(HedgeWord.HEARSAY) || !isHearsay());
  }

  /** Do several words tell what was heard, by nobody knows whom? */
  boolean isPhraseOfHearsay() {
    return to - from > 1 && is(HedgeWord.HEARSAY) && !sense.weak();
  }
}
