package org.unanimous.extract;

import org.unanimous.claim.Rational;
import org.unanimous.language.SenseType;

/** Tells whether two amounts that are joined like the ends of a range are the ends of one. */
final class RangeEnds {
  private static final Rational TEN = Rational.of(10);

  private final Tokens tokens;
  private final ClockWords clock;
  private final MonthOfDays months;

  RangeEnds(Tokens tokens) {
    this.tokens = tokens;
    this.clock = new ClockWords(tokens);
    this.months = new MonthOfDays(tokens);
  }

  /**
   * Is the second amount the upper end to the first, which may be a lower one?
   *
   * @param opened whether a word opens the range before its lower end
   */
  boolean are(Amount low, Amount high, boolean opened) {
    return mayBound(high)
        && sameSort(low, high, opened)
        && !isArticle(low, high)
        && !areDates(low, high);
  }

  /** May the amount be an end at all? Years make ranges of their own. */
  static boolean mayBound(Amount amount) {
    boolean years = amount.suffix() == null && Years.isYear(amount.figure());
    return amount.figure().isPoint() && !years;
  }

  /** Between two words that open and go on a range, the unit may stand at the first end only. */
  static boolean sameSort(Amount low, Amount high, boolean opened) {
    boolean ordinal = low.figure().ordinal();
    if (ordinal != high.figure().ordinal() || isArticle(low.figure(), high.figure())) {
      return false;
    }
    // "third or first" is a choice
    if (ordinal && low.figure().low().compareTo(high.figure().low()) > 0) {
      return false;
    }
    if (low.suffix() == null) {
      return opened || !isChoice(low.figure(), high.figure());
    }
    // "с часа до трёх" is a time
    if (high.suffix() == null && low.isUnitAlone()) {
      return false;
    }
    // "$5–10": the sign stands before the first end only
    boolean shared = low.from() < low.figure().from() && !Years.isYear(high.figure());
    return high.suffix() == null
        ? opened && !high.figure().weak() || shared || isOneOrTwo(low, high)
        : low.suffix().isCommensurable(high.suffix()) && (opened || !isPart(low, high));
  }

  /** The "eine" of "0 oder eine Zahl": digits are not joined to a word for one. */
  private static boolean isArticle(Figure low, Figure high) {
    return !low.isWords() && high.isWords() && high.weak() && high.number() == 1;
  }

  /** "6-foot-10-inch": a smaller unit in which the range would fall. */
  private static boolean isPart(Amount low, Amount high) {
    Suffix whole = low.suffix();
    Suffix part = high.suffix();
    return whole != null
        && part != null
        && whole.isWholeOf(part)
        && whole.convert(low.figure().low(), part).compareTo(high.figure().low()) > 0;
  }

  /** "two million or three dozen": so far down goes no range. */
  private static boolean isChoice(Figure low, Figure high) {
    return low.scale() > 0 && low.low().compareTo(high.low().times(TEN)) >= 0;
  }

  /** "a day or two": the unit stands at the first end only. */
  private static boolean isOneOrTwo(Amount low, Amount high) {
    boolean words = low.figure().isWords() && high.figure().isWords();
    return words && low.figure().number() == 1 && isFew(high.figure());
  }

  /** Two or three. */
  static boolean isFew(Figure figure) {
    return figure.number() == 2 || figure.number() == 3;
  }

  /** The "eine" of "1000 Dollar oder eine Strafe" ends no range. */
  private boolean isArticle(Amount low, Amount high) {
    return tokens.is(high.from(), SenseType.ARTICLE)
        && high.figure().number() == 1
        && low.figure().low().compareTo(Rational.ONE) > 0;
  }

  /** What other readers read as years, days, times and centuries. */
  private boolean areDates(Amount low, Amount high) {
    return areYears(low, high) || isDay(high) || clock.areTimes(low, high) || isCentury(high);
  }

  private boolean areYears(Amount low, Amount high) {
    boolean bare = low.suffix() == null && high.suffix() == null;
    return bare && !high.figure().isWords() && Years.isCertain(tokens, high.to());
  }

  /** The 10 of "с 9 по 10 декабря". */
  private boolean isDay(Amount high) {
    boolean bare = high.suffix() == null && !high.figure().isWords();
    return bare && months.monthAt(high.to()) != null;
  }

  /** The 15 of "vom 12. bis 15. Jahrhundert". */
  private boolean isCentury(Amount high) {
    return high.figure().ordinal() && tokens.is(high.to(), SenseType.PERIOD);
  }
}
