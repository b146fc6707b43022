package org.unanimous.language;

/** What a noun says of a source. */
public enum SourceWord {
  PERSON,
  ORGANISATION,
  DOCUMENT,
  UNNAMED
}
