package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Unit;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads a time by the word behind its hour: 15 Uhr 30, 4 h 40, three o'clock, sept heures moins
 * dix.
 */
final class HourReader {
  /** How many tokens before an hour its modifier may begin. */
  private static final int MODIFIER = 4;

  private final Tokens tokens;
  private final NumberReader numbers;
  private final ClockWords words;
  private final TimeOfDay times;

  HourReader(Tokens tokens, NumberReader numbers, ClockWords words, TimeOfDay times) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.words = words;
    this.times = times;
  }

  /** "15 Uhr 30", "15h30", "4 h 40", "three o'clock". */
  @Nullable Draft read(int from, int at, int hour, Notation notation) {
    Match word =
        tokens.gap(at) == Tokens.NEWLINE ? null : tokens.match(at, SenseType.CLOCK, ClockWord.HOUR);
    if (word == null || hour > 24) {
      return null;
    }
    int end = word.to();
    Figure letters = minuteInLetters(end);
    int minute = letters == null ? minutesBehindHour(end) : letters.number();
    int behind = letters == null ? end + 1 : letters.to();
    return minute < 0
        ? hourOnly(from, word, hour, notation)
        : withMinutes(from, word, behind, hour * 60 + minute, notation);
  }

  /** "15 Uhr", "neuf heures moins vingt", "trois heures et demie". */
  private @Nullable Draft hourOnly(int from, Match word, int hour, Notation notation) {
    int end = word.to();
    Draft less = minutesBefore(from, end, hour, notation);
    if (less != null || isDuration(from, word)) {
      return less;
    }
    Match past = words.fractionBehind(end);
    if (past == null) {
      return time(from, end, word, hour * 60, notation);
    }
    int time = hour * 60 + ClockWords.shift(past.sense());
    return times.withHalf(from, past.to(), time, hour <= 12, notation);
  }

  /** "15 Uhr 30", "15h30", "4 h 40", which may be how long it takes as well. */
  private @Nullable Draft withMinutes(
      int from, Match word, int behind, int minutes, Notation notation) {
    if (isSecondsAt(tokens.over(behind, SenseType.UNIT))) {
      return null;
    }
    int to = words.behindMinutes(behind);
    Draft time = time(from, to, word, minutes, notation);
    boolean span = time.to() == to && isDuration(from, word) && isBare(from);
    return span ? time.or(TimeOfDay.span(minutes)) : time;
  }

  private Draft time(int from, int to, Match word, int minutes, Notation notation) {
    if (minutes / 60 > 12) {
      return TimeOfDay.draft(from, to, minutes, false, notation);
    }
    boolean both = notation.form() == Notation.Form.WORDS || tokens.isLetterSign(word.from());
    return times.withHalf(from, to, minutes, both, notation);
  }

  /** Does no modifier stand before? What begins from 21h30 on is no span. */
  private boolean isBare(int from) {
    return tokens.lastModifier(from - MODIFIER, from) < 0;
  }

  /** The 43 s of "2 h 24 min 43 s", which is how long something took. */
  private boolean isSecondsAt(int i) {
    Sense unit =
        tokens.isDigits(i) && tokens.gap(i) != Tokens.NEWLINE
            ? tokens.sense(i + 1, SenseType.UNIT)
            : null;
    Unit second = unit == null ? null : unit.unit();
    return second != null && second.code().equals("second");
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
        : times.withHalf(from, minute.to(), hour * 60 - number, hour <= 12, notation);
  }

  /** The 二十 of "三点二十分", the 五 of "三点零五分"; null if no minutes are told so. */
  private @Nullable Figure minuteInLetters(int i) {
    if (!tokens.isLetterSign(i) || tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    Figure figure = numbers.read(tokens.over(i, SenseType.GLUE, Glue.AND));
    return figure != null
            && figure.isWords()
            && isMinute(figure.number())
            && words.behindMinutes(figure.to()) > figure.to()
        ? figure
        : null;
  }

  private static boolean isMinute(int number) {
    return number >= 0 && number < 60;
  }

  private int minutesBehindHour(int i) {
    boolean written = tokens.isDigits(i) && tokens.gap(i) != Tokens.NEWLINE;
    boolean minutes = written && (tokens.length(i) == 2 || words.behindMinutes(i + 1) > i + 1);
    boolean own =
        minutes && (tokens.mayBe(i + 1, SenseType.CURRENCY.bit()) || tokens.isSign(i + 1, '%'));
    return minutes && !own && isMinute(tokens.value(i)) ? tokens.value(i) : -1;
  }
}
