package org.unanimous.extract;

import org.unanimous.language.Fold;
import org.unanimous.language.Lexicon;

/**
 * Follows the forms of the lexicon beyond a word: over a space, a hyphen, a full stop, into the
 * next words. Not thread-safe.
 */
final class PhraseReader {
  private final Lexicon lexicon;
  private int form;
  private int end;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The index of the form that was found last. */
  int form() {
    return form;
  }

  /** Where that form ends in the text. */
  int end() {
    return end;
  }

  /**
   * Seeks the longest form that begins with the word {@code [start, at)} and goes on behind it.
   *
   * @param hash of the word
   * @return whether there is one
   */
  boolean begins(long hash, char[] text, int start, int at, int to) {
    form = Lexicon.NONE;
    follow(hash, text, start, at, to);
    return form != Lexicon.NONE;
  }

  /** As for a word, with the sign or digit at {@code start}, which the lexicon has at an index. */
  boolean beginsWithSign(int index, char[] text, int start, int to) {
    return lexicon.goesOn(index, text, start + 1, to)
        && begins(Lexicon.EMPTY, text, start, start, to);
  }

  private void follow(long first, char[] text, int start, int from, int to) {
    long hash = first;
    int at = from;
    int length = from - start;
    while (lexicon.mayGoOn(hash, text, at, to)) {
      at = beforeHyphen(at, text, to);
      int here;
      do {
        if (length++ == lexicon.longest()) {
          return;
        }
        int folded = Fold.of(text[at]);
        int before = Fold.classIn(folded);
        hash = Lexicon.hash(hash, folded);
        at = before == Fold.SPACE ? behindSpaces(at, text, to) : at + 1;
        here = at < to ? Fold.classOf(text[at]) : Fold.OTHER;
        boolean boundary = here != before || (here != Fold.LETTER && here != Fold.DIGIT);
        if (boundary && length > 1) {
          find(hash, at);
        }
      } while (here == Fold.LETTER);
    }
  }

  private void find(long hash, int at) {
    int found = lexicon.find(hash);
    if (lexicon.types(found) != 0) {
      form = found;
      end = at;
    }
  }

  /** A hyphen joins words even behind a space, as machine translation writes it: "US -Dollar". */
  private static int beforeHyphen(int at, char[] text, int to) {
    boolean hyphen =
        Fold.classOf(text[at]) == Fold.SPACE
            && at + 2 < to
            && Fold.fold(text[at + 1]) == '-'
            && Fold.classOf(text[at + 2]) == Fold.LETTER;
    return hyphen ? at + 1 : at;
  }

  static int behindSpaces(int from, char[] text, int to) {
    int at = from;
    while (at < to && Fold.classOf(text[at]) == Fold.SPACE) {
      at++;
    }
    return at;
  }
}
