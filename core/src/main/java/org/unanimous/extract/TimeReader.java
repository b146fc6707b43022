package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Units;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads times of the day: 13:30, 1.30 pm, 15 Uhr 30, 4 h 40, halb drei, noon. Where half of the day
 * is not said, both times are kept.
 */
final class TimeReader implements ClaimReader {
  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;

  /** How many tokens the words for "at" may have. */
  private static final int LONGEST_AT = 3;

  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "time");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "time");

  private final Tokens tokens;
  private final NumberReader numbers;

  TimeReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isDigits(i)) {
      return tokens.length(i) > 2 ? military(i) : readDigits(i);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    Draft draft = named(i);
    draft = draft == null ? fractionFirst(i) : draft;
    return draft == null ? hourWord(i) : draft;
  }

  /** "1200 GMT": hours and minutes in four digits before an hour word. */
  private @Nullable Draft military(int i) {
    int hour = tokens.value(i) / 100;
    int minute = tokens.value(i) % 100;
    boolean clock = tokens.length(i) == 4 && hour < 24 && minute < 60;
    return clock && isOnlyHour(tokens, i + 1)
        ? one(i, hourWordEnd(i + 1), hour * 60 + minute)
        : null;
  }

  private @Nullable Draft readDigits(int i) {
    int hour = tokens.value(i);
    if (hour > 24) {
      return null;
    }
    int minute = minuteBehind(i, ':');
    if (minute >= 0) {
      return isSeconds(i + 2) ? stopwatch(i) : clock(i, i + 3, hour, minute, true);
    }
    minute = minuteBehind(i, '.');
    if (minute >= 0
        && (half(i + 3) != null || isHour(i + 3) || at(i) && tokens.length(i + 2) == 2)) {
      return clock(i, i + 3, hour, minute, false);
    }
    if (halfBehindNumber(i + 1) != null) {
      return clock(i, i + 1, hour, 0, false);
    }
    Draft time = hourBehind(i, i + 1, hour, DIGITS);
    return time == null && (sharesHour(i) || isBehindHour(i))
        ? draft(i, i + 1, hour * 60, false, DIGITS)
        : time;
  }

  /** The 8 of "8 bis 22 Uhr". */
  private boolean sharesHour(int i) {
    int next = behindTo(i + 1);
    if (next < 0 || !isHourInDigits(next)) {
      return false;
    }
    return isOnlyHour(tokens, next + 1) || isLate(i) && isOfSpan(i, i + 1);
  }

  /** The 17 of "o godzinie 17": "at" with the hour word before the hour. */
  private boolean isBehindHour(int i) {
    int word = tokens.isSign(i - 1, '.') ? i - 2 : i - 1;
    boolean hour = tokens.match(word, SenseType.CLOCK, ClockWord.HOUR) != null;
    return hour && at(i) && !tokens.mayBe(i + 1, YearReader.QUANTITY);
  }

  /** The minutes in two digits behind the sign; -1 if there are none. */
  private int minuteBehind(int i, char sign) {
    boolean joined =
        tokens.isSign(i + 1, sign)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && tokens.length(i + 2) == 2;
    int minute = joined ? tokens.value(i + 2) : -1;
    return minute < 60 ? minute : -1;
  }

  private boolean isSeconds(int i) {
    return minuteBehind(i, ':') >= 0;
  }

  /** 2:05:30 is how long something took. */
  private Draft stopwatch(int i) {
    long seconds = tokens.value(i) * 3600L + tokens.value(i + 2) * 60L + tokens.value(i + 4);
    Quantity quantity = Quantity.point(Rational.of(seconds), Units.byCode("second"), 0);
    return Draft.of(i, i + 5, Reading.of(ClaimKind.DURATION, quantity), DIGITS, false);
  }

  private @Nullable Draft clock(int from, int to, int hour, int minute, boolean colon) {
    int at = isHour(to) ? hourWordEnd(to) : to;
    Match half = half(at);
    if (half != null) {
      return hour > 12 ? null : one(from, half.to(), ofHalf(half.sense(), hour, minute));
    }
    boolean both = hour >= 1 && hour <= 12 && colon && tokens.length(from) == 1;
    Draft time = draft(from, at, hour * 60 + minute, both, DIGITS);
    return colon && at == to && !at(from) ? orScore(time, hour, minute) : time;
  }

  /** 16:32 may be a score as well. */
  private static Draft orScore(Draft time, int one, int other) {
    List<Reading> readings = new ArrayList<>(time.readings());
    readings.add(ScoreReader.score(one, other));
    return new Draft(time.from(), time.to(), readings, time.notation(), time.weak());
  }

  private boolean isHour(int i) {
    return isHour(tokens, i);
  }

  private static boolean isHour(Tokens tokens, int i) {
    return tokens.gap(i) != Tokens.NEWLINE
        && tokens.match(i, SenseType.CLOCK, ClockWord.HOUR) != null;
  }

  /** Does token {@code i} make a time of the number before it, and never a span of hours: Uhr? */
  static boolean isOnlyHour(Tokens tokens, int i) {
    return isHour(tokens, i) && tokens.match(i, SenseType.UNIT) == null;
  }

  /**
   * Are the ends of a range two times of the day: von 8 bis 22 Uhr, 10h à 22h, 18 à 19 heures? "2h
   * à 3h de route" take that long.
   */
  static boolean areTimes(Tokens tokens, Amount low, Amount high) {
    boolean late = low.figure().number() > HALF_DAY / 60 && high.figure().number() * 60 <= DAY;
    boolean hours =
        (late && low.suffix() == null || isHourInDigits(tokens, low.figure()))
            && isHourInDigits(tokens, high.figure());
    boolean span = hours && tokens.match(high.to(), SenseType.GLUE, Glue.OF) == null;
    return span || isOnlyHour(tokens, high.to());
  }

  private static boolean isHourInDigits(Tokens tokens, Figure figure) {
    return figure.form() == Notation.Form.DIGITS && isHour(tokens, figure.to());
  }

  /** Does token {@code i} make an hour of the number before it: pm, Uhr, o'clock? */
  static boolean isHourBehind(Tokens tokens, int i) {
    return isHour(tokens, i)
        || tokens.match(i, SenseType.CLOCK, ClockWord.AM) != null
        || tokens.match(i, SenseType.CLOCK, ClockWord.PM) != null;
  }

  private int hourWordEnd(int i) {
    Match hour = tokens.match(i, SenseType.CLOCK, ClockWord.HOUR);
    return hour == null ? i : hour.to();
  }

  /** Does a word for "at" end right before token {@code i} (o godzinie)? */
  private boolean at(int i) {
    for (int from = i - 1; from >= 0 && i - from <= LONGEST_AT; from--) {
      Match at = tokens.match(from, SenseType.CLOCK, ClockWord.AT);
      if (at != null && at.to() == i) {
        return true;
      }
    }
    return false;
  }

  /** "a.m." or "p.m." at token {@code i}; null if neither. */
  private @Nullable Match half(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match am = tokens.match(i, SenseType.CLOCK, ClockWord.AM);
    return am != null ? am : tokens.match(i, SenseType.CLOCK, ClockWord.PM);
  }

  /** As {@link #half}, right behind a number, where "дня" would count days. */
  private @Nullable Match halfBehindNumber(int i) {
    return tokens.match(i, SenseType.UNIT) == null ? half(i) : null;
  }

  private static int ofHalf(Sense half, int hour, int minute) {
    int base = hour % 12 * 60 + minute;
    return half.is(ClockWord.PM) ? base + HALF_DAY : base;
  }

  /** "15 Uhr 30", "15h30", "4 h 40", "three o'clock". */
  private @Nullable Draft hourBehind(int from, int at, int hour, Notation notation) {
    Match word =
        tokens.gap(at) == Tokens.NEWLINE ? null : tokens.match(at, SenseType.CLOCK, ClockWord.HOUR);
    if (word == null || hour > 24) {
      return null;
    }
    int end = word.to();
    int minute = minutesBehindHour(end);
    boolean duration = word.sense().weak() || tokens.match(at, SenseType.UNIT) != null;
    if (duration && minute < 0 && !at(from) && half(end) == null && !isOfSpan(from, end)) {
      return null;
    }
    int to = minute < 0 ? end : behindMinutes(end + 1);
    Match half = half(to);
    if (half != null && hour <= 12) {
      return one(from, half.to(), ofHalf(half.sense(), hour, Math.max(minute, 0)));
    }
    if (minute < 0) {
      Match past = fractionBehind(end);
      if (past != null) {
        return draft(from, past.to(), hour * 60 + shift(past.sense()), hour <= 12, notation);
      }
    }
    boolean both = notation.form() == Notation.Form.WORDS && hour <= 12;
    return draft(from, to, hour * 60 + Math.max(minute, 0), both, notation);
  }

  /** An end of "10h à 22h": two times of the day, but "2h à 3h de route" take that long. */
  private boolean isOfSpan(int from, int end) {
    int next = behindTo(end);
    boolean first = next > 0 && isHourInDigits(next);
    int last = first ? hourWordEnd(next + 1) : end;
    boolean second = behindTo(from - 1) == from && endsHour(from - 2);
    return (first || second) && tokens.match(last, SenseType.GLUE, Glue.OF) == null;
  }

  /** Nothing is said to take 18 to 19 hours. */
  private boolean isLate(int i) {
    return tokens.value(i) > HALF_DAY / 60;
  }

  /** The token behind "to" or a dash; -1 if neither stands at token {@code i}. */
  private int behindTo(int i) {
    Match to = tokens.match(i, SenseType.GLUE, Glue.TO);
    return to != null ? to.to() : tokens.isHyphen(i) ? i + 1 : -1;
  }

  private boolean isHourInDigits(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 2 && isHour(i + 1);
  }

  /** Is token {@code i} the last of "10h" or "9h30"? */
  private boolean endsHour(int i) {
    int hour = tokens.isDigits(i) ? i - 1 : i;
    return isHour(hour) && isHourInDigits(hour - 1);
  }

  private int minutesBehindHour(int i) {
    boolean minutes =
        tokens.isDigits(i) && tokens.length(i) == 2 && tokens.gap(i) != Tokens.NEWLINE;
    boolean own =
        minutes && (tokens.mayBe(i + 1, SenseType.CURRENCY.bit()) || tokens.isSign(i + 1, '%'));
    return minutes && !own && tokens.value(i) < 60 ? tokens.value(i) : -1;
  }

  private int behindMinutes(int i) {
    Match minutes = tokens.match(i, SenseType.CLOCK, ClockWord.MINUTE);
    return minutes == null ? i : minutes.to();
  }

  private @Nullable Match fractionBehind(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Match half = tokens.match(i, SenseType.CLOCK, ClockWord.HALF_PAST);
    Match past = half != null ? half : tokens.match(i, SenseType.CLOCK, ClockWord.QUARTER_PAST);
    return past != null ? past : tokens.match(i, SenseType.CLOCK, ClockWord.QUARTER_TO);
  }

  /** "noon", "midnight". */
  private @Nullable Draft named(int i) {
    Match word = tokens.match(i, SenseType.CLOCK);
    if (word == null || word.sense().value() == null) {
      return null;
    }
    int minutes = word.sense().number();
    return Draft.of(i, word.to(), Reading.ofTime(minutes % DAY), WORDS, true);
  }

  /** "halb drei", "half past two", "Viertel nach drei", "quarter to five". */
  private @Nullable Draft fractionFirst(int i) {
    Match word = tokens.match(i, SenseType.CLOCK);
    if (word == null || shift(word.sense()) == 0) {
      return null;
    }
    int next = word.to();
    if (tokens.gap(next) == Tokens.NEWLINE || tokens.glued(next)) {
      return null;
    }
    Figure hour = numbers.read(next);
    int number = hour == null || hour.fraction() ? -1 : hour.number();
    if (hour == null
        || number < 1
        || number > 24
        || tokens.mayBe(hour.to(), SenseType.UNIT.bit()) && !isHour(hour.to())) {
      return null;
    }
    int end = hourWordEnd(hour.to());
    Match half = half(end);
    int minutes = number * 60 + shift(word.sense());
    if (half != null) {
      return one(i, half.to(), ofHalf(half.sense(), 0, minutes % HALF_DAY));
    }
    return draft(i, end, minutes, number <= 12, WORDS);
  }

  private static int shift(Sense word) {
    return word.tag() instanceof ClockWord clock ? clock.shift() : 0;
  }

  private @Nullable Draft hourWord(int i) {
    if (!tokens.mayBe(i, SenseType.CARDINAL.bit() | SenseType.ORDINAL.bit())) {
      return null;
    }
    Figure figure = numbers.read(i);
    int hour = figure == null || figure.fraction() ? -1 : figure.number();
    if (figure == null || hour < 0 || hour > 24) {
      return null;
    }
    Match half = figure.weak() ? null : halfBehindNumber(figure.to());
    if (half != null && hour >= 1 && hour <= 12) {
      return one(i, half.to(), ofHalf(half.sense(), hour, 0));
    }
    return hourBehind(i, figure.to(), hour, WORDS);
  }

  private static Draft one(int from, int to, int minutes) {
    return Draft.of(from, to, Reading.ofTime(minutes % DAY), DIGITS, false);
  }

  private static Draft draft(int from, int to, int minutes, boolean bothHalves, Notation notation) {
    List<Reading> readings = new ArrayList<>(2);
    readings.add(Reading.ofTime(Math.floorMod(minutes, DAY)));
    if (bothHalves) {
      readings.add(Reading.ofTime(Math.floorMod(minutes + HALF_DAY, DAY)));
    }
    return new Draft(from, to, readings, notation, false);
  }
}
