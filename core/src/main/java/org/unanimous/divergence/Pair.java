package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/** "2/6" for page 2 of 6: two figures that a slash joins, and that look like a fraction. */
final class Pair {
  private Pair() {}

  /** May one of the two figures of the first claim be the other claim? */
  static boolean holds(Claim pair, Claim claim) {
    return isFigure(pair)
        && isFigure(claim)
        && isJoined(pair.quote())
        && Figures.groups(claim.quote()).size() == 1
        && Figures.groups(pair.quote()).contains(Figures.digits(claim.quote()));
  }

  /** The slash stands between digits, and not in km/h. */
  private static boolean isJoined(String quote) {
    int slash = quote.indexOf('/');
    return slash > 0
        && slash + 1 < quote.length()
        && Character.isDigit(quote.charAt(slash - 1))
        && Character.isDigit(quote.charAt(slash + 1));
  }

  private static boolean isFigure(Claim claim) {
    return claim.quantity() != null || claim.kind() == ClaimKind.DESIGNATION;
  }

  /** Is either of both a pair that holds the other? */
  static boolean isIn(Contrast contrast) {
    return holds(contrast.expected(), contrast.found())
        || holds(contrast.found(), contrast.expected());
  }
}
