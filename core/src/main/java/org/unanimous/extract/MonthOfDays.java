package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Finds the month that a day is of, which several days may share: 3–5 May, May 3 and 5. */
final class MonthOfDays {
  private final Tokens tokens;

  MonthOfDays(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Is it a short name that is another word too (set, mar), and none with a capital letter? */
  static boolean isAbbreviation(Match month) {
    return month.sense().weak() && !month.sense().capital();
  }

  /** The month behind another day: that of the 3 of "3-5 May"; null if there is none. */
  @Nullable Match monthOfDayBehind(int at) {
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    int behind = tokens.behindTo(at);
    int next = behind < 0 && and != null ? and.to() : behind;
    // "entre le 5 et le 11 mai"
    next = next > 0 && tokens.isWord(next) && tokens.length(next) <= 3 ? next + 1 : next;
    if (next < 0
        || !tokens.isDigits(next)
        || tokens.length(next) > 2
        || tokens.gap(next) == Tokens.NEWLINE) {
      return null;
    }
    return monthAt(behindDay(next + 1));
  }

  /** The month before another day: that of the 5 of "May 3–5"; null if there is none. */
  @Nullable Match monthOfDayBefore(int i) {
    Match to = tokens.match(i - 1, SenseType.GLUE, Glue.TO);
    Match and = tokens.match(i - 1, SenseType.GLUE, Glue.AND);
    boolean days = to != null || tokens.isHyphen(i - 1) || and != null && !countsNoun(i + 1);
    int day = tokens.isDigits(i - 2) ? i - 2 : i - 3;
    if (!days || day < 1 || behindDay(day + 1) != i - 1 || dayBefore(day) >= tokens.value(i)) {
      return null;
    }
    return tokens.gap(day) == Tokens.NEWLINE ? null : monthBefore(day);
  }

  /** The name of a month that ends right before token {@code i}, in one word or two: 5月. */
  private @Nullable Match monthBefore(int i) {
    Match word = tokens.match(i - 1, SenseType.MONTH);
    Match month = word == null ? tokens.match(i - 2, SenseType.MONTH) : word;
    return month == null || month.to() != i ? null : month;
  }

  private int dayBefore(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 2 ? tokens.value(i) : Integer.MAX_VALUE;
  }

  /** "May 3 and 5 trucks": a word that is none of the language's small ones. */
  private boolean countsNoun(int i) {
    return tokens.isPlainWord(i);
  }

  /** Over "rd", ".", "-го", "er". */
  int behindDay(int at) {
    int behind = tokens.behindOrdinalEnding(at);
    if (behind != at) {
      return behind;
    }
    return tokens.isSign(at, '.') && tokens.glued(at) ? at + 1 : at;
  }

  /** The month at token {@code i}, perhaps behind "of"; null if none stands there. */
  @Nullable Match monthAt(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match of = tokens.match(i, SenseType.GLUE, Glue.OF);
    boolean hyphen = tokens.isHyphen(i) && tokens.glued(i);
    return tokens.match(of == null ? hyphen ? i + 1 : i : of.to(), SenseType.MONTH);
  }
}
