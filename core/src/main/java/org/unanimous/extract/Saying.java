package org.unanimous.extract;

import org.unanimous.claim.Attribution;
import org.unanimous.extract.Tokens.Match;

/**
 * Who says what, in tokens: the source {@code [sourceFrom, sourceTo)}, empty if the text names
 * none; the cue {@code [cueFrom, cueTo)}; the content {@code [from, to)}.
 */
record Saying(
    int sourceFrom, int sourceTo, int cueFrom, int cueTo, int from, int to, Attribution.Mode mode) {
  /** The source of one whose source spoke last in the blocks before. */
  private static final int EARLIER = -1;

  /** What the source says in the tokens {@code [from, to)} that spoke last in the blocks before. */
  static Saying ofEarlier(Match cue, int from, int to, Attribution.Mode mode) {
    return new Saying(EARLIER, EARLIER, cue.from(), cue.to(), from, to, mode);
  }

  /** Does the source stand in a block before? */
  boolean isOfEarlier() {
    return sourceFrom == EARLIER;
  }

  /** Does the source stand in this block? */
  boolean hasSource() {
    return sourceFrom < sourceTo;
  }

  /** How many tokens its content has. */
  int length() {
    return to - from;
  }
}
