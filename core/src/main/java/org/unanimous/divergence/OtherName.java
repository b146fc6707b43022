package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Letters;

/** A thing with a figure in its name that other versions may call otherwise: Covid-19. */
final class OtherName {
  /** Fewer letters make no word that another version could do without. */
  private static final int WORD = 4;

  private OtherName() {}

  /**
   * The word before the figure in a name; empty if it has several (Article 5, Layer-3-VPN), or one
   * too short to tell.
   */
  static String word(Claim claim) {
    String word = claim.kind() == ClaimKind.DESIGNATION ? letters(claim.quote()) : "";
    return word.length() >= WORD ? word : "";
  }

  private static String letters(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    boolean figureLast = Character.isDigit(name.charAt(name.length() - 1));
    return figureLast && name.indexOf(' ') < 0 ? name.substring(0, end) : "";
  }

  /** Is the word nowhere in the text, so that the thing has another name there? */
  static boolean isUsed(String word, String text) {
    return !sounds(text).contains(sounds(word));
  }

  private static String sounds(String text) {
    return Letters.skeleton(Letters.folded(text));
  }
}
