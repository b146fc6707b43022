package org.unanimous.extract;

import java.util.Arrays;

/**
 * The quotations of a text, in all styles of quotation marks; not those inside others. Not
 * thread-safe; read anew for each block.
 */
final class Quotes {
  private static final int NONE = -1;

  private final Tokens tokens;
  private int[] opens = new int[8];
  private int[] closes = new int[8];
  private int size;

  Quotes(Tokens tokens) {
    this.tokens = tokens;
  }

  void read() {
    size = 0;
    int open = NONE;
    int last = NONE;
    for (int k = 0; k < tokens.quotationCount(); k++) {
      int i = tokens.quotation(k);
      if (open != NONE && tokens.hasLineStart(last + 1, i + 1)) {
        open = NONE;
      }
      last = i;
      if (Marks.isQuotation(tokens, i) && !isApostrophe(i, open)) {
        boolean opening = isOpening(i, open != NONE);
        if (!opening && open != NONE) {
          add(open, i);
        }
        open = opening ? i : NONE;
      }
    }
  }

  /** Closes it no quotation of single marks: the winners’ prize? */
  private boolean isApostrophe(int i, int open) {
    return tokens.isSign(i, '’') && (open == NONE || !tokens.isSign(open, '‘'));
  }

  /** A mark that touches a word on one side only belongs to it; others open and close in turn. */
  private boolean isOpening(int i, boolean isOpen) {
    char mark = tokens.charAt(i);
    if (mark == '「' || mark == '」') {
      return mark == '「';
    }
    boolean before = tokens.glued(i) && tokens.type(i - 1) != Tokens.SIGN;
    boolean after = tokens.glued(i + 1) && tokens.type(i + 1) != Tokens.SIGN;
    if (before != after) {
      return after;
    }
    return !isOpen || mark == '„' || (mark == '«' && !before);
  }

  private void add(int open, int close) {
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, size * 2);
      closes = Arrays.copyOf(closes, size * 2);
    }
    opens[size] = open;
    closes[size++] = close;
  }

  /** The mark that closes the quotation that token {@code i} opens; -1 if it opens none. */
  int closing(int i) {
    int at = Arrays.binarySearch(opens, 0, size, i);
    return at < 0 ? NONE : closes[at];
  }

  /** The mark that opens the quotation that token {@code i} closes; -1 if it closes none. */
  int opening(int i) {
    int at = Arrays.binarySearch(closes, 0, size, i);
    return at < 0 ? NONE : opens[at];
  }

  /** The mark that opens the quotation around token {@code i}; -1 if it stands in none. */
  int around(int i) {
    int at = Arrays.binarySearch(opens, 0, size, i);
    int last = at >= 0 ? at - 1 : -at - 2;
    return last >= 0 && closes[last] > i ? opens[last] : NONE;
  }
}
