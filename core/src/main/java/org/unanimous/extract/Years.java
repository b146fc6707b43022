package org.unanimous.extract;

import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/** Which numbers are years: by their size, and by the words beside them. */
final class Years {
  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "date");

  private static final int FIRST = 1100;

  /** Smaller numbers are years only if the text says so. */
  private static final int FIRST_BARE = 1500;

  private static final int LAST = 2099;

  private Years() {}

  /** May the number be a year where a date says so? */
  static boolean isPlausible(int number) {
    return number >= FIRST && number <= LAST;
  }

  /** May the number be a year where nothing says so? */
  static boolean isBare(int number) {
    return number >= FIRST_BARE && number <= LAST;
  }

  /** The tokens that state a year and nothing else. */
  static Draft draft(int from, int to, int year) {
    return Draft.of(from, to, Reading.of(CalendarDate.ofYear(year)), DIGITS, false);
  }

  /** Is the figure written as years are, in four digits without a separator? */
  static boolean isYear(Figure figure) {
    return figure.separators().isEmpty() && !figure.isWords() && isPlausible(figure.number());
  }

  /**
   * The token behind the word for "year" at token {@code at} (2017 года, 2017 r.); {@code at} if
   * none stands there.
   */
  static int behind(Tokens tokens, int at) {
    Match word = tokens.gap(at) == Tokens.NEWLINE ? null : tokens.match(at, SenseType.YEAR);
    return word == null || !word.sense().after() ? at : word.to();
  }

  /**
   * Does a word stand at token {@code at} that makes any number before it a year (988 году, BC)?
   */
  static boolean isCertain(Tokens tokens, int at) {
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return false;
    }
    Match word = tokens.match(at, SenseType.YEAR);
    return tokens.is(at, SenseType.ERA)
        || (word != null && word.sense().after() && !word.sense().weak());
  }
}
