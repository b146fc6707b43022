package org.unanimous.divergence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;

/**
 * What a claim states, in one form for all languages: {@code 5 500 000 USD}, {@code 2017-03-05}.
 */
final class Canonical {
  /** From five digits on, as in print. */
  private static final int GROUPED = 5;

  private Canonical() {}

  /** The first reading. */
  static String of(Claim claim) {
    Reading reading = claim.reading();
    if (reading.quantity() != null) {
      Quantity quantity = reading.quantity();
      return quantity.unit() == null ? value(quantity) : value(quantity) + " " + unit(quantity);
    }
    if (reading.date() != null) {
      return date(reading.date());
    }
    if (reading.minutes() != null) {
      return padded(reading.minutes() / 60) + ":" + padded(reading.minutes() % 60);
    }
    return reading.name() != null ? reading.name() : claim.quote();
  }

  /** The value without its unit; empty if the claim has no quantity. */
  static String value(Claim claim) {
    return claim.quantity() == null ? "" : value(claim.quantity());
  }

  private static String unit(Quantity quantity) {
    String code = String.valueOf(quantity.unit());
    return code.equals("percent") ? "%" : code;
  }

  private static String value(Quantity quantity) {
    Rational low = quantity.low();
    Rational high = quantity.high();
    if (quantity.isPoint() && low != null) {
      return grouped(low.toPlainString());
    }
    if (high == null) {
      return (low == null ? "any number" : "from " + grouped(low.toPlainString()));
    }
    String most = grouped(high.toPlainString());
    String joint = quantity.highClosed() ? " to " : " to under ";
    return low == null ? "up to " + most : grouped(low.toPlainString()) + joint + most;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    int first = digits.startsWith("-") ? 1 : 0;
    if (point - first < GROUPED) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = point - 3; at > first; at -= 3) {
      grouped.insert(at, ' ');
    }
    return grouped.toString();
  }

  private static String date(CalendarDate date) {
    if (date.offset() != null) {
      return date.offset() + " " + date.grain().name().toLowerCase(Locale.ROOT);
    }
    StringBuilder text = new StringBuilder();
    append(text, "", date.year());
    append(text, "–", date.lastYear());
    switch (date.grain()) {
      case DECADE, CENTURY, MILLENNIUM, WEEKEND ->
          text.append(' ').append(date.grain().name().toLowerCase(Locale.ROOT));
      default -> {}
    }
    append(text, date.grain() == org.unanimous.claim.Grain.QUARTER ? "-Q" : "-", date.month());
    append(text, "-", date.day());
    append(text, " weekday ", date.weekday());
    return text.toString().strip();
  }

  private static void append(StringBuilder text, String before, @Nullable Integer field) {
    if (field != null) {
      text.append(before).append(field < 10 ? padded(field) : field.toString());
    }
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
