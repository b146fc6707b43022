package org.unanimous.align;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Unit;

/**
 * Numbers that stand for what a claim states, to find equal claims without comparing all with all.
 * A hint only: what has equal keys is still compared.
 */
final class ValueKey {
  private static final long DAY = 0x51ED270B9A3F5C41L;
  private static final long WEEKDAY = 0x2545F4914F6CDD1DL;
  private static final long RELATIVE = 0x6A09E667F3BCC909L;
  private static final long TIME = 0x3C6EF372FE94F82BL;
  private static final long NAME = 0x1F83D9ABFB41BD6BL;
  private static final int YEAR_TYPE = -1;

  private ValueKey() {}

  /**
   * Equal for claims that state the same number, date or time, whatever kind and unit they state it
   * with.
   */
  static long of(Claim claim) {
    Reading reading = claim.reading();
    Quantity quantity = reading.quantity();
    CalendarDate date = reading.date();
    Integer minutes = reading.minutes();
    String name = reading.name();
    if (quantity != null) {
      return ofQuantity(quantity);
    } else if (date != null) {
      return ofDate(date);
    } else if (minutes != null) {
      return mix(TIME + minutes);
    }
    return name != null ? ofName(name) : NAME;
  }

  private static long ofQuantity(Quantity quantity) {
    long low = ofEnd(quantity.low());
    return quantity.isPoint() ? low : mix(low * 31 + ofEnd(quantity.high()));
  }

  private static long ofEnd(@Nullable Rational end) {
    return end == null ? NAME : ofNumber(end.doubleValue());
  }

  private static long ofNumber(double number) {
    return mix(Double.doubleToLongBits(number + 0.0));
  }

  private static long ofDate(CalendarDate date) {
    Integer day = date.day();
    Integer month = date.month();
    Integer offset = date.offset();
    if (day != null) {
      return mix(DAY + day * 16 + (month == null ? 0 : month));
    } else if (month != null) {
      return mix(DAY + 1024L * month);
    }
    return offset != null
        ? mix(RELATIVE + 64L * offset + date.grain().name().hashCode())
        : ofPeriod(date);
  }

  private static long ofPeriod(CalendarDate date) {
    Integer year = date.year();
    Integer weekday = date.weekday();
    if (year != null) {
      return date.grain() == Grain.YEAR
          ? ofNumber(year)
          : mix(DAY + year * 131L + date.grain().name().hashCode());
    }
    return mix(weekday == null ? RELATIVE : WEEKDAY + weekday);
  }

  /** The digits; a name with one group of digits has the key of that number. */
  private static long ofName(String name) {
    long hash = 0;
    long group = -1;
    int groups = 0;
    for (int i = 0; i <= name.length(); i++) {
      int digit = i < name.length() ? Character.digit(name.charAt(i), 10) : -1;
      if (digit >= 0) {
        group = Math.max(group, 0) * 10 + digit;
      } else if (group >= 0) {
        hash = groups++ == 0 ? group : mix(hash * 31 + group);
        group = -1;
      }
    }
    return groups == 1 ? ofNumber((double) hash) : mix(NAME + hash);
  }

  /** How much it says that two claims share their key: about one for a number of two digits. */
  static float weight(Claim claim) {
    float weight = ofKind(claim);
    return claim.isWeak() ? weight / 2 : weight;
  }

  private static float ofKind(Claim claim) {
    Quantity quantity = claim.quantity();
    return switch (claim.kind()) {
      case DATE, TIME -> 1.2f;
      case DESIGNATION -> 1.5f;
      case STATEMENT -> 0;
      case MONEY, PERCENT, MEASURE -> 0.5f + digits(quantity);
      default -> digits(quantity);
    };
  }

  private static float digits(@Nullable Quantity quantity) {
    Rational low = quantity == null ? null : quantity.low();
    if (quantity == null || low == null) {
      return 0.5f;
    }
    float ends = quantity.isPoint() ? 0 : 0.7f;
    double value = Math.abs(low.doubleValue());
    if (value <= 10 && low.isInteger()) {
      return ends + 0.4f;
    }
    return ends + (isRound(value) ? 0.8f : value < 100 ? 1f : 1.7f);
  }

  /** One digit and zeros. */
  private static boolean isRound(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    return value > 0 && Math.rint(value / power) * power == value;
  }

  /**
   * Equal for claims that could change places without anyone noticing: of one kind, in one unit.
   */
  static int type(Claim claim) {
    ClaimKind kind = claim.kind();
    Quantity quantity = claim.quantity();
    if (isYear(claim, quantity)) {
      return YEAR_TYPE;
    }
    Unit unit = claim.unit();
    int ofUnit = unit == null ? 0 : unit.code().hashCode();
    CalendarDate date = claim.reading().date();
    int grain = date == null ? 0 : date.grain().name().hashCode() + 1;
    return (ofUnit * 31 + grain) * 31 + kind.name().hashCode();
  }

  private static boolean isYear(Claim claim, @Nullable Quantity quantity) {
    CalendarDate date = claim.reading().date();
    if (quantity == null || claim.kind() != ClaimKind.NUMBER) {
      return date != null && date.isYearOnly();
    }
    Rational low = quantity.low();
    int year = quantity.isPoint() && low != null ? low.intValueOr(0) : 0;
    Notation notation = claim.notation();
    return year >= 1500
        && year <= 2100
        && notation.form() == Notation.Form.DIGITS
        && notation.separators().isEmpty();
  }

  /** Spreads close numbers over all bits (the finaliser of SplitMix64). */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
