package org.unanimous.claim;

import static org.unanimous.claim.DateComparison.NONE;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares a date with a figure that may state a part of it: a year, a day, years from and to. */
final class DateFigure {
  private static final Rational HUNDRED = Rational.of(100);

  private DateFigure() {}

  static Agreement compare(Reading one, Quantity quantity, CalendarDate date) {
    Unit unit = quantity.unit();
    int low = quantity.low() == null ? NONE : quantity.low().intValueOr(NONE);
    int high = quantity.high() == null ? NONE : quantity.high().intValueOr(NONE);
    boolean calendar = unit == null || unit.dimension().equals("months");
    if (date.offset() != null) {
      return ofPeriod(quantity, unit, date);
    }
    if (unit == null && isDayAndMonth(quantity, date)) {
      return Agreement.EQUIVALENT;
    }
    if (!calendar || low == NONE || high == NONE) {
      return Agreement.INCOMPARABLE;
    }
    boolean decimal = quantity.lastPlace() < 0; // 4.0 is no day
    return low == high ? ofNumber(one.kind(), low, decimal, date) : ofRange(low, high, date);
  }

  /** 18.12 without its last full stop may be a day and a month. */
  private static boolean isDayAndMonth(Quantity quantity, CalendarDate date) {
    Integer day = date.day();
    Integer month = date.month();
    return day != null
        && month != null
        && date.year() == null
        && quantity.isPoint()
        && quantity.lastPlace() == -2
        && quantity.value().times(HUNDRED).equals(Rational.of(day * 100 + month));
  }

  /** The last decade is the last ten years. */
  private static Agreement ofPeriod(Quantity quantity, @Nullable Unit unit, CalendarDate date) {
    Unit grain = Units.byCode(date.grain().name().toLowerCase(Locale.ROOT));
    if (unit == null || grain == null || !quantity.isPoint()) {
      return Agreement.INCOMPARABLE;
    }
    Quantity period =
        Quantity.point(
            Rational.of(Math.max(1, Math.abs(DateComparison.field(date.offset())))), grain, 0);
    boolean alike =
        unit.code().equals(grain.code())
            ? period.value().equals(quantity.value())
            : UnitComparison.of(period, grain, quantity, unit).agrees();
    return alike ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
  }

  private static Agreement ofRange(int low, int high, CalendarDate date) {
    int year = DateComparison.field(date.year());
    int day = DateComparison.field(date.day());
    if (year == NONE) {
      return day == low || day == high ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
    }
    boolean first = year == low;
    boolean last = year + DateComparison.length(date) == high;
    if (first && last) {
      return Agreement.EQUIVALENT;
    }
    return first || last || day == low || day == high ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }

  private static Agreement ofNumber(
      ClaimKind kind, int number, boolean decimal, CalendarDate date) {
    int year = DateComparison.field(date.year());
    if (year != NONE && isYear(kind, number, year, date)) {
      boolean all = date.month() == null && date.lastYear() == null;
      return all ? Agreement.EQUIVALENT : Agreement.COMPATIBLE;
    }
    if (DateComparison.field(date.day()) == number && !decimal) {
      return Agreement.COMPATIBLE;
    }
    if (date.grain() == Grain.QUARTER && DateComparison.field(date.month()) == number) {
      return Agreement.EQUIVALENT;
    }
    boolean possible = year == NONE ? date.day() != null && number <= 31 : number >= 1000;
    return possible || DateComparison.isPeriod(date) ? Agreement.DIFFERENT : Agreement.INCOMPARABLE;
  }

  private static boolean isYear(ClaimKind kind, int number, int year, CalendarDate date) {
    int last = DateComparison.field(date.lastYear());
    if (number == year || (last != NONE && (number == last || number == last % 100))) {
      return true;
    }
    return switch (date.grain()) {
      case DECADE -> number == Math.floorMod(year, 100);
      case CENTURY -> number == Math.floorDiv(year, 100) + 1;
      case MILLENNIUM -> number == Math.floorDiv(year, 1000) + 1;
      default -> kind != ClaimKind.ORDINAL && number < 100 && number == Math.floorMod(year, 100);
    };
  }
}
