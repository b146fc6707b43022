package org.unanimous.language;

/** How a relative date counts. */
public enum RelativeWord {
  OFFSET,
  WHICH,
  AGO,
  AHEAD
}
