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

/**
 * Makes times of the day of hours and minutes, and of the half of the day that is told behind them.
 * Where none is told, both times may be kept.
 */
final class TimeOfDay {
  static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "time");
  static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "time");

  private static final int HALF_DAY = 12 * 60;
  private static final int DAY = 24 * 60;

  private final ClockWords words;

  TimeOfDay(ClockWords words) {
    this.words = words;
  }

  /** The time with the half of the day that may be told behind it: morgens, du soir. */
  Draft withHalf(int from, int to, int time, boolean both, Notation notation) {
    Draft told = told(from, to, time);
    return told == null ? draft(from, to, time, both, notation) : told;
  }

  /** The time if the half of the day is told behind it or before it; else null. */
  @Nullable Draft told(int from, int to, int time) {
    Match behind = words.half(to);
    Match half = behind == null ? words.halfBefore(from) : behind;
    return half == null
        ? null
        : one(Math.min(from, half.from()), Math.max(to, half.to()), ofHalf(half.sense(), time));
  }

  static int ofHalf(Sense half, int time) {
    int base = Math.floorMod(time, HALF_DAY);
    return half.is(ClockWord.PM) ? base + HALF_DAY : base;
  }

  static Draft one(int from, int to, int minutes) {
    return Draft.of(from, to, Reading.ofTime(minutes % DAY), DIGITS, false);
  }

  static Draft draft(int from, int to, int minutes, boolean bothHalves, Notation notation) {
    List<Reading> readings = new ArrayList<>(2);
    readings.add(Reading.ofTime(Math.floorMod(minutes, DAY)));
    if (bothHalves) {
      readings.add(Reading.ofTime(Math.floorMod(minutes + HALF_DAY, DAY)));
    }
    return new Draft(from, to, readings, notation, false);
  }

  /** How long it is: le trajet dure 1 h 45. */
  static Reading span(int minutes) {
    return Reading.of(
        ClaimKind.DURATION, Quantity.point(Rational.of(minutes), Units.byCode("minute"), 0));
  }
}
