package org.unanimous.extract;

import java.util.List;
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

  /** Months have no more than that, and no month is 0. */
  private static final int MONTHS = 12;

  /** The parts of an hour that stand behind it. */
  private static final List<ClockWord> FRACTIONS =
      List.of(
          ClockWord.HALF_PAST,
          ClockWord.QUARTER_PAST,
          ClockWord.THREE_QUARTERS_PAST,
          ClockWord.QUARTER_TO);

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

  /** The 8 of "8 bis 22 Uhr", of "zwischen 8 und 22.30 Uhr". */
  boolean sharesHour(int i) {
    return sharesHour(i, i + 1)
        || isLate(i) && isHourInDigits(behindJoint(i, i + 1)) && isOfSpan(i, i + 1);
  }

  /** The 9.30 of "9.30 bis 18 Uhr", in the tokens {@code [from, to)}. */
  boolean sharesHour(int from, int to) {
    int next = behindJoint(from, to);
    return next >= 0 && isOnlyHour(behindClock(next));
  }

  /** The token behind "to", or behind "and" if "between" stands before; -1 if there is neither. */
  int behindJoint(int from, int to) {
    int next = tokens.behindTo(to);
    return next < 0 && tokens.is(from - 1, SenseType.GLUE, Glue.BETWEEN)
        ? tokens.behind(to, SenseType.GLUE, Glue.AND)
        : next;
  }

  /** The token behind the 22, the 22.30 at token {@code i}; {@code i} if there is neither. */
  private int behindClock(int i) {
    if (!isShort(i)) {
      return i;
    }
    return minuteBehind(i, '.') >= 0 || minuteBehind(i, ':') >= 0 ? i + 3 : i + 1;
  }

  /**
   * Are "9.30" and "18.00" at these tokens two times, if a point parts no decimals: no dates, and
   * no quantities?
   */
  boolean areSpan(int first, int last) {
    int minute = minuteOfHour(first);
    int other = minuteOfHour(last);
    boolean times = minute >= 0 && other >= 0 && !(mayBeMonth(minute) && mayBeMonth(other));
    return times && (isHour(last + 3) || !tokens.mayBe(last + 3, YearReader.QUANTITY));
  }

  /** The minutes of "9.30" at token {@code i}; -1 if it is none. */
  private int minuteOfHour(int i) {
    boolean hour = isShort(i) && tokens.value(i) < MIDNIGHT;
    return hour && !goesOn(i + 3) ? minuteBehind(i, '.') : -1;
  }

  /** Does the chain of what token {@code i} touches from behind go on with it? */
  private boolean goesOn(int i) {
    boolean digits = tokens.glued(i + 1) && tokens.isDigits(i + 1);
    return tokens.glued(i) && (tokens.isWord(i) || digits);
  }

  private static boolean mayBeMonth(int minute) {
    return minute > 0 && minute <= MONTHS;
  }

  /** The minutes in two digits behind the sign; -1 if there are none. */
  int minuteBehind(int i, char sign) {
    boolean joined =
        tokens.isSign(i + 1, sign)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && tokens.length(i + 2) == 2;
    int minute = joined ? tokens.value(i + 2) : -1;
    return minute < 60 ? minute : -1;
  }

  private boolean isShort(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 2;
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
    return span
        || isOnlyHour(high.to())
        || sharedHalf(low.to() - 1) != null
        || areSpan(low.figure(), high.figure());
  }

  private boolean areSpan(Figure low, Figure high) {
    boolean point = low.separators().equals(".") && !low.localeFormat();
    return point && areSpan(low.from(), high.from());
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
    return tokens.gap(i) == Tokens.NEWLINE ? null : amOrPm(i);
  }

  private @Nullable Match amOrPm(int i) {
    Match am = tokens.match(i, SenseType.CLOCK, ClockWord.AM);
    return am != null ? am : tokens.match(i, SenseType.CLOCK, ClockWord.PM);
  }

  /** The half of the day that is told right before token {@code i}: 下午3点, AM9:00; null if none. */
  @Nullable Match halfBefore(int i) {
    if (tokens.isWord(i - 1)) {
      return tokens.glued(i) ? amOrPm(i - 1) : null;
    }
    for (int from = i - 1; from >= i - 2 && tokens.isLetterSign(from); from--) {
      Match half = amOrPm(from);
      if (half != null && half.to() == i && tokens.gap(i) != Tokens.NEWLINE) {
        return half;
      }
    }
    return null;
  }

  /** As {@link #half}, right behind a number, where "дня" would count days. */
  @Nullable Match halfBehindNumber(int i) {
    Match half = half(i);
    Match unit = half == null ? null : tokens.match(i, SenseType.UNIT);
    return half != null && unit != null && unit.to() >= half.to() ? null : half;
  }

  /** The half of the day that both ends share: 8-10 am, between 9 and 11 p.m. */
  @Nullable Match sharedHalf(int i) {
    int next = behindJoint(i, i + 1);
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
    return isShort(i) && isHour(i + 1);
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
    for (ClockWord fraction : FRACTIONS) {
      Match word = tokens.match(i, SenseType.CLOCK, fraction);
      if (word != null && tokens.gap(i) != Tokens.NEWLINE) {
        return word;
      }
    }
    return null;
  }

  /** The minutes by which a word like "half past" changes its hour; 0 of other words. */
  static int shift(Sense word) {
    return word.tag() instanceof ClockWord clock ? clock.shift() : 0;
  }
}
