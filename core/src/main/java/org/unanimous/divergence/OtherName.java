package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Letters;

/** A thing with a figure in its name that other versions may call otherwise: Covid-19. */
final class OtherName {
  /** Fewer letters make no word that another version could do without. */
  private static final int WORD = 4;

  private OtherName() {}

  /** Is the word of the name nowhere in the text, so that the thing has another name there? */
  static boolean isUsed(Claim claim, String text) {
    String word = claim.kind() == ClaimKind.DESIGNATION ? word(claim.quote()) : "";
    return word.length() >= WORD && !sounds(text).contains(sounds(word));
  }

  /** The letters before the figure; empty if it has several words (Article 5, Layer-3-VPN). */
  private static String word(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    boolean figureLast = Character.isDigit(name.charAt(name.length() - 1));
    return figureLast && name.indexOf(' ') < 0 ? name.substring(0, end) : "";
  }

  private static String sounds(String text) {
    return Letters.skeleton(Letters.folded(text));
  }
}
