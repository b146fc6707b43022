package org.unanimous.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

/**
 * Makes versions with claims without reading any language: the claims stand in brackets. {@code
 * [5]} is a number, {@code [2..5]} a range, {@code [5 %]}, {@code [5 USD]}, {@code [5 kilometre]}
 * and {@code [5 year]} have a unit, {@code [3.]} is an ordinal, {@code [1x]} a multiplier, {@code
 * [y2017]} a year, {@code [2017-03-05]} a date, {@code [09:30]} a time, {@code [H800]} a
 * designation; {@code [~1]} is weak. A sentence ends with a line, or with a full stop, question or
 * exclamation mark and a space.
 */
public final class MarkedText {
  private static final Pattern MARKED = Pattern.compile("\\[(~?)([^]\\s]+)(?: ([^]]+))?]");
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]*?(?:[.!?] |\\n|$)");

  private MarkedText() {}

  /** A version with the claims marked in its text. */
  public static VersionClaims version(String id, String text) {
    List<Span> sentences = sentences(text);
    List<Claim> claims = new ArrayList<>();
    Matcher matcher = MARKED.matcher(text);
    int sentence = 0;
    while (matcher.find()) {
      while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= matcher.start()) {
        sentence++;
      }
      Reading reading = reading(matcher.group(2), matcher.group(3));
      claims.add(claim(reading, text, matcher, sentence));
    }
    return new VersionClaims(Version.of(id, text), claims, sentences, false);
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        sentences.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return sentences;
  }

  private static Claim claim(Reading reading, String text, Matcher matcher, int sentence) {
    Notation notation = new Notation(Notation.Form.DIGITS, "", true, 0, "test");
    return new Claim(
        new Excerpt(text, matcher.start(), matcher.end()),
        List.of(reading),
        notation,
        List.of(),
        matcher.group(1).isEmpty() ? Strength.STRONG : Strength.WEAK,
        sentence,
        null);
  }

  private static Reading reading(String value, @Nullable String unit) {
    if (value.matches("y\\d+")) {
      return Reading.of(CalendarDate.ofYear(Integer.parseInt(value.substring(1))));
    } else if (value.matches("\\d+-\\d+-\\d+")) {
      String[] parts = value.split("-", -1);
      return Reading.of(CalendarDate.of(number(parts[0]), number(parts[1]), number(parts[2])));
    } else if (value.matches("\\d+:\\d+")) {
      String[] parts = value.split(":", -1);
      return Reading.ofTime(number(parts[0]) * 60 + number(parts[1]));
    } else if (value.matches("\\d+\\.")) {
      return Reading.of(ClaimKind.ORDINAL, point(value.substring(0, value.length() - 1), null));
    } else if (value.matches("[\\d.]+x")) {
      return Reading.of(ClaimKind.MULTIPLIER, point(value.substring(0, value.length() - 1), null));
    }
    return value.matches("-?[\\d.]+(e\\d+)?") ? quantity(value, unit) : Reading.ofName(value);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Reading quantity(String value, @Nullable String name) {
    Unit unit = name == null ? null : unit(name);
    int range = value.indexOf("..");
    Quantity quantity =
        range < 0
            ? point(value, unit)
            : Quantity.range(
                Rational.parse(value.substring(0, range)),
                Rational.parse(value.substring(range + 2)),
                unit,
                0);
    return Reading.of(kind(unit), quantity);
  }

  private static Quantity point(String value, @Nullable Unit unit) {
    return Quantity.point(Rational.parse(value), unit, -new BigDecimal(value).scale());
  }

  private static Unit unit(String name) {
    String code = name.equals("%") ? "percent" : name;
    Unit unit = code.matches("[A-Z]{3}") ? Unit.currency(code) : Units.byCode(code);
    if (unit == null) {
      throw new IllegalArgumentException("No unit '" + name + "'");
    }
    return unit;
  }

  private static ClaimKind kind(@Nullable Unit unit) {
    if (unit == null) {
      return ClaimKind.NUMBER;
    }
    return switch (unit.dimension()) {
      case Unit.MONEY -> ClaimKind.MONEY;
      case Unit.SHARE, Unit.POINTS -> ClaimKind.PERCENT;
      case "duration", "months" -> ClaimKind.DURATION;
      default -> ClaimKind.MEASURE;
    };
  }
}
