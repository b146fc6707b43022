package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Letters;

/** Values a power of ten apart: million and billion. */
final class ScaleChanged implements Rule {
  private static final String EXCHANGED = "The scale word was exchanged.";

  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (contrast.isDifferent() && contrast.isOfMagnitudes()) {
      return new Finding(DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, EXCHANGED);
    }
    int power = contrast.powerOfTen();
    if (!contrast.isDifferent() || power == 0 || contrast.has(ClaimKind.ORDINAL)) {
      return null;
    }
    return new Finding(DivergenceKind.SCALE_CHANGED, Severity.CRITICAL, cause(contrast, power));
  }

  /** Billion and Billion: words that look alike and mean another scale. */
  private static boolean areFriends(Contrast contrast) {
    String word = scaleWord(contrast.expected().quote());
    String other = scaleWord(contrast.found().quote());
    return word.length() > 2
        && other.length() > 2
        && word.substring(0, 3).equals(other.substring(0, 3));
  }

  private static String scaleWord(String quote) {
    int at = 0;
    while (at < quote.length() && !Character.isDigit(quote.charAt(at))) {
      at++;
    }
    String behind = quote.substring(at);
    int word = 0;
    while (word < behind.length() && !Character.isLetter(behind.charAt(word))) {
      word++;
    }
    return Letters.folded(behind.substring(word));
  }

  private static String cause(Contrast contrast, int power) {
    boolean words =
        contrast.expected().notation().scale() > 0 || contrast.found().notation().scale() > 0;
    if (words && areFriends(contrast)) {
      return "The scale words are false friends: billion is a thousand million in one language and a million "
          + "million in another.";
    }
    if (words && power % 3 == 0) {
      return EXCHANGED;
    }
    return Math.abs(power) == 1 ? "A zero was lost or added, or the decimal separator moved." : "";
  }
}
