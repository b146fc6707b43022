package org.unanimous.language;

/**
 * What the numbers of a language begin with, those that can be written together with more. Says
 * quickly of most words that none is in them.
 */
final class NumberBeginnings {
  /** A word that is written together begins with as many letters of a number, or all it has. */
  private static final int LETTERS = 4;

  /** By what is made of the first two letters: the lower six bits of the third, as bits. */
  private final long[] thirds = new long[512];

  private final HashBits beginnings;

  /** How many letters of numbers are known at least. */
  private int shortest = LETTERS;

  /** For so many numbers, a power of two. */
  NumberBeginnings(int capacity) {
    beginnings = new HashBits(capacity);
  }

  void add(String number) {
    int letters = Math.min(LETTERS, number.length());
    long hash = Lexicon.EMPTY;
    for (int i = 0; i < letters; i++) {
      hash = Lexicon.hash(hash, number.charAt(i));
    }
    beginnings.add(hash);
    shortest = Math.min(shortest, letters);
    addThird(number);
  }

  private void addThird(String number) {
    if (number.length() > 2) {
      thirds[pair(number.charAt(0), number.charAt(1))] |= Fold.bit(number.charAt(2));
    } else if (number.length() == 2) {
      thirds[pair(number.charAt(0), number.charAt(1))] = -1;
    } else {
      for (int second = 0; second < thirds.length; second++) {
        thirds[pair(number.charAt(0), second)] = -1;
      }
    }
  }

  private int pair(int first, int second) {
    return first * 37 + second & thirds.length - 1;
  }

  /**
   * As {@link #mayBegin}, by three letters at most: asked of every word, so it calls nothing that
   * is not compiled into the hot loop. The letters must be {@link Fold#known}.
   */
  boolean mightBegin(char[] text, int start, int end) {
    if (end - start < 3) {
      return end - start == 2;
    }
    long third = thirds[pair((char) Fold.known(text[start]), (char) Fold.known(text[start + 1]))];
    return (third & Fold.bit(Fold.known(text[start + 2]))) != 0;
  }

  /** May a number begin in the word of the text, and something be written together with it? */
  boolean mayBegin(char[] text, int start, int end) {
    return mightBegin(text, start, end) && beginsKnown(text, start, end);
  }

  private boolean beginsKnown(char[] text, int start, int end) {
    long hash = Lexicon.EMPTY;
    int last = Math.min(LETTERS, end - start - 1);
    for (int letters = 1; letters <= last; letters++) {
      hash = Lexicon.hash(hash, Fold.of(text[start + letters - 1]));
      if (letters >= shortest && beginnings.has(hash)) {
        return true;
      }
    }
    return false;
  }
}
