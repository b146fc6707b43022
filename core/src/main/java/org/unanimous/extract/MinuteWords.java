package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads times told by the minutes before or behind the hour: ten to five, zehn vor fünf, без десяти
 * пять, za dziesięć piąta.
 */
final class MinuteWords {
  private static final int TWENTY = 20;
  private static final int HALF_HOUR = 30;
  private static final int NOON = 12;

  private final Tokens tokens;
  private final ClockWords words;

  MinuteWords(Tokens tokens, ClockWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The minutes of the day, and the token behind the hour. */
  record Told(int minutes, int to) {}

  /** A number of minutes or of the hour, and the token behind it. */
  private record Part(int number, int to) {}

  /** The time that begins at token {@code i}; null if none does. */
  @Nullable Told read(int i) {
    Match before = tokens.match(i, SenseType.CLOCK, ClockWord.TO);
    if (before != null && !before.sense().after()) {
      Part minutes = minutes(before.to());
      return minutes == null ? null : told(minutes, -1, words.behindMinutes(minutes.to));
    }
    Part minutes = minutes(i);
    Match word = minutes == null ? null : direction(minutes.to);
    if (minutes == null || word == null || !isTime(i, minutes, word)) {
      return null;
    }
    return told(minutes, word.sense().is(ClockWord.PAST) ? 1 : -1, word.to());
  }

  private @Nullable Match direction(int i) {
    Match past = tokens.match(i, SenseType.CLOCK, ClockWord.PAST);
    Match word = past == null ? tokens.match(i, SenseType.CLOCK, ClockWord.TO) : past;
    return word != null && word.sense().after() ? word : null;
  }

  /** "At ten to five" is a time, "ten to twelve guests" a range, "5 to 10 percent" never one. */
  private boolean isTime(int i, Part minutes, Match word) {
    Part hour = hour(word.to());
    boolean told = word.to() - word.from() > 1;
    boolean range = tokens.is(word.from(), SenseType.GLUE, Glue.TO);
    boolean rises = hour != null && hour.number > minutes.number;
    boolean closed = hour != null && ends(hour.to);
    return told ? closed || words.isAt(i) : words.isAt(i) && (closed || !range || !rises);
  }

  private boolean ends(int i) {
    return tokens.gap(i) == Tokens.NEWLINE
        || tokens.type(i) == Tokens.SIGN
        || words.half(i) != null;
  }

  private @Nullable Told told(Part minutes, int direction, int at) {
    Part hour = hour(at);
    if (hour == null || tokens.mayBe(hour.to, YearReader.QUANTITY) && !words.isHour(hour.to)) {
      return null;
    }
    return new Told(hour.number * 60 + direction * minutes.number, words.behindHour(hour.to));
  }

  /** Five to twenty-nine minutes in words. */
  private @Nullable Part minutes(int i) {
    int number = cardinal(i);
    int unit = number == TWENTY ? cardinal(i + 1) : 0;
    if (unit > 0 && unit < 10 && hour(i + 2) != null) {
      return new Part(number + unit, i + 2);
    }
    return number < 5 || number >= HALF_HOUR ? null : new Part(number, i + 1);
  }

  private @Nullable Part hour(int i) {
    Sense ordinal = tokens.meaning(i, SenseType.ORDINAL);
    Rational nth = ordinal == null ? null : ordinal.value();
    int number = nth == null ? cardinal(i) : nth.intValueOr(0);
    boolean clock = number >= 1 && number <= NOON && tokens.gap(i) == Tokens.SPACE;
    return clock ? new Part(number, i + 1) : null;
  }

  /** The number that one word states; 0 if it states none. */
  private int cardinal(int i) {
    Sense cardinal = tokens.meaning(i, SenseType.CARDINAL);
    boolean alone = tokens.behind(i, SenseType.CARDINAL) == i + 1;
    Rational value = cardinal == null || !alone ? null : cardinal.value();
    return value == null ? 0 : value.intValueOr(0);
  }
}
