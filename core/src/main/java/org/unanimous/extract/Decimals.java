package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/**
 * The words behind a decimal point: digit by digit ("two four zero", "o five"), as one number
 * ("seventy-five", "trois cent trois"), or counted in tenths and hundredths ("две десятых"). Serves
 * one number after the other.
 */
final class Decimals {
  private static final int MOST = 16;
  private static final Rational HUNDRED = Rational.of(100);

  private final Tokens tokens;
  private final NumberStack stack;

  /** The decimals said before the number that is on the stack, and how many they are. */
  private long said;

  private int count;
  private int to;

  Decimals(Tokens tokens, NumberStack stack) {
    this.tokens = tokens;
    this.stack = stack;
  }

  /** The value of the decimals in words from token {@code from} on; null if there are none. */
  @Nullable Rational read(int from) {
    said = 0;
    count = 0;
    to = from;
    stack.clear();
    while (count < MOST && take()) {}
    say();
    return count == 0 ? null : part();
  }

  int to() {
    return to;
  }

  private boolean take() {
    if (tokens.gap(to) == Tokens.NEWLINE) {
      return false;
    }
    Match nought = tokens.match(to, SenseType.GLUE, Glue.NOUGHT);
    if (nought != null) {
      push(Rational.ZERO, nought.to());
      return true;
    }
    return takeHundred() || takeCardinal(behindJoint());
  }

  /** A word of a number that goes on may stand behind a hyphen, or "and" where tens have it. */
  private int behindJoint() {
    boolean hyphen = tokens.isHyphen(to) && tokens.glued(to) && tokens.glued(to + 1);
    int next = hyphen ? to + 1 : to;
    Match and = stack.isEmpty() ? null : tokens.match(next, SenseType.GLUE, Glue.AND);
    Match number = and == null ? null : tokens.match(and.to(), SenseType.CARDINAL);
    Rational value = number == null ? null : number.sense().value();
    return and != null && value != null && (stack.fits(value) || isTens(and, value))
        ? and.to()
        : next;
  }

  /** The twenty of "einundzwanzig". */
  private boolean isTens(Match and, Rational value) {
    return tokens.glued(and.from()) && stack.takesTensBehindUnit(value);
  }

  private boolean takeCardinal(int i) {
    Match match = tokens.match(i, SenseType.CARDINAL);
    Rational value = match == null ? null : match.sense().value();
    boolean whole = value != null && value.isInteger() && value.compareTo(HUNDRED) < 0;
    if (match == null || value == null || !whole || isPartOfDenominator(match.to())) {
      return false;
    }
    if (i > to && stack.takesTensBehindUnit(value)) {
      stack.addToTop(value);
      to = match.to();
      return true;
    }
    if (i == to || stack.fits(value)) {
      push(value, match.to());
      return true;
    }
    return false;
  }

  /** The ten of "десятитысячных" is no digit. */
  private boolean isPartOfDenominator(int next) {
    return tokens.glued(next) && tokens.mayBe(next, SenseType.FRACTION.bit());
  }

  /** "three hundred and three": a hundred that more follows; else it multiplies the whole. */
  private boolean takeHundred() {
    Match match = tokens.match(to, SenseType.MULTIPLIER);
    boolean hundred = match != null && HUNDRED.equals(match.sense().value());
    if (match == null || !hundred || !tokens.is(match.to(), SenseType.CARDINAL)) {
      return false;
    }
    if (!stack.multiply(HUNDRED)) {
      return false;
    }
    to = match.to();
    return true;
  }

  private void push(Rational value, int end) {
    if (!stack.isEmpty() && !stack.fits(value)) {
      say();
    }
    stack.push(value);
    to = end;
  }

  /** Appends the digits of the number on the stack to those said before. */
  private void say() {
    if (stack.isEmpty()) {
      return;
    }
    int number = stack.sum().intValueOr(0);
    int digits = number < 10 ? 1 : number < 100 ? 2 : 3;
    said = said * (digits == 1 ? 10 : digits == 2 ? 100 : 1000) + number;
    count += digits;
    stack.clear();
  }

  /** Counted in the parts that a fraction word behind them names, else by their places. */
  private Rational part() {
    Match ten = tokens.match(to, SenseType.CARDINAL);
    int word = ten != null && isPartOfDenominator(ten.to()) ? ten.to() : to;
    Match part = tokens.gap(to) == Tokens.NEWLINE ? null : tokens.match(word, SenseType.FRACTION);
    Rational below = part == null ? null : part.sense().value();
    if (part == null || below == null) {
      return Rational.scaled(said, -count);
    }
    Rational times = word == to || ten == null ? null : ten.sense().value();
    to = part.to();
    return Rational.of(said).dividedBy(times == null ? below : below.times(times));
  }
}
