package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Rational;

/** Lowers what an expert may not confirm. */
final class Doubt {
  private static final Rational TWO = Rational.of(2);
  private static final Rational TEN = Rational.of(10);

  private Doubt() {}

  /** The severity of the finding, one step lower where the contrast leaves a doubt. */
  static Severity weigh(Finding finding, Contrast contrast) {
    return isDoubtful(contrast) ? finding.severity().lowered() : finding.severity();
  }

  private static boolean isDoubtful(Contrast contrast) {
    return isSlight(contrast)
        || isOrdinal(contrast)
        || isHalfName(contrast)
        || isHead(contrast)
        || isFew(contrast)
        || isBoth(contrast)
        || Pair.isIn(contrast)
        || isUnlike(contrast);
  }

  /** One against two, where words say more than figures do: one, a, both, second, single. */
  private static boolean isSlight(Contrast contrast) {
    boolean one = isOne(contrast.expected());
    boolean other = isOne(contrast.found());
    boolean slight = contrast.isOf(ClaimKind.ORDINAL) ? one && other : one || other;
    return slight && areWeakAndSmall(contrast) && contrast.isOfPoints() && !areParts(contrast);
  }

  /** Two thirds against three quarters: parts of one thing are told apart. */
  private static boolean areParts(Contrast contrast) {
    return isPart(contrast.expected()) && isPart(contrast.found());
  }

  private static boolean isPart(Claim claim) {
    Rational low = low(claim);
    return low != null && !low.isInteger();
  }

  private static boolean areWeakAndSmall(Contrast contrast) {
    return isWeakAndSmall(contrast.expected()) && isWeakAndSmall(contrast.found());
  }

  private static boolean isWeakAndSmall(Claim claim) {
    Rational low = low(claim);
    return claim.isWeak() && low != null && low.compareTo(TEN) < 0;
  }

  /** One or less; of ordinals the second too, which is often said without a number: the other. */
  private static boolean isOne(Claim claim) {
    Rational low = low(claim);
    Rational most = claim.kind() == ClaimKind.ORDINAL ? TWO : Rational.ONE;
    return low == null || low.compareTo(most) <= 0;
  }

  private static @Nullable Rational low(Claim claim) {
    return claim.quantity() == null ? null : claim.quantity().low();
  }

  /** An ordinal in words against a count: the row may join what does not belong together. */
  private static boolean isOrdinal(Contrast contrast) {
    boolean mixed = contrast.has(ClaimKind.ORDINAL) && !contrast.isOf(ClaimKind.ORDINAL);
    return mixed && (isInWords(contrast.expected()) || isInWords(contrast.found()));
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() == Notation.Form.WORDS;
  }

  private static boolean isHalfName(Contrast contrast) {
    return contrast.isDifferent()
        && contrast.has(ClaimKind.DESIGNATION)
        && !contrast.isOf(ClaimKind.DESIGNATION);
  }

  /** The digits stay and the letters change: a code, or an abbreviation that was translated. */
  private static boolean isHead(Contrast contrast) {
    return contrast.isOf(ClaimKind.DESIGNATION)
        && Figures.groups(contrast.expected().quote())
            .equals(Figures.groups(contrast.found().quote()));
  }

  /** A couple, a few and several: each language parts them elsewhere. */
  private static boolean isFew(Contrast contrast) {
    return contrast.isOfVague() && !contrast.isOfMagnitudes();
  }

  /** Both and several: of words that count next to nothing, one is vague. */
  private static boolean isBoth(Contrast contrast) {
    Claim exact = contrast.expected().isVague() ? contrast.found() : contrast.expected();
    return areWeakAndSmall(contrast) && contrast.isOfVagueAndExact() && TWO.equals(low(exact));
  }

  private static boolean isUnlike(Contrast contrast) {
    return contrast.agreement() == Agreement.INCOMPARABLE || isTimeAndNone(contrast);
  }

  /** Years and metres, and not even the same number of them: the row joins two things. */
  private static boolean isTimeAndNone(Contrast contrast) {
    boolean other = contrast.isDifferent() || contrast.isOfVagueAndExact();
    return other
        && !contrast.agreement().agrees()
        && contrast.isOfQuantities()
        && contrast.has(ClaimKind.DURATION)
        && !contrast.isOf(ClaimKind.DURATION)
        && !contrast.lacksUnit();
  }
}
