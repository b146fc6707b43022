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
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads times of the day: 13:30, 1.30 pm, 15 Uhr 30, 4 h 40, halb drei, noon. Where half of the day
 * is not said, both times are kept.
 */
final class TimeReader implements ClaimReader {
  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;

  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "time");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "time");

  private final Tokens tokens;
  private final NumberReader numbers;
  private final ClockWords words;
  private final MinuteWords minutes;

  TimeReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.words = new ClockWords(tokens);
    this.minutes = new MinuteWords(tokens, words);
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
    draft = draft == null ? minutesFirst(i) : draft;
    return draft == null ? hourWord(i) : draft;
  }

  /** "ten to five", "без десяти пять". */
  private @Nullable Draft minutesFirst(int i) {
    MinuteWords.Told told = minutes.read(i);
    return told == null ? null : withHalf(i, told.to(), told.minutes(), true, WORDS);
  }

  /** The time with the half of the day that may be told behind it: morgens, du soir. */
  private Draft withHalf(int from, int to, int time, boolean both, Notation notation) {
    Match half = words.half(to);
    return half == null
        ? draft(from, to, time, both, notation)
        : one(from, half.to(), ofHalf(half.sense(), 0, Math.floorMod(time, HALF_DAY)));
  }

  /** "1200 GMT": hours and minutes in four digits before an hour word. */
  private @Nullable Draft military(int i) {
    int hour = tokens.value(i) / 100;
    int minute = tokens.value(i) % 100;
    boolean clock = tokens.length(i) == 4 && hour < 24 && minute < 60;
    boolean told = words.isOnlyHour(i + 1) || words.isAt(i) && words.isHour(i + 1);
    return clock && told ? one(i, words.behindHour(i + 1), hour * 60 + minute) : null;
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
        && (words.half(i + 3) != null
            || words.isHour(i + 3)
            || words.isAt(i) && tokens.length(i + 2) == 2)) {
      return clock(i, i + 3, hour, minute, false);
    }
    if (words.halfBehindNumber(i + 1) != null) {
      return clock(i, i + 1, hour, 0, false);
    }
    Match half = words.sharedHalf(i);
    Draft time =
        half == null
            ? hourBehind(i, i + 1, hour, DIGITS)
            : one(i, i + 1, ofHalf(half.sense(), hour, 0));
    return time == null && (words.sharesHour(i) || words.isBehindHour(i))
        ? draft(i, i + 1, hour * 60, false, DIGITS)
        : time;
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
    int at = words.isHour(to) ? words.behindHour(to) : to;
    Match half = words.half(at);
    if (half != null) {
      return hour > 12 ? null : one(from, half.to(), ofHalf(half.sense(), hour, minute));
    }
    boolean both = hour >= 1 && hour <= 12 && colon && tokens.length(from) == 1;
    Draft time = draft(from, at, hour * 60 + minute, both, DIGITS);
    return colon && at == to && !words.isAt(from) ? orScore(time, hour, minute) : time;
  }

  /** 16:32 may be a score as well. */
  private static Draft orScore(Draft time, int one, int other) {
    List<Reading> readings = new ArrayList<>(time.readings());
    readings.add(ScoreReader.score(one, other));
    return new Draft(time.from(), time.to(), readings, time.notation(), time.weak());
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
    Draft less = minute < 0 ? minutesBefore(from, end, hour, notation) : null;
    if (less != null || minute < 0 && isDuration(from, word)) {
      return less;
    }
    int to = minute < 0 ? end : words.behindMinutes(end + 1);
    Match past = minute < 0 ? words.fractionBehind(end) : null;
    if (past != null) {
      int time = hour * 60 + shift(past.sense());
      return withHalf(from, past.to(), time, hour <= 12, notation);
    }
    boolean both = notation.form() == Notation.Form.WORDS && hour <= 12;
    int time = hour * 60 + Math.max(minute, 0);
    return hour > 12
        ? draft(from, to, time, both, notation)
        : withHalf(from, to, time, both, notation);
  }

  /** "3 heures" may be a span of time: nothing beside it says at what time. */
  private boolean isDuration(int from, Match word) {
    int end = word.to();
    return (word.sense().weak() || tokens.is(word.from(), SenseType.UNIT))
        && !words.isAt(from)
        && words.half(end) == null
        && !words.isOfSpan(from, end);
  }

  /** "neuf heures moins vingt". */
  private @Nullable Draft minutesBefore(int from, int end, int hour, Notation notation) {
    Match less = tokens.match(end, SenseType.CLOCK, ClockWord.TO);
    Figure minute = less == null ? null : numbers.read(less.to());
    int number = minute == null || minute.fraction() ? 0 : minute.number();
    return minute == null
            || number < 1
            || number > 29
            || tokens.mayBe(minute.to(), YearReader.QUANTITY)
        ? null
        : withHalf(from, minute.to(), hour * 60 - number, hour <= 12, notation);
  }

  private int minutesBehindHour(int i) {
    boolean minutes =
        tokens.isDigits(i) && tokens.length(i) == 2 && tokens.gap(i) != Tokens.NEWLINE;
    boolean own =
        minutes && (tokens.mayBe(i + 1, SenseType.CURRENCY.bit()) || tokens.isSign(i + 1, '%'));
    return minutes && !own && tokens.value(i) < 60 ? tokens.value(i) : -1;
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
        || isUnit(hour.to()) && !words.isHour(hour.to())) {
      return null;
    }
    int time = number * 60 + shift(word.sense());
    return withHalf(i, words.behindHour(hour.to()), time, number <= 12, WORDS);
  }

  /** Is it a unit, and not the "in" of "in the evening"? */
  private boolean isUnit(int i) {
    Match unit = tokens.match(i, SenseType.UNIT);
    return unit != null && !unit.sense().weak();
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
    boolean first = figure.weak() && !(figure.ordinal() && words.isAt(i));
    Match half = first ? null : words.halfBehindNumber(figure.to());
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
