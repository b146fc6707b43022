package org.unanimous.language;

/** What a noun says of a source. */
public enum SourceWord {
  PERSON,
  ORGANISATION,
  DOCUMENT,
  UNNAMED,
  /** Is it nobody who says anything: according to plan, age, the weather? */
  NONE
}
