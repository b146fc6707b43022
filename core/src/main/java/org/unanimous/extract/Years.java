package org.unanimous.extract;

import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/** The words beside a number that make it a year. */
final class Years {
  private Years() {}

  /**
   * The token behind the word for "year" at token {@code at} (2017 года, 2017 r.); {@code at} if
   * none stands there.
   */
  static int behind(Tokens tokens, int at) {
    Match word = tokens.gap(at) == Tokens.NEWLINE ? null : tokens.match(at, SenseType.YEAR);
    return word == null || !word.sense().after() ? at : word.to();
  }

  /** Does a word stand at token {@code at} that makes any number before it a year (988 году)? */
  static boolean isCertain(Tokens tokens, int at) {
    Match word = tokens.gap(at) == Tokens.NEWLINE ? null : tokens.match(at, SenseType.YEAR);
    return word != null && word.sense().after() && !word.sense().weak();
  }
}
