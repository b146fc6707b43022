package org.unanimous.extract;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;

/**
 * A claim on one line: {@code quoted text = KIND value [unit] [weak] [~modifier,...]}.
 *
 * <p>Values: {@code 5.5}, {@code 1/3}, a range {@code 3..5} with both ends, open-ended {@code
 * 20..}, an interval {@code [20,100)}. Dates: {@code 2017-05-03}, {@code 2017-05}, {@code 2017},
 * {@code --05-03}, {@code 1990s}, {@code c19} (the century), {@code m3} (the millennium), {@code
 * 1950..1953}, {@code 2017-Q3}, {@code Q3}, {@code weekday 7}, {@code -1 day}. Times: {@code
 * 13:30}.
 *
 * @param modifiers that the claim must have, as {@code at-least}; it may have more
 */
record ClaimLine(String claim, Set<String> modifiers) {

  static ClaimLine parse(String line) {
    int tilde = line.lastIndexOf(" ~");
    return tilde < 0
        ? new ClaimLine(canonical(line), Set.of())
        : new ClaimLine(
            canonical(line.substring(0, tilde)),
            Set.of(line.substring(tilde + 2).strip().split(",")));
  }

  static ClaimLine of(Claim claim) {
    String weak = claim.isWeak() ? " weak" : "";
    return new ClaimLine(
        claim.quote() + " = " + claim.kind() + " " + value(claim) + weak,
        claim.modifiers().stream()
            .filter(each -> !each.apart())
            .map(each -> name(each.kind()))
            .collect(Collectors.toSet()));
  }

  /** Does the claim read from a text satisfy this line? */
  boolean isMetBy(ClaimLine read) {
    return claim.equals(read.claim) && read.modifiers.containsAll(modifiers);
  }

  boolean isWeak() {
    return claim.endsWith(" weak");
  }

  private static String canonical(String line) {
    return line.strip().replaceAll("\\s+", " ");
  }

  private static String value(Claim claim) {
    return switch (claim.kind()) {
      case DATE -> date(Objects.requireNonNull(claim.reading().date()));
      case TIME -> time(Objects.requireNonNull(claim.reading().minutes()));
      case DESIGNATION -> Objects.requireNonNull(claim.reading().name());
      case STATEMENT -> "";
      default -> quantity(Objects.requireNonNull(claim.quantity()));
    };
  }

  private static String quantity(Quantity quantity) {
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    if (quantity.isPoint()) {
      return end(quantity.low()) + unit;
    }
    boolean closed = quantity.lowClosed() && quantity.highClosed();
    String ends = end(quantity.low()) + (closed ? ".." : ",") + end(quantity.high());
    return (closed
            ? ends
            : (quantity.lowClosed() ? "[" : "(") + ends + (quantity.highClosed() ? "]" : ")"))
        + unit;
  }

  private static String end(@Nullable Rational end) {
    return end == null
        ? ""
        : end.times(Rational.of(1_000_000)).isInteger() ? end.toPlainString() : end.toString();
  }

  private static String time(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String date(CalendarDate date) {
    String weekday = date.weekday() == null ? null : "weekday " + date.weekday();
    return Stream.of(day(date), weekday).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private static @Nullable String day(CalendarDate date) {
    Integer year = date.year();
    if (date.offset() != null) {
      return date.offset() + " " + name(date.grain());
    }
    if (date.grain() == Grain.QUARTER) {
      String part = "Q" + date.month();
      return year == null ? part : year + (part.startsWith("Q") ? "-" : " ") + part;
    }
    return year == null
        ? monthAndDay("-", date)
        : date.lastYear() != null ? year + ".." + date.lastYear() : period(year, date);
  }

  private static @Nullable String period(int year, CalendarDate date) {
    return switch (date.grain()) {
      case DECADE -> year + "s";
      case CENTURY -> "c" + (Math.floorDiv(year, 100) + 1);
      case MILLENNIUM -> "m" + (Math.floorDiv(year, 1000) + 1);
      default -> monthAndDay(Integer.toString(year), date);
    };
  }

  private static @Nullable String monthAndDay(String year, CalendarDate date) {
    String month = date.month() == null ? "" : String.format(Locale.ROOT, "-%02d", date.month());
    String day = date.day() == null ? "" : String.format(Locale.ROOT, "-%02d", date.day());
    String written = year + month + day;
    return written.equals("-") ? null : written;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return modifiers.isEmpty()
        ? claim
        : claim + " ~" + modifiers.stream().sorted().collect(Collectors.joining(","));
  }
}
