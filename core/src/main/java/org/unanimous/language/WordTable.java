package org.unanimous.language;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text among the forms by hashes of their letters, which the scan makes on its
 * way: most words are in no form, and most of those that are go on with none.
 */
public final class WordTable {
  /** The hash of no letters. */
  public static final int EMPTY = 0;

  /** A word that is written together begins with as many letters of a number, or all it has. */
  private static final int NUMBER_LETTERS = 4;

  /** Hash in the upper half, index of the node in the lower; 0 in free places. */
  private final long[] places;

  private final @Nullable Entry[] entries;

  /** Beginnings of phrases, up to the character that tells whether a phrase may go on. */
  private final HashSet phrases;

  private final HashSet numbers;

  /** How many letters of numbers are known at least. */
  private int shortestNumber = NUMBER_LETTERS;

  /** For that many forms, whose entries are found by the index of their nodes. */
  WordTable(int forms, @Nullable Entry[] entries) {
    int capacity = Integer.highestOneBit(Math.max(forms, 8)) * 4;
    this.places = new long[capacity];
    this.entries = entries;
    this.phrases = new HashSet(capacity);
    this.numbers = new HashSet(capacity);
  }

  /** The hash of some letters and one more, as it is or as {@link Fold#of} says it. */
  public static int hash(int letters, int folded) {
    return letters * 31 + (char) folded;
  }

  /** The index of the node of the form that the word is; 0 if it is none. */
  public int find(int hash, char[] text, int start, int end) {
    int place = place(hash);
    while (places[place] != 0) {
      if ((int) (places[place] >>> 32) == hash) {
        int index = (int) places[place];
        Entry entry = entries[index];
        if (entry != null && entry.isSpelled(text, start, end)) {
          return index;
        }
      }
      place = place + 1 & places.length - 1;
    }
    return 0;
  }

  /**
   * May a form go on behind the word of that hash with what stands in the text from {@code at} on?
   */
  public boolean mayGoOn(int hash, char[] text, int at, int to) {
    if (at >= to) {
      return false;
    }
    char next = Fold.fold(text[at]);
    if (next != ' ') {
      return phrases.has(hash(hash, next));
    }
    char first = at + 1 < to ? Fold.fold(text[at + 1]) : 0;
    char second = at + 2 < to ? Fold.fold(text[at + 2]) : 0;
    return first == ' ' || first == '-' || phrases.has(behindSpace(hash, first, second));
  }

  /** The hash of a word, a space, and two letters of the next word, or what it has of them. */
  private static int behindSpace(int word, char first, char second) {
    boolean letters = Fold.classOf(first) == Fold.LETTER && Fold.classOf(second) == Fold.LETTER;
    return hash(hash(hash(word, ' '), first), letters ? second : 0);
  }

  /** May a number begin in the word of the text, and something be written together with it? */
  public boolean mayBeginNumber(char[] text, int start, int end) {
    int hash = EMPTY;
    int last = Math.min(NUMBER_LETTERS, end - start - 1);
    for (int letters = 1; letters <= last; letters++) {
      hash = hash(hash, Fold.of(text[start + letters - 1]));
      if (letters >= shortestNumber && numbers.has(hash)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a folded form, whose entry is known by the index. */
  void add(String form, int index, boolean beginsNumber) {
    int hash = EMPTY;
    for (int i = 0; i < form.length(); i++) {
      addPhrase(form, i, hash);
      hash = hash(hash, form.charAt(i));
      if (beginsNumber && i + 1 == Math.min(NUMBER_LETTERS, form.length())) {
        shortestNumber = Math.min(shortestNumber, i + 1);
        numbers.add(hash);
      }
    }
    int place = place(hash);
    while (places[place] != 0) {
      place = place + 1 & places.length - 1;
    }
    places[place] = (long) hash << 32 | index;
  }

  private void addPhrase(String form, int at, int word) {
    char next = form.charAt(at);
    if (next == ' ') {
      char second = at + 2 < form.length() ? form.charAt(at + 2) : 0;
      phrases.add(behindSpace(word, form.charAt(at + 1), second));
    } else if (Fold.classOf(next) != Fold.LETTER) {
      phrases.add(hash(word, next));
    }
  }

  private int place(int hash) {
    return HashSet.spread(hash) & places.length - 1;
  }

  /** A set of hashes that never misses one it has, and seldom has one it should not. */
  private static final class HashSet {
    private final long[] bits;

    /** With eight bits for each hash of so many. */
    HashSet(int capacity) {
      bits = new long[capacity / 8];
    }

    static int spread(int hash) {
      // as by Fibonacci hashing, so that all letters reach the lower bits
      return hash * 0x9E3779B9 >>> 12;
    }

    boolean has(int hash) {
      int bit = spread(hash);
      return (bits[bit >> 6 & bits.length - 1] >>> bit & 1) != 0;
    }

    void add(int hash) {
      int bit = spread(hash);
      bits[bit >> 6 & bits.length - 1] |= 1L << bit;
    }
  }
}
