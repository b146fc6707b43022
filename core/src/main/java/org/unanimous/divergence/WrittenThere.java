package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Figures that stand in a version as they are written elsewhere, though nothing is read there that
 * belongs in their row: in code, inside a name, in a sentence left in another language. Made for
 * one alignment.
 */
final class WrittenThere {
  /** A single digit may stand anywhere. */
  private static final int TELLING = 2;

  /** Fewer letters of a number in words may be a word of the other language. */
  private static final int WORD = 4;

  private final Neighbourhood neighbourhood;
  private final Twins twins;

  WrittenThere(Neighbourhood neighbourhood, Twins twins) {
    this.neighbourhood = neighbourhood;
    this.twins = twins;
  }

  /** Does the version hold the figure or name around the place where the row would stand? */
  boolean holds(Panel panel, VersionClaims lacking) {
    Span area = neighbourhood.area(lacking, panel.index());
    for (Voice voice : panel.voices()) {
      if (holds(voice.first(), panel, lacking, area) || isInRoman(voice.first(), lacking, area)) {
        return true;
      }
    }
    return false;
  }

  /** Does a Roman numeral say it: Louis XIV, Ludwig der 14.? */
  private static boolean isInRoman(Claim claim, VersionClaims lacking, Span area) {
    Quantity quantity = claim.quantity();
    if (quantity == null || !quantity.isPoint() || quantity.unit() != null) {
      return false;
    }
    Rational low = quantity.low();
    return low != null && RomanNumeral.of(low.intValueOr(0)).isIn(lacking.version().text(), area);
  }

  private boolean holds(Claim claim, Panel panel, VersionClaims lacking, Span area) {
    String digits = isNegative(claim) ? claim.quote() : digits(claim.quote());
    return holds(claim.quote(), claim, panel, lacking, area)
        || !digits.equals(claim.quote()) && holds(digits, claim, panel, lacking, area);
  }

  private boolean holds(
      String written, Claim claim, Panel panel, VersionClaims lacking, Span area) {
    String text = lacking.version().text();
    if (!isTelling(written, claim)) {
      return false;
    }
    char first = written.charAt(0); // mostly a digit, which stands in few places
    boolean cased = Character.toLowerCase(first) != Character.toUpperCase(first);
    for (int at = area.start(); at + written.length() <= area.end(); at++) {
      if ((cased || text.charAt(at) == first)
          && text.regionMatches(true, at, written, 0, written.length())
          && isEdge(text, at, at - 1)
          && isEdge(text, at + written.length() - 1, at + written.length())
          && isFree(at, claim, panel, lacking)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelling(String written, Claim claim) {
    boolean words = claim.notation().form() == Notation.Form.WORDS;
    return written.length() >= (words ? WORD : TELLING);
  }

  private static boolean isNegative(Claim claim) {
    Rational low = claim.quantity() == null ? null : claim.quantity().low();
    return low != null && low.signum() < 0;
  }

  /** From its first digit to its last. */
  private static String digits(String quote) {
    int first = 0;
    while (first < quote.length() && !Character.isDigit(quote.charAt(first))) {
      first++;
    }
    int last = quote.length();
    while (last > first && !Character.isDigit(quote.charAt(last - 1))) {
      last--;
    }
    return quote.substring(first, last);
  }

  /** Does a word or number end between two places that stand side by side? */
  static boolean isEdge(String text, int inside, int outside) {
    if (outside < 0 || outside >= text.length()) {
      return true;
    }
    char next = text.charAt(outside);
    if (Character.isLetter(text.charAt(inside))) {
      return !Character.isLetterOrDigit(next);
    }
    int beyond = 2 * outside - inside;
    boolean joint = (next == '.' || next == ',') && isDigit(text, beyond);
    return !joint && !Character.isDigit(next);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Is no figure read there, or one that no other version states and that may be this one? */
  private boolean isFree(int at, Claim claim, Panel panel, VersionClaims lacking) {
    for (Claim near : neighbourhood.near(lacking, panel.index())) {
      if (near.span().start() <= at && at < near.span().end()) {
        return mayBe(near, claim) && twins.of(near, panel.speaker().id()) == null;
      }
    }
    return true;
  }

  private static boolean mayBe(Claim near, Claim claim) {
    return near.kind() == ClaimKind.DESIGNATION
        || claim.kind() == ClaimKind.DESIGNATION
        || Comparison.of(near, claim).agrees();
  }
}
