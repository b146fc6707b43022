package org.unanimous.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares quantities of two units, by arithmetic where there is any between them. */
final class UnitComparison {
  /**
   * A gap beyond the precision written up to this share of the value still passes for a coarse
   * conversion.
   */
  private static final double COARSE = 0.05;

  /** What rounding may lose between units that are whole multiples of each other. */
  private static final double EXACT = 0.02;

  /** Ovens are set to tens of degrees from here on. */
  private static final Rational OVEN = Rational.of(150);

  private static final String DEGREE = "degree";

  private static final double SECONDS_A_DAY = 86_400;

  /** Dimensions of {@code units.txt}: seconds to weeks; months to centuries. */
  private static final String DURATION = "duration";

  private static final String CALENDAR = "months";
  private static final String TEMPERATURE = "temperature";

  private UnitComparison() {}

  static Agreement of(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    Agreement said = QuantityComparison.ofValues(one, other);
    if (said.agrees() && Namesakes.are(unit, otherUnit)) {
      return said.atBest(Agreement.EQUIVALENT);
    }
    if (unit.code().equals(DEGREE) || otherUnit.code().equals(DEGREE)) {
      Agreement degrees = ofDegrees(one, unit, other, otherUnit);
      return degrees.agrees() || !said.agrees() ? degrees : Agreement.OTHER_UNIT;
    }
    Agreement meant = converted(one, unit, other, otherUnit);
    if (meant.agrees()) {
      return meant;
    }
    boolean kept = said.agrees() && said != Agreement.ROUNDED;
    return kept ? Agreement.OTHER_UNIT : meant;
  }

  /** Degrees whose scale is unsaid may be of either scale. */
  static Agreement ofDegrees(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    Unit celsius = Units.byCode("celsius");
    Unit fahrenheit = Units.byCode("fahrenheit");
    if (celsius == null || fahrenheit == null) {
      return Agreement.DIFFERENT;
    }
    if (unit.code().equals(otherUnit.code())) {
      boolean same =
          isSameHeat(one, celsius, other, fahrenheit)
              || isSameHeat(one, fahrenheit, other, celsius);
      return same ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
    }
    boolean mayBeCelsius = !unit.code().equals("fahrenheit") && !otherUnit.code().equals("celsius");
    boolean mayBeFahrenheit =
        !unit.code().equals("celsius") && !otherUnit.code().equals("fahrenheit");
    Agreement there =
        mayBeCelsius ? converted(one, celsius, other, fahrenheit) : Agreement.DIFFERENT;
    Agreement back =
        mayBeFahrenheit ? converted(one, fahrenheit, other, celsius) : Agreement.DIFFERENT;
    return there.orCloser(back).agrees() ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }

  /** Are both as hot: 72 and 22, 400 and 200 as ovens go? Not as much warmer: 9 and 5. */
  private static boolean isSameHeat(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    return isSameHeat(one.low(), one, unit, other.low(), other, otherUnit)
        && isSameHeat(one.high(), one, unit, other.high(), other, otherUnit);
  }

  private static boolean isSameHeat(
      @Nullable Rational one,
      Quantity ofOne,
      Unit unit,
      @Nullable Rational other,
      Quantity ofOther,
      Unit otherUnit) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    double gap =
        Math.abs(apart(one, unit, other, otherUnit)) - step(ofOne, unit, ofOther, otherUnit);
    boolean oven = one.compareTo(OVEN) >= 0 && other.compareTo(OVEN) >= 0;
    return gap <= (oven ? COARSE * other.doubleValue() * otherUnit.factor().doubleValue() : 0);
  }

  /** What half of the last place of both comes to. */
  private static double step(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    return Precision.halfStep(one) * unit.factor().doubleValue()
        + Precision.halfStep(other) * otherUnit.factor().doubleValue();
  }

  /** How far two values lie apart from the zero of their dimension on. */
  private static double apart(Rational one, Unit unit, Rational other, Unit otherUnit) {
    return (one.doubleValue() + unit.offset().doubleValue()) * unit.factor().doubleValue()
        - (other.doubleValue() + otherUnit.offset().doubleValue())
            * otherUnit.factor().doubleValue();
  }

  private static Agreement converted(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    if (unit.convertsTo(otherUnit) && isExact(one, unit, other, otherUnit)) {
      return Agreement.EQUIVALENT;
    }
    if (unit.convertsTo(otherUnit) && (one.isVague() || other.isVague())) {
      return QuantityComparison.ofValues(one, other.in(unit)).atBest(Agreement.EQUIVALENT);
    }
    double gap = gapOf(one, unit, other, otherUnit);
    return gap <= COARSE ? Agreement.ROUNDED : Agreement.DIFFERENT;
  }

  /** The gap beyond the precision written; NaN between units of different things. */
  static double gapOf(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    if (unit.convertsTo(otherUnit)) {
      return gap(one, unit, other, otherUnit);
    }
    if (isOf(unit, CALENDAR) && isOf(otherUnit, DURATION)) {
      return calendarGap(one, unit, other, otherUnit);
    }
    return isOf(unit, DURATION) && isOf(otherUnit, CALENDAR)
        ? calendarGap(other, otherUnit, one, unit)
        : Double.NaN;
  }

  /** Is one the other, converted and rounded to the zeros it is written with? */
  static boolean isRoughly(Quantity one, Quantity other) {
    Unit unit = one.unit();
    Unit otherUnit = other.unit();
    if (unit == null || otherUnit == null || QuantityComparison.sameUnit(one, other)) {
      return false;
    }
    return unit.convertsTo(otherUnit)
        && (Precision.isZerosFor(one, other.in(unit))
            || Precision.isZerosFor(other, one.in(otherUnit)));
  }

  private static boolean isOf(Unit unit, String dimension) {
    return unit.dimension().equals(dimension);
  }

  private static boolean isExact(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    return isExact(one.low(), unit, other.low(), otherUnit)
        && isExact(one.high(), unit, other.high(), otherUnit);
  }

  private static boolean isExact(
      @Nullable Rational value, Unit unit, @Nullable Rational other, Unit otherUnit) {
    return (value != null && other != null)
        ? unit.toBase(value).equals(otherUnit.toBase(other))
        : Objects.equals(value, other);
  }

  /** Ranges count by the end that lies further apart. */
  private static double gap(Quantity one, Unit unit, Quantity other, Unit otherUnit) {
    double low = gap(one.low(), one, unit, other.low(), other, otherUnit);
    double high = gap(one.high(), one, unit, other.high(), other, otherUnit);
    return Math.max(low, high);
  }

  private static double gap(
      @Nullable Rational one,
      Quantity ofOne,
      Unit unit,
      @Nullable Rational other,
      Quantity ofOther,
      Unit otherUnit) {
    if (one == null || other == null) {
      return one == null && other == null ? 0 : 1;
    }
    double factor = unit.factor().doubleValue();
    double otherFactor = otherUnit.factor().doubleValue();
    double step = step(ofOne, unit, ofOther, otherUnit);
    double mine = one.doubleValue() * factor;
    double its = other.doubleValue() * otherFactor;
    if (isWhole(factor / otherFactor) || isWhole(otherFactor / factor)) {
      // Years to months, kilometres to metres: nobody rounds much on the way.
      step = Math.min(step, EXACT * Math.max(Math.abs(mine), Math.abs(its)));
    }
    double difference = relative(Math.abs(mine - its) - step, mine, its, 0);
    if (!isOf(unit, TEMPERATURE)) {
      return difference;
    }
    double apart = Math.abs(apart(one, unit, other, otherUnit));
    return Math.min(difference, relative(apart - step, mine, its, 10));
  }

  private static boolean isWhole(double ratio) {
    return ratio >= 1 && Math.abs(ratio - Math.rint(ratio)) < 1e-9 * ratio;
  }

  private static double relative(double gap, double one, double other, double least) {
    return gap <= 0 ? 0 : gap / Math.max(least, Math.max(Math.abs(one), Math.abs(other)));
  }

  /** Months have 28 to 31 days, and years 365 or 366: anything in between will do. */
  private static double calendarGap(Quantity months, Unit monthUnit, Quantity days, Unit dayUnit) {
    if (!months.isPoint() || !days.isPoint()) {
      return 1;
    }
    double count = months.value().doubleValue() * monthUnit.factor().doubleValue();
    double length = days.value().doubleValue() * dayUnit.factor().doubleValue() / SECONDS_A_DAY;
    double step = Precision.halfStep(days) * dayUnit.factor().doubleValue() / SECONDS_A_DAY;
    boolean years = count % 12 == 0;
    double shortest = count * (years ? 365 / 12.0 : 28);
    double longest = count * (years ? 366 / 12.0 : 31);
    double gap = Math.max(shortest - length - step, length - step - longest);
    return relative(gap, shortest, length, 0);
  }
}
