package org.unanimous.claim;

/** Compares a time of the day with what else can state one. */
final class TimeComparison {
  private static final int HALF_A_DAY = 12 * 60;

  private TimeComparison() {}

  static Agreement of(Reading one, int minutes) {
    if (one.minutes() != null) {
      return one.minutes() == minutes ? Agreement.SAME : Agreement.DIFFERENT;
    }
    if (one.quantity() == null) {
      return Agreement.INCOMPARABLE;
    }
    return one.quantity().isPoint()
        ? ofQuantity(one.quantity(), minutes)
        : ofScore(one.quantity(), minutes);
  }

  /** 3:10 may be a time or, beside 3-10, a score. */
  private static Agreement ofScore(Quantity quantity, int minutes) {
    int less = Math.min(minutes / 60, minutes % 60);
    int more = Math.max(minutes / 60, minutes % 60);
    boolean score =
        quantity.unit() == null
            && quantity.low() != null
            && quantity.low().intValueOr(-1) == less
            && quantity.high() != null
            && quantity.high().intValueOr(-1) == more;
    return score ? Agreement.EQUIVALENT : Agreement.INCOMPARABLE;
  }

  /** An hour without a word for it (5, 15 h), or with its minutes behind the point (4.40). */
  private static Agreement ofQuantity(Quantity quantity, int minutes) {
    Unit unit = quantity.unit();
    if (unit != null && !unit.code().equals("hour")) {
      return Agreement.INCOMPARABLE;
    }
    double hours = quantity.value().doubleValue();
    if (hours < 0 || hours > 24) {
      return Agreement.INCOMPARABLE;
    }
    return isAt(hours * 60, minutes) || isAt(clock(hours), minutes)
        ? Agreement.EQUIVALENT
        : Agreement.DIFFERENT;
  }

  private static double clock(double hours) {
    double whole = Math.floor(hours);
    return whole * 60 + (hours - whole) * 100;
  }

  private static boolean isAt(double said, int minutes) {
    long at = Math.round(said);
    boolean whole = Math.abs(said - at) < 1e-6;
    return whole && (at % (2 * HALF_A_DAY) == minutes || at + HALF_A_DAY == minutes);
  }
}
