package org.unanimous.align;

import org.unanimous.claim.Claim;
import org.unanimous.text.Span;

/**
 * Compares the words beside two claims: names and loan words that both have, the nearer the better.
 */
final class Context {
  /** In UTF-16 units, about six words. */
  private static final int REACH = 40;

  /** What stands on the other side may belong to the neighbour. */
  private static final double OTHER_SIDE = 0.5;

  private Context() {}

  /** How much two claims share in the words beside them; zero for nothing. */
  static double shared(ClaimTable one, int i, ClaimTable other, int k) {
    return Math.max(
        shared(before(one, i), before(other, k)) + shared(after(one, i), after(other, k)),
        OTHER_SIDE
            * (shared(before(one, i), after(other, k)) + shared(after(one, i), before(other, k))));
  }

  private static double shared(Words ones, Words others) {
    double sum = 0;
    for (int i = 0; i < ones.size(); i++) {
      for (int k = 0; k < others.size(); k++) {
        if (ones.key(i) == others.key(k)) {
          sum++;
        }
      }
    }
    return sum;
  }

  /** The words up to the claim before. */
  private static Words before(ClaimTable table, int index) {
    Claim claim = table.claim(index);
    int end = claim.span().start();
    int neighbour = index == 0 ? 0 : table.claim(index - 1).span().end();
    return words(table, Math.min(end, Math.max(neighbour, end - REACH)), end);
  }

  /** The words up to the claim behind. */
  private static Words after(ClaimTable table, int index) {
    Claim claim = table.claim(index);
    int start = claim.span().end();
    int text = table.version.version().text().length();
    int neighbour = index + 1 == table.size ? text : table.claim(index + 1).span().start();
    return words(table, start, Math.max(start, Math.min(neighbour, start + REACH)));
  }

  private static Words words(ClaimTable table, int start, int end) {
    Words words = new Words(table.version.version().text(), 2);
    words.read(new Span(start, end));
    return words;
  }
}
