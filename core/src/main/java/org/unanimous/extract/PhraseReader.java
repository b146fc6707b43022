package org.unanimous.extract;

import org.unanimous.language.Fold;
import org.unanimous.language.Lexicon;

/**
 * Follows the forms of the lexicon beyond a word: over a space, a hyphen, a full stop, into the
 * next words. Not thread-safe.
 */
final class PhraseReader {
  private final Lexicon lexicon;
  private char[] text = {};
  private int to;

  private int form;
  private int end;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The index of the longest form found last; {@link Lexicon#NONE} if there was none. */
  int form() {
    return form;
  }

  /** Where that form ends in the text. */
  int end() {
    return end;
  }

  /**
   * Seeks the longest form that begins with the characters {@code [start, at)} of that hash and
   * goes on behind them.
   */
  void seek(long hash, char[] newText, int start, int at, int newTo) {
    form = Lexicon.NONE;
    if (lexicon.mayGoOn(hash, newText, at, newTo)) {
      text = newText;
      to = newTo;
      follow(hash, start, at);
    }
  }

  private void follow(long word, int start, int from) {
    long hash = word;
    int at = from;
    int length = from - start;
    do {
      at = beforeHyphen(at);
      do {
        if (length++ == lexicon.longest()) {
          return;
        }
        char c = Fold.fold(text[at]);
        hash = Lexicon.hash(hash, c);
        at = c == ' ' ? behindSpaces(at, text, to) : at + 1;
        if (at > start + 1 && isBoundary(at)) {
          find(hash, at);
        }
      } while (at < to && Fold.classOf(text[at]) == Fold.LETTER);
    } while (lexicon.mayGoOn(hash, text, at, to));
  }

  private void find(long hash, int at) {
    int found = lexicon.find(hash);
    if (found != Lexicon.NONE) {
      form = found;
      end = at;
    }
  }

  /** A hyphen joins words even behind a space, as machine translation writes it: "US -Dollar". */
  private int beforeHyphen(int at) {
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

  private boolean isBoundary(int at) {
    if (at >= to) {
      return true;
    }
    byte before = Fold.classOf(text[at - 1]);
    byte here = Fold.classOf(text[at]);
    boolean inside = here == Fold.LETTER || here == Fold.DIGIT;
    return !inside || (before != Fold.LETTER && before != Fold.DIGIT) || before != here;
  }
}
