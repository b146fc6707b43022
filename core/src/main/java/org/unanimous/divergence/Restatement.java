package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.text.Span;

/**
 * A figure in brackets right behind one of its kind says it again in other terms: 10 a.m. (0200
 * GMT), 300 dollars (260 euros). A translation may well give one of them.
 */
final class Restatement {
  /** A bracket, and perhaps a word: (about 260 euros). */
  private static final int CLOSE = 12;

  private Restatement() {}

  /** Does the voice say it so? */
  static boolean isIn(Voice voice) {
    Claim claim = voice.first();
    Claim before = before(voice.version().claims(), claim);
    return before != null
        && before.kind() == claim.kind()
        && isInOtherTerms(Contrast.of(before, claim))
        && isInBracketsBehind(before, claim, voice.text());
  }

  /** Null if it is the first of the version. */
  private static @Nullable Claim before(List<Claim> claims, Claim claim) {
    int at = Neighbourhood.place(claims, claim);
    return at > 0 ? claims.get(at - 1) : null;
  }

  private static boolean isInOtherTerms(Contrast contrast) {
    return contrast.isOf(ClaimKind.TIME)
        ? contrast.isDifferent()
        : contrast.isOfQuantities() && contrast.hasTwoUnits();
  }

  private static boolean isInBracketsBehind(Claim before, Claim claim, String text) {
    int from = before.span().end();
    int to = claim.span().start();
    if (to <= from || to - from > CLOSE) {
      return false;
    }
    String between = new Span(from, to).in(text).strip();
    return between.startsWith("(") || between.startsWith("[");
  }
}
