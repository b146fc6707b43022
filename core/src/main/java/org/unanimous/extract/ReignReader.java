package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Notation;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * Reads years counted from the first of a reign or a republic: 昭和39年, 民國110年, Heisei 30; and the
 * same year again in brackets.
 */
final class ReignReader {
  /** None that years are counted from has lasted longer. */
  private static final int LONGEST = 130;

  private final Tokens tokens;
  private final NumberReader numbers;

  ReignReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** The year behind the name of a reign; null if there is none, or if the word names no reign. */
  @Nullable Draft read(Match reign) {
    Draft year = year(reign);
    CalendarDate date = year == null ? null : year.date();
    return year == null || date == null || date.year() == null
        ? null
        : Years.draft(year.from(), behindSame(year.to(), date.year()), date.year());
  }

  private @Nullable Draft year(Match reign) {
    int at = reign.to();
    boolean apart = reign.sense().value() == null || tokens.gap(at) == Tokens.NEWLINE;
    Figure figure = apart ? null : numbers.read(at);
    int number = figure == null ? 0 : figure.number();
    if (figure == null || number < 1 || number > LONGEST || isDecade(figure.to())) {
      return null;
    }
    int behind = Years.behind(tokens, figure.to());
    boolean told = behind > figure.to() || figure.ordinal(); // 元年 is the first year
    boolean closed = tokens.isSign(behind, ')') && figure.form() == Notation.Form.DIGITS;
    return tokens.isLetterSign(reign.from()) && !told && !closed
        ? null
        : Years.draft(reign.from(), behind, reign.sense().number() + number - 1);
  }

  private boolean isDecade(int i) {
    return tokens.is(i, SenseType.PERIOD);
  }

  /**
   * Over the same year in brackets, counted the other way: 昭和39年（1964年）, 1964年（昭和39年）; {@code at}
   * if none stands there.
   */
  int behindSame(int at, int year) {
    int next = at + 1;
    if (!tokens.isSign(at, '(')) {
      return at;
    }
    Match reign = tokens.match(next, SenseType.YEAR);
    Draft same = reign == null ? null : year(reign);
    CalendarDate date = same == null ? null : same.date();
    boolean digits = tokens.isDigits(next) && tokens.value(next) == year;
    boolean told = digits || date != null && date.equals(CalendarDate.ofYear(year));
    int end = same == null ? Years.behind(tokens, next + 1) : same.to();
    return told && tokens.isSign(end, ')') ? end + 1 : at;
  }
}
