package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;

/**
 * Figures that a good translation often says without a figure: vague amounts, numbers up to five in
 * words (a quartet, for four eyes only), short names (G7), 24 hours (a day), 0 to 100 (at once), a
 * hundred per cent (wholly).
 */
final class Paraphrase {
  /** 2:1 is a score, and has so many numbers. */
  private static final int SCORE = 2;

  private static final Rational FIVE = Rational.of(5);
  private static final Rational HUNDRED = Rational.of(100);

  /** In seconds. */
  private static final Rational DAY = Rational.of(86_400);

  private Paraphrase() {}

  /** May another version well say it in other words? */
  static boolean isLikely(Claim claim) {
    Quantity quantity = claim.quantity();
    if (quantity != null && (quantity.isVague() || isWholeScale(quantity))) {
      return true;
    }
    return switch (claim.kind()) {
      case STATEMENT -> true;
      case DESIGNATION -> isShort(claim.quote());
      case ORDINAL -> isInWords(claim) || isSmall(quantity);
      case NUMBER, MULTIPLIER -> isInWords(claim) && isSmall(quantity);
      case PERCENT -> isInWords(claim) && isWhole(quantity);
      case DURATION -> quantity != null && isDayInHours(quantity);
      default -> false;
    };
  }

  /** From 0 to 100: all of it, all at once. */
  private static boolean isWholeScale(Quantity quantity) {
    return quantity.unit() == null
        && Rational.ZERO.equals(quantity.low())
        && HUNDRED.equals(quantity.high());
  }

  /** G7, 2G, No. 1, code 2D: abbreviations that another language may well spell out. */
  private static boolean isShort(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean lettered = last.chars().anyMatch(Character::isLetter);
    return isAbbreviation(name) || lettered && isAbbreviation(last);
  }

  private static boolean isAbbreviation(String name) {
    long letters = name.chars().filter(Character::isLetter).count();
    List<String> groups = Figures.groups(name);
    boolean digits = groups.stream().allMatch(group -> group.length() == 1);
    boolean chain = letters == 0 && groups.size() > SCORE; // 1.6.4
    return letters < 4 && digits && !chain;
  }

  private static boolean isInWords(Claim claim) {
    return claim.notation().form() == Notation.Form.WORDS;
  }

  private static boolean isSmall(@Nullable Quantity quantity) {
    Rational high = quantity == null ? null : quantity.high();
    return high != null && high.compareTo(FIVE) <= 0;
  }

  /** A hundred per cent in words: wholly, utter. */
  private static boolean isWhole(@Nullable Quantity quantity) {
    return quantity != null && quantity.isPoint() && HUNDRED.equals(quantity.value());
  }

  /** 24 hours: said as a day, or as round the clock. */
  private static boolean isDayInHours(Quantity quantity) {
    Unit unit = quantity.unit();
    return unit != null
        && unit.code().equals("hour")
        && quantity.isPoint()
        && unit.toBase(quantity.value()).equals(DAY);
  }
}
