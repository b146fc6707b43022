package org.unanimous.language;

/** Which era years are counted in. */
public enum EraWord {
  AD,
  BC
}
