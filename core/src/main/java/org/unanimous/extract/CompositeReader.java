package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClockWord;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/**
 * Reads on where one quantity is said in parts: 5 feet 6 inches, 3 euros 50, an hour and a half.
 */
final class CompositeReader {
  private static final long HALF = SenseType.GLUE.bit() | SenseType.CARDINAL.bit();
  private static final Rational HALF_OF_ONE = Rational.of(1, 2);
  private static final Rational SIXTY = Rational.of(60);

  /** Who says "8 m 20" speaks of people and their jumps. */
  private static final Rational MOST_METRES = Rational.of(10);

  private static final int INCHES = 12;

  /** From here on, halves are not worth saying. */
  private static final Rational MOST_HALVED = Rational.of(100);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AmountReader amounts;

  CompositeReader(Tokens tokens, NumberReader numbers, UnitReader units, AmountReader amounts) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
    this.amounts = amounts;
  }

  /** The amount with all of its parts; the amount itself if it has no more. */
  Amount read(Amount amount) {
    return inWholeUnits(composite(amount));
  }

  private Amount composite(Amount amount) {
    Suffix suffix = amount.suffix();
    int next = amount.to();
    if (suffix == null) {
      Amount seconds = secondsBehindMinutes(amount.figure());
      return seconds == null ? withHalf(amount, next + 1) : seconds;
    }
    if (suffix.isTenths()) {
      return withHundredths(amount, suffix);
    }
    boolean times = suffix.kind() == ClaimKind.MULTIPLIER;
    if (!suffix.isDivisible() && !times || !amount.figure().isPoint()) {
      return amount;
    }
    if (isHalfLetter(next) && isCount(amount.figure())) {
      return plusHalf(amount, next + 1);
    }
    boolean comma = tokens.isSign(next, ',') && tokens.gap(next + 1) == Tokens.SPACE;
    Match and = tokens.match(next, SenseType.GLUE, Glue.AND);
    next = and == null ? comma ? next + 1 : tokens.behindHyphen(next) : and.to();
    if (tokens.gap(next) == Tokens.NEWLINE || !amounts.mayStart(next)) {
      return amount;
    }
    Amount half = and == null ? null : andHalf(amount, next);
    if (half != null || times) {
      return half == null ? amount : half;
    }
    Figure figure = numbers.read(next, false);
    return figure == null || figure.ordinal() ? amount : withFigure(amount, figure, and, comma);
  }

  /** "3分20秒" where the letter for minutes is one of the clock's, and of other things. */
  private @Nullable Amount secondsBehindMinutes(Figure minutes) {
    int word = minutes.to();
    int next =
        tokens.isLetterSign(word) ? tokens.behind(word, SenseType.CLOCK, ClockWord.MINUTE) : -1;
    Figure seconds = next < 0 || !tokens.glued(next) ? null : numbers.read(next);
    Suffix second = seconds == null ? null : units.read(seconds);
    if (seconds == null || second == null || !second.isSecond()) {
      return null;
    }
    Rational sum = minutes.low().times(SIXTY).plus(seconds.low());
    Figure figure = seconds.withValue(sum, seconds.lastPlace(), seconds.to(), false);
    return new Amount(minutes.from(), second.to(), figure, second);
  }

  /** "3 hours 30 minutes", "2 years and a half", "5 dollars 40": what another figure adds. */
  private Amount withFigure(Amount amount, Figure figure, @Nullable Match and, boolean comma) {
    if (isHalf(figure) && and == null && !comma) {
      return withHalf(amount, figure.from());
    }
    Suffix part = units.read(figure);
    if (part != null) {
      return withPart(amount, figure, part, comma);
    }
    Amount more = and == null ? null : andFraction(amount, figure);
    return more != null ? more : comma ? amount : withRest(amount, figure);
  }

  /** "5 feet 6 inches", "3 dollars and 40 cents". */
  private Amount withPart(Amount amount, Figure figure, Suffix part, boolean comma) {
    Suffix suffix = amount.suffix();
    boolean whole = suffix != null && amount.figure().low().isInteger();
    if (suffix == null || !whole || !suffix.isWholeOf(part) || !suffix.mayHold(figure, part)) {
      return amount;
    }
    if (comma && suffix.isTensOf(part) || isRate(amount, suffix)) {
      return amount;
    }
    Figure sum = suffix.sum(amount.figure(), figure, part);
    return composite(new Amount(amount.from(), part.to(), sum, suffix.ofSum(part)));
  }

  /** "一周五天", "1日8時間": so much in one of the larger, where no word says "in". */
  private boolean isRate(Amount amount, Suffix suffix) {
    boolean unspaced = tokens.isLetterSign(amount.to() - 1);
    return unspaced && amount.figure().number() == 1 && suffix.isDayOrWeek();
  }

  /**
   * "3 euros 50", "drei Stunden zwanzig", "6-foot-2": a number that says how many of the parts, and
   * counts nothing else.
   */
  private Amount withRest(Amount amount, Figure rest) {
    Suffix suffix = amount.suffix();
    int parts = suffix == null ? 0 : suffix.parts();
    int number = rest.number();
    boolean whole = amount.figure().low().isInteger() && amount.figure().scale() == 0;
    boolean mayCount = number >= (parts == INCHES ? 0 : 10);
    if (suffix == null || !whole || !mayCount || number >= parts || !isRest(amount, rest)) {
      return amount;
    }
    Rational value = amount.figure().low().plus(Rational.of(number, parts));
    Figure figure = amount.figure().withValue(value, -2, rest.to(), false);
    return new Amount(amount.from(), rest.to(), figure, suffix.to(rest.to()));
  }

  /** "三成半", "三成五", "3割2分5厘": tenths, and what is told behind them in smaller parts. */
  private Amount withHundredths(Amount tenths, Suffix suffix) {
    int next = tenths.to();
    if (isHalfLetter(next)) {
      return plusHalf(tenths, next + 1);
    }
    boolean more = tokens.gap(next) != Tokens.NEWLINE && amounts.mayStart(next);
    Figure rest = more ? numbers.read(next) : null;
    boolean digit = rest != null && rest.number() >= 1 && rest.number() <= 9 && !rest.ordinal();
    Rational percent = rest == null || !digit ? null : percentBehindTenths(rest);
    if (rest == null || percent == null) {
      return tenths;
    }
    int to = tokens.over(rest.to(), SenseType.PERCENT);
    Rational part = rest.low().times(percent).dividedBy(suffix.value(Rational.ONE));
    Figure sum = tenths.figure().withValue(tenths.figure().low().plus(part), -1, to, false);
    return withHundredths(new Amount(tenths.from(), to, sum, suffix.to(to)), suffix);
  }

  /** How many percent each of the number is, behind tenths; null if it counts something else. */
  private @Nullable Rational percentBehindTenths(Figure rest) {
    Match part = tokens.match(rest.to(), SenseType.PERCENT);
    if (part != null) {
      return part.sense().after() ? part.sense().value() : null;
    }
    boolean counts = tokens.mayBe(rest.to(), SenseType.COUNTED.bit()) || units.read(rest) != null;
    return counts || !tokens.glued(rest.from()) ? null : Rational.ONE;
  }

  /** Does the number touch the unit, or does a phrase end with it? Metres are not told that far. */
  private boolean isRest(Amount amount, Figure rest) {
    boolean touches = tokens.glued(rest.from());
    boolean measure = amount.suffix() != null && amount.suffix().kind() == ClaimKind.MEASURE;
    boolean few = !measure || amount.figure().low().compareTo(MOST_METRES) < 0;
    return measure && touches ? tokens.length(rest.from()) <= 2 : few && ends(rest.to());
  }

  /**
   * "три чашки с половиной", "two cups and a half": the half at token {@code i} is one of whatever
   * is counted, if nothing else is said of it.
   */
  private Amount withHalf(Amount amount, int i) {
    Figure whole = amount.figure();
    if (tokens.gap(i) != Tokens.SPACE || !tokens.mayBe(i, HALF) || !isCount(whole)) {
      return amount;
    }
    int behindAnd = tokens.behind(i, SenseType.GLUE, Glue.AND);
    boolean said = behindAnd >= 0 || tokens.mayBe(i, SenseType.CARDINAL.bit());
    Figure half = said ? numbers.read(behindAnd < 0 ? i : behindAnd) : null;
    Suffix suffix = amount.suffix();
    if (half == null || !isHalf(half) || suffix == null && !ends(half.to())) {
      return amount;
    }
    return plusHalf(amount, half.to());
  }

  private static Amount plusHalf(Amount amount, int to) {
    Figure whole = amount.figure();
    Suffix suffix = amount.suffix();
    Figure sum = whole.withValue(whole.low().plus(HALF_OF_ONE), -1, to, whole.weak());
    return new Amount(amount.from(), to, sum, suffix == null ? null : suffix.to(to));
  }

  /** The 반 of "2시간 반", which says half past behind an hour; part of no longer word. */
  private boolean isHalfLetter(int i) {
    return tokens.isLetterSign(i)
        && tokens.gap(i) != Tokens.NEWLINE
        && !tokens.isPhrase(i)
        && tokens.is(i, SenseType.CLOCK, ClockWord.HALF_PAST);
  }

  private boolean isCount(Figure figure) {
    return figure.isPoint()
        && !figure.ordinal()
        && figure.low().isInteger()
        && figure.low().compareTo(MOST_HALVED) < 0;
  }

  private static boolean isHalf(Figure figure) {
    return figure.fraction() && figure.low().equals(HALF_OF_ONE) && figure.isPoint();
  }

  private boolean ends(int i) {
    return tokens.gap(i) == Tokens.NEWLINE || isStop(i);
  }

  private boolean isStop(int i) {
    return tokens.type(i) == Tokens.SIGN && !tokens.isHyphen(i) && !tokens.isSign(i, '%');
  }

  /** "an hour and a half", "deux heures et demie"; null if no fraction follows. */
  private @Nullable Amount andHalf(Amount amount, int next) {
    Match part = tokens.match(tokens.over(next, SenseType.ARTICLE), SenseType.FRACTION);
    Rational below = part == null ? null : part.sense().value();
    Suffix suffix = amount.suffix();
    if (part == null || below == null || suffix == null || !amount.figure().low().isInteger()) {
      return null;
    }
    // "a year and a half of talks", but "a year and a quarter of the next"
    boolean ofMore =
        tokens.mayBe(part.to(), SenseType.MULTIPLIER.bit() | SenseType.UNIT.bit())
            || below.compareTo(Rational.of(2)) > 0 && isOf(part.to());
    if (ofMore || part.sense().weak() || below.compareTo(Rational.of(4)) > 0) {
      return null;
    }
    Rational value = amount.figure().low().plus(Rational.ONE.dividedBy(below));
    Figure figure = amount.figure().withValue(value, -1, part.to(), false);
    return new Amount(amount.from(), part.to(), figure, suffix.to(part.to()));
  }

  /** "an hour and three quarters"; null if the fraction is one of something else. */
  private @Nullable Amount andFraction(Amount amount, Figure fraction) {
    Suffix suffix = amount.suffix();
    boolean part = fraction.fraction() && fraction.low().compareTo(Rational.ONE) < 0;
    Rational whole = amount.figure().low();
    if (suffix == null || !part || !whole.isInteger() || isOf(fraction.to())) {
      return null;
    }
    Rational value = whole.plus(fraction.low());
    Figure figure = amount.figure().withValue(value, -2, fraction.to(), false);
    return new Amount(amount.from(), fraction.to(), figure, suffix.to(fraction.to()));
  }

  private boolean isOf(int i) {
    return tokens.is(i, SenseType.GLUE, Glue.OF);
  }

  /** "half an hour" is 30 minutes, "1.5 years" 18 months: the smaller unit where that is whole. */
  private static Amount inWholeUnits(Amount amount) {
    Suffix suffix = amount.suffix();
    Figure figure = amount.figure();
    if (suffix == null || suffix.kind() != ClaimKind.DURATION || figure.low().isInteger()) {
      return amount;
    }
    Suffix smaller = suffix.smallerDuration();
    Unit from = suffix.unit();
    Unit to = smaller == null ? null : smaller.unit();
    if (smaller == null || from == null || to == null || !figure.isPoint()) {
      return amount;
    }
    Rational value = from.convert(figure.low(), to);
    return value.isInteger()
        ? new Amount(
            amount.from(),
            amount.to(),
            figure.withValue(value, 0, amount.to(), figure.weak()),
            smaller)
        : amount;
  }
}
