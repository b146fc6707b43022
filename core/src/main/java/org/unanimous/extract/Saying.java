package org.unanimous.extract;

import org.unanimous.claim.Attribution;

/**
 * Who says what, in tokens: the source {@code [sourceFrom, sourceTo)}, empty if the text names
 * none; the cue {@code [cueFrom, cueTo)}; the content {@code [from, to)}.
 */
record Saying(
    int sourceFrom, int sourceTo, int cueFrom, int cueTo, int from, int to, Attribution.Mode mode) {
  boolean hasSource() {
    return sourceFrom < sourceTo;
  }

  /** How many tokens its content has. */
  int length() {
    return to - from;
  }
}
