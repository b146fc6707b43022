package org.unanimous.language;

/** Where in a word a form may stand. */
public enum Place {
  ANY,
  WORD_START,
  WORD_END
}
