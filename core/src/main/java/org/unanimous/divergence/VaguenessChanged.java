package org.unanimous.divergence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;

/** A vague amount made exact, or the reverse: dozens and 30. */
final class VaguenessChanged implements Rule {
  /** Where ages end, as the data of languages gives them. */
  private static final Rational ANY_AGE = Rational.of(130);

  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null || other == null || one.isVague() == other.isVague()) {
      return null;
    }
    Quantity vague = one.isVague() ? one : other;
    Quantity exact = one.isVague() ? other : one;
    // A couple is two, or little more.
    boolean nuance =
        contrast.agreement().agrees()
            && Objects.equals(vague.low(), exact.low())
            && (isNarrow(vague) || isWhole(vague, exact));
    boolean minor = nuance || isAnyAge(vague);
    return Finding.of(kind(vague), minor ? Severity.MINOR : Severity.MAJOR);
  }

  /** As old as someone else, whose age the text states: an age of anyone. */
  static boolean isAnyAge(Quantity vague) {
    return ANY_AGE.equals(vague.high());
  }

  private static boolean isNarrow(Quantity vague) {
    return vague.low() != null
        && vague.high() != null
        && vague.high().doubleValue() < 2 * vague.low().doubleValue();
  }

  /** Do the whole numbers of both end alike: two or three, 2 to under 4? */
  private static boolean isWhole(Quantity vague, Quantity exact) {
    Rational open = vague.high();
    Rational last = exact.high();
    return open != null && last != null && last.plus(Rational.ONE).equals(open);
  }

  private static DivergenceKind kind(Quantity vague) {
    return isMagnitude(vague) ? DivergenceKind.MAGNITUDE_BLURRED : DivergenceKind.VAGUENESS_CHANGED;
  }

  /** Thousands, millions, milliards: no end but the next scale word. */
  static boolean isMagnitude(Quantity vague) {
    Rational low = vague.low();
    Rational high = vague.high();
    return low != null
        && low.doubleValue() >= 1000
        && (high == null || high.doubleValue() >= 10 * low.doubleValue());
  }
}
