package org.unanimous.language;

/** How words attribute a statement to a source. */
public enum CueWord {
  ACCORDING_TO,
  SAY,
  SAY_AFTER
}
