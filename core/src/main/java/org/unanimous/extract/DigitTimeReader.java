package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Units;
import org.unanimous.extract.Tokens.Match;

/** Reads times in digits: 13:30, 1.30 pm, 1200 GMT, 7 Uhr; 2:05:30 is how long something took. */
final class DigitTimeReader {
  private final Tokens tokens;
  private final ClockWords words;
  private final TimeOfDay times;
  private final HourReader hours;
  private final boolean decimalPoint;

  /**
   * @param decimalPoint whether a point parts decimals, and not hours from minutes
   */
  DigitTimeReader(
      Tokens tokens, ClockWords words, TimeOfDay times, HourReader hours, boolean decimalPoint) {
    this.tokens = tokens;
    this.words = words;
    this.times = times;
    this.hours = hours;
    this.decimalPoint = decimalPoint;
  }

  @Nullable Draft read(int i) {
    return tokens.length(i) > 2 ? military(i) : hour(i);
  }

  /** "1200 GMT": hours and minutes in four digits before an hour word. */
  private @Nullable Draft military(int i) {
    int hour = tokens.value(i) / 100;
    int minute = tokens.value(i) % 100;
    boolean clock = tokens.length(i) == 4 && hour < 24 && minute < 60;
    boolean told = words.isOnlyHour(i + 1) || words.isAt(i) && words.isHour(i + 1);
    return clock && told ? TimeOfDay.one(i, words.behindHour(i + 1), hour * 60 + minute) : null;
  }

  private @Nullable Draft hour(int i) {
    int hour = tokens.value(i);
    if (hour > 24) {
      return null;
    }
    int minute = words.minuteBehind(i, ':');
    if (minute >= 0) {
      return isSeconds(i + 2) ? stopwatch(i) : clock(i, i + 3, hour, minute, true);
    }
    minute = words.minuteBehind(i, '.');
    if (minute >= 0
        && (words.half(i + 3) != null
            || words.isHour(i + 3)
            || words.sharesHour(i, i + 3)
            || isInSpan(i)
            || words.isBehindHour(i)
            || words.isAt(i) && !tokens.mayBe(i + 3, YearReader.QUANTITY))) {
      return clock(i, i + 3, hour, minute, false);
    }
    Draft time = words.mayStandBehind(i) ? beforeClockWord(i, hour) : null;
    return time == null && (words.sharesHour(i) || words.isBehindHour(i))
        ? TimeOfDay.draft(i, i + 1, hour * 60, false, TimeOfDay.DIGITS)
        : time;
  }

  /** "7 pm", "9 Uhr", the 8 of "8-10 am"; null if no word behind the hour tells it. */
  private @Nullable Draft beforeClockWord(int i, int hour) {
    if (words.halfBehindNumber(i + 1) != null) {
      return clock(i, i + 1, hour, 0, false);
    }
    Match half = words.sharedHalf(i);
    return half == null
        ? hours.read(i, i + 1, hour, TimeOfDay.DIGITS)
        : TimeOfDay.one(i, i + 1, TimeOfDay.ofHalf(half.sense(), hour * 60));
  }

  /** "Od 9.30 do 18.00", in a language whose decimals stand behind a comma. */
  private boolean isInSpan(int i) {
    if (decimalPoint) {
      return false;
    }
    int next = words.behindJoint(i, i + 3);
    int before = i - 4;
    return next > 0 && words.areSpan(i, next)
        || words.behindJoint(before, before + 3) == i && words.areSpan(before, i);
  }

  private boolean isSeconds(int i) {
    return words.minuteBehind(i, ':') >= 0;
  }

  /** 2:05:30 is how long something took. */
  private Draft stopwatch(int i) {
    long seconds = tokens.value(i) * 3600L + tokens.value(i + 2) * 60L + tokens.value(i + 4);
    Quantity quantity = Quantity.point(Rational.of(seconds), Units.byCode("second"), 0);
    return Draft.of(i, i + 5, Reading.of(ClaimKind.DURATION, quantity), TimeOfDay.DIGITS, false);
  }

  private @Nullable Draft clock(int from, int to, int hour, int minute, boolean colon) {
    int at = words.isHour(to) ? words.behindHour(to) : to;
    int minutes = hour * 60 + minute;
    Draft told = hour > 12 ? null : times.told(from, at, minutes);
    if (told != null || hour > 12 && words.half(at) != null) {
      return told;
    }
    boolean both = hour >= 1 && hour <= 12 && colon && tokens.length(from) == 1;
    Draft time = TimeOfDay.draft(from, at, minutes, both, TimeOfDay.DIGITS);
    // 16:32 may be a score as well
    return colon && at == to && !words.isAt(from) ? time.or(ScoreReader.score(hour, minute)) : time;
  }
}
