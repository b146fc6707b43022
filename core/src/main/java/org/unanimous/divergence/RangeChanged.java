package org.unanimous.divergence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;

/** An end of a range changed or lost: 10 to 50 and 10 to 60. */
final class RangeChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null || other == null || !(isRange(one) || isRange(other))) {
      return null;
    }
    if (isTurned(contrast)) {
      return new Finding(
          DivergenceKind.RANGE_CHANGED, Severity.MAJOR, "The ends are in the other order.");
    }
    boolean halved = isRange(one) != isRange(other) && contrast.agreement() == Agreement.COMPATIBLE;
    if (isScaleInOneWord(contrast, one, other)) {
      return Finding.of(DivergenceKind.RANGE_CHANGED, Severity.MINOR);
    }
    return halved || contrast.isDifferent() ? finding(one, other) : null;
  }

  /** A scale of one to ten, and a ten-point scale. */
  private static boolean isScaleInOneWord(Contrast contrast, Quantity one, Quantity other) {
    Quantity range = isRange(one) ? one : other;
    Claim end = isRange(one) ? contrast.found() : contrast.expected();
    Quantity point = isRange(one) ? other : one;
    boolean scale = Rational.ONE.equals(range.low()) || Rational.ZERO.equals(range.low());
    return scale
        && range.unit() == null
        && point.isPoint()
        && point.value().equals(range.high())
        && end.notation().form() != Notation.Form.DIGITS;
  }

  /** 12 to 15 and 15 to 12: in one of them the larger end comes first. */
  static boolean isTurned(Contrast contrast) {
    return contrast.agreement().agrees()
        && order(contrast.expected()) * order(contrast.found()) < 0;
  }

  /**
   * 1 if the smaller end is written first, -1 if the larger one is; 0 if the digits do not tell.
   */
  private static int order(Claim claim) {
    Quantity quantity = claim.quantity();
    if (quantity == null || !isRange(quantity) || claim.notation().form() != Notation.Form.DIGITS) {
      return 0;
    }
    String digits = Figures.digits(claim.quote());
    String low = Figures.digits(end(quantity.low()));
    String high = Figures.digits(end(quantity.high()));
    boolean rising = digits.startsWith(low) && digits.endsWith(high);
    boolean falling = digits.startsWith(high) && digits.endsWith(low);
    return rising == falling ? 0 : rising ? 1 : -1;
  }

  private static String end(@Nullable Rational end) {
    return end == null ? "" : end.toPlainString();
  }

  static boolean isRange(Quantity quantity) {
    return !quantity.isPoint() && !quantity.isVague();
  }

  private static Finding finding(Quantity one, Quantity other) {
    boolean shared = isFirstUnscaled(one, other) || isFirstUnscaled(other, one);
    return new Finding(
        DivergenceKind.RANGE_CHANGED,
        Severity.MAJOR,
        shared ? "The scale word or unit behind the range belongs to both ends." : "");
  }

  /** 5 to 10 million, read as 5 and as ten million. */
  private static boolean isFirstUnscaled(Quantity one, Quantity other) {
    return one.low() != null
        && other.low() != null
        && Objects.equals(one.high(), other.high())
        && one.low().doubleValue() >= 1000 * other.low().doubleValue();
  }
}
