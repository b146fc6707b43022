package org.unanimous.extract;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;
import org.unanimous.claim.Units;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.ShareWord;

/**
 * What makes a number a quantity: a unit, a currency, percent, "times".
 *
 * @param to the token behind it
 * @param second what else the word may be (pounds of money and of mass); null if nothing
 */
record Suffix(Sense sense, ClaimKind kind, int to, @Nullable Suffix second) {
  /**
   * The dimensions of what is told in parts: 5 feet 6 inches. Nobody states a size as so many
   * megabytes and kilobytes, or a frequency as megahertz and kilohertz: they make a list.
   */
  private static final Set<String> IN_PARTS =
      Set.of("length", "area", "volume", "mass", "duration", "months", "angle");

  private static final Rational TEN = Rational.of(10);

  private static final Map<String, String> SMALLER =
      Map.of(
          "minute", "second",
          "hour", "minute",
          "day", "hour",
          "week", "day",
          "year", "month",
          "decade", "year",
          "century", "year",
          "millennium", "year");

  static Suffix of(Sense sense, int to) {
    return new Suffix(sense, kindOf(sense), to, null);
  }

  private static ClaimKind kindOf(Sense sense) {
    return switch (sense.type()) {
      case CURRENCY -> ClaimKind.MONEY;
      case PERCENT -> ClaimKind.PERCENT;
      case TIMES -> ClaimKind.MULTIPLIER;
      default -> isTime(sense.unit()) ? ClaimKind.DURATION : ClaimKind.MEASURE;
    };
  }

  private static boolean isTime(@Nullable Unit unit) {
    return unit != null
        && (unit.dimension().equals("duration") || unit.dimension().equals("months"));
  }

  Suffix to(int end) {
    return new Suffix(sense, kind, end, second);
  }

  Suffix or(Suffix other) {
    return new Suffix(sense, kind, to, other);
  }

  @Nullable Unit unit() {
    return sense.unit();
  }

  /** Is it one of temperature, be it only of degrees? */
  boolean isTemperature() {
    Unit mine = unit();
    return mine != null && (mine.dimension().equals("temperature") || mine.code().equals("degree"));
  }

  boolean isSecond() {
    return isUnit("second");
  }

  boolean isDayOrWeek() {
    return isUnit("day") || isUnit("week");
  }

  boolean isLength() {
    Unit mine = unit();
    return mine != null && mine.dimension().equals("length");
  }

  /** So much in an hour, where there is a unit of that; else this. */
  Suffix perHour() {
    Unit mine = unit();
    Unit speed = mine == null ? null : Units.byCode(mine.code().concat("-per-hour"));
    return speed == null ? this : new Suffix(sense.withUnit(speed), kind, to, null);
  }

  /** Is it ten percent: 割, 成? */
  boolean isTenths() {
    Rational part = kind == ClaimKind.PERCENT ? sense.value() : null;
    return part != null && part.compareTo(Rational.ONE) > 0;
  }

  boolean isWeak() {
    return sense.weak();
  }

  /** Is it a share of the price that is left: 折? */
  boolean isPrice() {
    return sense.is(ShareWord.PRICE);
  }

  /**
   * The number in whole units: cents are hundredths of theirs, 割 tens of percent; 75折 are as many
   * percent as 7.5折.
   */
  Rational value(Rational number) {
    if (isPrice() && number.compareTo(TEN) >= 0) {
      return number;
    }
    boolean scaled = sense.type() == SenseType.CURRENCY || sense.type() == SenseType.PERCENT;
    Rational part = scaled ? sense.value() : null;
    return part == null || part.equals(Rational.ONE) ? number : number.times(part);
  }

  /** Can both be the ends of one range: money of one currency, two lengths? */
  boolean isCommensurable(Suffix other) {
    Unit mine = unit();
    Unit its = other.unit();
    return kind == other.kind
        && (mine == null
            ? its == null
            : its != null && (mine.convertsTo(its) || isDegreeOf(other)));
  }

  /** Does the other say what degrees these are: 15° to 25 °C? */
  private boolean isDegreeOf(Suffix other) {
    return isUnit("degree") && other.isTemperature();
  }

  /** The value in the unit of the other. */
  Rational convert(Rational value, Suffix other) {
    Unit mine = unit();
    Unit its = other.unit();
    return mine == null || its == null || mine.code().equals(its.code()) || isDegreeOf(other)
        ? value
        : mine.convert(value, its);
  }

  String rule() {
    return switch (kind) {
      case MONEY -> "money";
      case PERCENT -> "percent";
      case MULTIPLIER -> "multiplier";
      case DURATION -> "duration";
      default -> "measure";
    };
  }

  boolean isDivisible() {
    return kind == ClaimKind.MONEY || kind == ClaimKind.MEASURE || kind == ClaimKind.DURATION;
  }

  /** Is the other a smaller unit of the same, as cents of dollars, inches of feet? */
  boolean isWholeOf(Suffix part) {
    Unit mine = unit();
    Unit its = part.unit();
    if (mine == null
        || its == null
        || !mine.dimension().equals(its.dimension())
        || part.kind != kind) {
      return false;
    }
    if (kind == ClaimKind.MONEY) {
      // cents are parts of whatever stands before them: dollars, euros, francs
      return part.value(Rational.ONE).compareTo(value(Rational.ONE)) < 0;
    }
    return IN_PARTS.contains(mine.dimension())
        && its.factor().compareTo(mine.factor()) < 0
        && mine.offset().signum() == 0;
  }

  /** May the figure of a smaller unit be a part of this? 36 hours are none of days. */
  boolean mayHold(Figure figure, Suffix part) {
    Unit mine = unit();
    Unit its = part.unit();
    return kind != ClaimKind.DURATION
        || mine == null
        || its == null
        || figure.low().compareTo(mine.convert(Rational.ONE, its)) < 0;
  }

  /** Is it ten, a hundred, a thousand of the other? Such are listed rather than added up. */
  boolean isTensOf(Suffix part) {
    Unit mine = unit();
    Unit its = part.unit();
    if (kind == ClaimKind.MONEY || mine == null || its == null) {
      return true;
    }
    Rational ratio = mine.factor().dividedBy(its.factor());
    Rational power = Rational.ONE;
    while (power.compareTo(ratio) < 0) {
      power = power.times(Rational.of(10));
    }
    return power.equals(ratio);
  }

  /** Both parts: money in this unit, all else in the smaller one, where the sum is exact. */
  Figure sum(Figure whole, Figure part, Suffix partSuffix) {
    Unit mine = unit();
    Unit its = partSuffix.unit();
    if (kind == ClaimKind.MONEY || mine == null || its == null) {
      Rational sum = whole.low().plus(partSuffix.value(part.low()));
      return whole.withValue(sum, Math.min(whole.lastPlace(), -2), part.to(), false);
    }
    Rational sum = mine.convert(whole.low(), its).plus(part.low());
    return whole.withValue(sum, part.lastPlace(), part.to(), false);
  }

  /**
   * How many parts the whole has whose name may be left out: cents, minutes, centimetres, inches; 0
   * if there are none.
   */
  int parts() {
    if (kind == ClaimKind.MONEY || isUnit("metre")) {
      return 100;
    }
    return isUnit("hour") ? 60 : isUnit("foot") ? 12 : 0;
  }

  private boolean isUnit(String code) {
    Unit mine = unit();
    return mine != null && mine.code().equals(code);
  }

  /** The next smaller unit of time; null if this is none that has one. */
  @Nullable Suffix smallerDuration() {
    Unit mine = unit();
    String code = mine == null ? null : SMALLER.get(mine.code());
    Unit smaller = code == null ? null : Units.byCode(code);
    return smaller == null ? null : new Suffix(sense.withUnit(smaller), kind, to, null);
  }

  /** The suffix of the sum of a figure of this unit and one of a smaller. */
  Suffix ofSum(Suffix part) {
    return kind == ClaimKind.MONEY ? to(part.to()) : part;
  }
}
