package org.unanimous.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

/**
 * Claims built by hand. A figure is written as {@link BigDecimal} reads it, its last digit being
 * the last one written ({@code 5.5e6} for 5.5 million); a range is {@code 10..50}, a vague amount
 * {@code [20,100)}.
 */
public final class Claims {
  private Claims() {}

  public static Claim number(String figure) {
    return quantity(ClaimKind.NUMBER, figure, null);
  }

  public static Claim ordinal(String figure) {
    return quantity(ClaimKind.ORDINAL, figure, null);
  }

  public static Claim times(String figure) {
    return quantity(ClaimKind.MULTIPLIER, figure, null);
  }

  public static Claim percent(String figure) {
    return quantity(ClaimKind.PERCENT, figure, unit("percent"));
  }

  public static Claim points(String figure) {
    return quantity(ClaimKind.PERCENT, figure, unit("percentage-point"));
  }

  public static Claim money(String figure, String currency) {
    return quantity(ClaimKind.MONEY, figure, Unit.currency(currency));
  }

  public static Claim measure(String figure, String unit) {
    return quantity(ClaimKind.MEASURE, figure, unit(unit));
  }

  public static Claim duration(String figure, String unit) {
    return quantity(ClaimKind.DURATION, figure, unit(unit));
  }

  public static Claim year(int year) {
    return date(CalendarDate.ofYear(year));
  }

  public static Claim date(CalendarDate date) {
    return claim(Reading.of(date));
  }

  public static Claim time(int hour, int minute) {
    return claim(Reading.ofTime(hour * 60 + minute));
  }

  public static Claim name(String name) {
    return claim(Reading.ofName(name));
  }

  /** The claim as a weak one. */
  public static Claim weak(Claim claim) {
    return copy(claim, claim.readings(), claim.modifiers(), Strength.WEAK);
  }

  /** The claim with a modifier. */
  public static Claim with(ModifierKind modifier, Claim claim) {
    List<Modifier> modifiers = new ArrayList<>(claim.modifiers());
    modifiers.add(new Modifier(modifier, claim.span()));
    return copy(claim, claim.readings(), modifiers, claim.strength());
  }

  /** The claim with a modifier that stands apart from it. */
  public static Claim apart(ModifierKind modifier, Claim claim) {
    List<Modifier> modifiers = new ArrayList<>(claim.modifiers());
    modifiers.add(new Modifier(modifier, claim.span(), true));
    return copy(claim, claim.readings(), modifiers, claim.strength());
  }

  /** The claim with that one's readings behind its own. */
  public static Claim or(Claim claim, Claim other) {
    List<Reading> readings = new ArrayList<>(claim.readings());
    readings.addAll(other.readings());
    return copy(claim, readings, claim.modifiers(), claim.strength());
  }

  /** The claim as it is written: its quote and notation. */
  public static Claim written(String quote, Notation notation, Claim claim) {
    return new Claim(
        new Excerpt(quote, 0, quote.length()),
        claim.readings(),
        notation,
        claim.modifiers(),
        claim.strength(),
        claim.sentence(),
        claim.attribution());
  }

  /** A version that states these claims in this order, each in a sentence of its own. */
  public static VersionClaims version(String id, Claim... claims) {
    StringBuilder written = new StringBuilder();
    for (Claim claim : claims) {
      written.append("It says ").append(claim.quote()).append(" here. ");
    }
    String text = written.toString();
    List<Claim> placed = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    int end = 0;
    for (Claim claim : claims) {
      int start = end;
      int at = start + "It says ".length();
      int behind = at + claim.quote().length();
      end = behind + " here. ".length();
      placed.add(at(claim, new Excerpt(text, at, behind), sentences.size()));
      sentences.add(new Span(start, end));
    }
    return new VersionClaims(Version.of(id, text), placed, sentences, false);
  }

  /** The claim at another place. */
  public static Claim at(Claim claim, Excerpt excerpt, int sentence) {
    return new Claim(
        excerpt,
        claim.readings(),
        claim.notation(),
        claim.modifiers(),
        claim.strength(),
        sentence,
        claim.attribution());
  }

  private static Claim copy(
      Claim claim, List<Reading> readings, List<Modifier> modifiers, Strength strength) {
    return new Claim(
        claim.excerpt(),
        readings,
        claim.notation(),
        modifiers,
        strength,
        claim.sentence(),
        claim.attribution());
  }

  private static Unit unit(String code) {
    return Objects.requireNonNull(Units.byCode(code), code);
  }

  private static Claim quantity(ClaimKind kind, String figure, @Nullable Unit unit) {
    return claim(Reading.of(kind, quantity(figure, unit)));
  }

  private static Quantity quantity(String figure, @Nullable Unit unit) {
    int dots = figure.indexOf("..");
    if (dots > 0) {
      BigDecimal low = new BigDecimal(figure.substring(0, dots));
      BigDecimal high = new BigDecimal(figure.substring(dots + 2));
      int lastPlace = Math.max(-low.scale(), -high.scale());
      return Quantity.range(Rational.of(low), Rational.of(high), unit, lastPlace);
    }
    if (figure.startsWith("[")) {
      String[] ends = figure.substring(1, figure.length() - 1).split(",", -1);
      Rational high = ends[1].isEmpty() ? null : Rational.parse(ends[1]);
      return new Quantity(Rational.parse(ends[0]), high, true, false, unit, 0);
    }
    if (figure.contains("/")) {
      return Quantity.point(Rational.parse(figure), unit, 0);
    }
    BigDecimal value = new BigDecimal(figure);
    return Quantity.point(Rational.of(value), unit, -value.scale());
  }

  private static Claim claim(Reading reading) {
    String quote = quote(reading);
    int scale = reading.quantity() == null ? 0 : Math.max(0, reading.quantity().lastPlace());
    Notation notation = new Notation(Notation.Form.DIGITS, "", true, scale, "test");
    Excerpt excerpt = new Excerpt(quote, 0, quote.length());
    List<Reading> readings = List.of(reading);
    return new Claim(excerpt, readings, notation, List.of(), Strength.STRONG, 0, null);
  }

  private static String quote(Reading reading) {
    if (reading.quantity() != null) {
      return reading.quantity().toString();
    }
    if (reading.minutes() != null) {
      return reading.minutes() / 60 + ":" + String.format("%02d", reading.minutes() % 60);
    }
    return reading.name() != null ? reading.name() : String.valueOf(reading.date());
  }
}
