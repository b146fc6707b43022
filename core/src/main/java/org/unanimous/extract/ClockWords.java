package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** What the words around a number say of it as a time of the day. */
final class ClockWords {
  private static final int NOON = 12;
  private static final int MIDNIGHT = 24;

  /** How many tokens the words for "at" may have. */
  private static final int LONGEST_AT = 3;

  /** How many tokens behind an hour a word may stand that tells it. */
  private static final int BEHIND = 8;

  private final Tokens tokens;

  ClockWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** May a word of the clock stand behind token {@code i}, or behind another hour there? */
  boolean mayStandBehind(int i) {
    return (tokens.types(i + 1, i + BEHIND) & SenseType.CLOCK.bit()) != 0;
  }

  /** The 8 of "8 bis 22 Uhr". */
  boolean sharesHour(int i) {
    int next = tokens.behindTo(i + 1);
    if (next < 0 || !isHourInDigits(next)) {
      return false;
    }
    return isOnlyHour(next + 1) || isLate(i) && isOfSpan(i, i + 1);
  }

  /** The 17 of "o godzinie 17", "około godziny 17": "at" and the hour word before the hour. */
  boolean isBehindHour(int i) {
    int word = tokens.isSign(i - 1, '.') ? i - 2 : i - 1;
    boolean hour = tokens.is(word, SenseType.CLOCK, ClockWord.HOUR);
    return hour && (isAt(i) || isAt(word)) && !tokens.mayBe(i + 1, YearReader.QUANTITY);
  }

  /** Does token {@code i} name the hour: Uhr, h, o'clock? */
  boolean isHour(int i) {
    return tokens.gap(i) != Tokens.NEWLINE && tokens.is(i, SenseType.CLOCK, ClockWord.HOUR);
  }

  /** Does token {@code i} make a time of the number before it, and never a span of hours: Uhr? */
  boolean isOnlyHour(int i) {
    return isHour(i) && !tokens.is(i, SenseType.UNIT);
  }

  /**
   * Are the ends of a range two times of the day: von 8 bis 22 Uhr, 10h à 22h, 18 à 19 heures? "2h
   * à 3h de route" take that long.
   */
  boolean areTimes(Amount low, Amount high) {
    boolean late = low.figure().number() > NOON && high.figure().number() <= MIDNIGHT;
    boolean hours =
        (late && low.suffix() == null || isHourInDigits(low.figure()))
            && isHourInDigits(high.figure());
    boolean span = hours && !tokens.is(high.to(), SenseType.GLUE, Glue.OF);
    return span || isOnlyHour(high.to()) || sharedHalf(low.to() - 1) != null;
  }

  private boolean isHourInDigits(Figure figure) {
    return figure.form() == Notation.Form.DIGITS && isHour(figure.to());
  }

  /** Does token {@code i} make an hour of the number before it: pm, Uhr, o'clock? */
  boolean isHourBehind(int i) {
    return isHour(i)
        || tokens.is(i, SenseType.CLOCK, ClockWord.AM)
        || tokens.is(i, SenseType.CLOCK, ClockWord.PM);
  }

  /** The token behind the hour word at {@code i}; {@code i} if there is none. */
  int behindHour(int i) {
    return tokens.over(i, SenseType.CLOCK, ClockWord.HOUR);
  }

  /** Does a word for "at" end right before token {@code i} (o godzinie)? */
  boolean isAt(int i) {
    for (int from = i - 1; from >= 0 && i - from <= LONGEST_AT; from--) {
      Match at = tokens.match(from, SenseType.CLOCK, ClockWord.AT);
      if (at != null && at.to() == i) {
        return true;
      }
    }
    return false;
  }

  /** "a.m." or "p.m." at token {@code i}; null if neither. */
  @Nullable Match half(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match am = tokens.match(i, SenseType.CLOCK, ClockWord.AM);
    return am != null ? am : tokens.match(i, SenseType.CLOCK, ClockWord.PM);
  }

  /** As {@link #half}, right behind a number, where "дня" would count days. */
  @Nullable Match halfBehindNumber(int i) {
    Match half = half(i);
    Match unit = half == null ? null : tokens.match(i, SenseType.UNIT);
    return half != null && unit != null && unit.to() >= half.to() ? null : half;
  }

  /** The half of the day that both ends share: 8-10 am, between 9 and 11 p.m. */
  @Nullable Match sharedHalf(int i) {
    int next = tokens.behindTo(i + 1);
    if (next < 0 && tokens.is(i - 1, SenseType.GLUE, Glue.BETWEEN)) {
      next = tokens.behind(i + 1, SenseType.GLUE, Glue.AND);
    }
    boolean rises =
        next > 0
            && tokens.isDigits(next)
            && tokens.value(i) > 0
            && tokens.value(i) % NOON < tokens.value(next)
            && tokens.value(next) <= NOON;
    return rises ? halfBehindNumber(next + 1) : null;
  }

  /** An end of "10h à 22h": two times of the day, but "2h à 3h de route" take that long. */
  boolean isOfSpan(int from, int end) {
    int next = tokens.behindTo(end);
    boolean first = next > 0 && isHourInDigits(next);
    int last = first ? behindHour(next + 1) : end;
    boolean second = tokens.behindTo(from - 1) == from && endsHour(from - 2);
    return (first || second) && !tokens.is(last, SenseType.GLUE, Glue.OF);
  }

  /** Nothing is said to take 18 to 19 hours. */
  private boolean isLate(int i) {
    return tokens.value(i) > NOON;
  }

  private boolean isHourInDigits(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 2 && isHour(i + 1);
  }

  /** Is token {@code i} the last of "10h" or "9h30"? */
  private boolean endsHour(int i) {
    int hour = tokens.isDigits(i) ? i - 1 : i;
    return isHour(hour) && isHourInDigits(hour - 1);
  }

  /** The token behind the word for minutes at {@code i}; {@code i} if there is none. */
  int behindMinutes(int i) {
    return tokens.over(i, SenseType.CLOCK, ClockWord.MINUTE);
  }

  /** "et demie", "moins le quart" at token {@code i}; null if neither. */
  @Nullable Match fractionBehind(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match half = tokens.match(i, SenseType.CLOCK, ClockWord.HALF_PAST);
    Match past = half != null ? half : tokens.match(i, SenseType.CLOCK, ClockWord.QUARTER_PAST);
    return past != null ? past : tokens.match(i, SenseType.CLOCK, ClockWord.QUARTER_TO);
  }

  /** The minutes by which a word like "half past" changes its hour; 0 of other words. */
  static int shift(Sense word) {
    return word.tag() instanceof ClockWord clock ? clock.shift() : 0;
  }
}
