package org.unanimous.language;

/** How words attribute a statement to a source. */
public enum CueWord {
  /** Does the source stand behind it (before it, if it is marked so), as in according to? */
  ACCORDING_TO,
  /**
   * Is the source its subject, and what is said a clause behind a comma, a colon or "that"? A weak
   * one attributes only behind the two last, and a quotation.
   */
  SAY,
  /** Does it do so without any mark: she said it works? */
  SAY_BARE,
  /** Does it stand for according to whoever spoke last: in her view, jego zdaniem? */
  OWN,
  /** Does it only look like a cue: said goodbye? */
  NONE
}
