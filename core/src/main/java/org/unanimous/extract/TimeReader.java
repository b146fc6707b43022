package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * Reads times of the day: 13:30, 1.30 pm, 15 Uhr 30, halb drei, noon. Where half of the day is not
 * said, both times are kept.
 */
final class TimeReader implements ClaimReader {
  private final Tokens tokens;
  private final NumberReader numbers;
  private final ClockWords words;
  private final MinuteWords minutes;
  private final TimeOfDay times;
  private final HourReader hours;
  private final DigitTimeReader digits;

  /**
   * @param decimalPoint whether a point parts decimals, and not hours from minutes
   */
  TimeReader(Tokens tokens, NumberReader numbers, boolean decimalPoint) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.words = new ClockWords(tokens);
    this.minutes = new MinuteWords(tokens, words);
    this.times = new TimeOfDay(words);
    this.hours = new HourReader(tokens, numbers, words, times);
    this.digits = new DigitTimeReader(tokens, words, times, hours, decimalPoint);
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isDigits(i)) {
      return digits.read(i);
    }
    Draft draft = named(i);
    draft = draft == null ? fractionFirst(i) : draft;
    draft = draft == null ? minutesFirst(i) : draft;
    return draft == null ? hourWord(i) : draft;
  }

  /** "ten to five", "без десяти пять". */
  private @Nullable Draft minutesFirst(int i) {
    MinuteWords.Told told = minutes.read(i);
    return told == null
        ? null
        : times.withHalf(i, told.to(), told.minutes(), true, TimeOfDay.WORDS);
  }

  /** "noon", "midnight". */
  private @Nullable Draft named(int i) {
    Match word = tokens.match(i, SenseType.CLOCK);
    if (word == null || word.sense().value() == null) {
      return null;
    }
    int minutes = word.sense().number();
    return Draft.of(i, word.to(), Reading.ofTime(minutes), TimeOfDay.WORDS, true);
  }

  /** "halb drei", "half past two", "Viertel nach drei", "quarter to five". */
  private @Nullable Draft fractionFirst(int i) {
    Match word = tokens.match(i, SenseType.CLOCK);
    if (word == null || ClockWords.shift(word.sense()) == 0 || tokens.isLetterSign(i)) {
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
        || tokens.isFirmly(hour.to(), SenseType.UNIT) && !words.isHour(hour.to())) {
      return null;
    }
    int time = number * 60 + ClockWords.shift(word.sense());
    return times.withHalf(i, words.behindHour(hour.to()), time, number <= 12, TimeOfDay.WORDS);
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
      return TimeOfDay.one(i, half.to(), TimeOfDay.ofHalf(half.sense(), hour * 60));
    }
    return hours.read(i, figure.to(), hour, TimeOfDay.WORDS);
  }
}
