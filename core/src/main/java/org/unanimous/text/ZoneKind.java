package org.unanimous.text;

/** Why a zone is not prose. */
public enum ZoneKind {
  /** Is it program code, a command or its output? */
  CODE,
  /** Is it the target of a link, a path or an address? */
  LINK,
  /** Does a program put another text here ({@code {0}}, {@code %1$s})? */
  PLACEHOLDER,
  /** Is it markup that a reader never sees (tags, attributes, front matter)? */
  MARKUP
}
