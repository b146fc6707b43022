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

  /** Years from here on, of four digits too, are told from counts by the words beside them only. */
  private static final int FIRST_TOLD = 1000;

  /** Counts that are less round than that are seldom told in years. */
  private static final int ROUND = 10;

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

  /** May the number be a year of four digits where a word says so that says nothing else? */
  static boolean isToldPlausibly(int number) {
    return number >= FIRST_TOLD && number <= LAST;
  }

  /**
   * Does the word at token {@code at} make a year of the four digits before it? Early ones need a
   * word that only years have behind them, or must not be round: 1000年 may be so many years.
   */
  static boolean isTold(Tokens tokens, int number, int at) {
    Match word = tokens.match(at, SenseType.YEAR);
    if (word == null || isPlausible(number)) {
      return word != null;
    }
    boolean said = word.sense().after() && isToldPlausibly(number);
    return said && (!word.sense().weak() || number % ROUND != 0 && !isSymbol(tokens, at));
  }

  /** The г of "1066 г" is a gram, before a full stop a year. */
  private static boolean isSymbol(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.length(i) == 1 && !tokens.isSign(i + 1, '.');
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
