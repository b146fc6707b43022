package org.unanimous.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a language, found by hashes of their folded characters, which the scan makes on its
 * way through the text. Most words are in no form, most of those that are go on with none, and few
 * are written together from some: a look at a few bits says so. Immutable and thread-safe.
 */
public final class Lexicon {
  /** The index of no entry. */
  public static final int NONE = 0;

  /** The hash of no characters. */
  public static final int EMPTY = 0;

  /** What numbers that are written together begin with. */
  public static final long NUMBER =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.VAGUE.bit()
          | SenseType.FRACTION.bit();

  /** A word that is written together begins with as many letters of a number, or all it has. */
  private static final int NUMBER_LETTERS = 4;

  private final Entry[] entries;

  /** Hash in the upper half, index of the entry in the lower; 0 in free places. */
  private final long[] places;

  /** Beginnings of forms, up to the characters that tell whether a form may go on. */
  private final HashBits beginnings;

  private final HashBits numbers;

  /** How many letters of numbers are known at least. */
  private int shortestNumber = NUMBER_LETTERS;

  private int longest;

  private Lexicon(int forms) {
    int capacity = Integer.highestOneBit(Math.max(forms, 8)) * 4;
    this.entries = new Entry[forms + 1];
    this.places = new long[capacity];
    this.beginnings = new HashBits(capacity);
    this.numbers = new HashBits(capacity);
  }

  /** Of the senses of each form; the forms are folded. */
  static Lexicon of(Map<String, List<Sense>> senses) {
    Lexicon lexicon = new Lexicon(senses.size());
    int index = NONE;
    for (Map.Entry<String, List<Sense>> form : senses.entrySet()) {
      index++;
      lexicon.add(new Entry(form.getKey(), form.getValue()), index);
    }
    return lexicon;
  }

  private void add(Entry entry, int index) {
    char[] form = entry.form();
    int numberLetters = entry.beginsNumber() ? Math.min(NUMBER_LETTERS, form.length) : 0;
    int hash = EMPTY;
    for (int i = 0; i < form.length; i++) {
      addBeginning(form, i, hash);
      hash = hash(hash, form[i]);
      if (i + 1 == numberLetters) {
        shortestNumber = Math.min(shortestNumber, numberLetters);
        numbers.add(hash);
      }
    }
    longest = Math.max(longest, form.length);
    entries[index] = entry;
    int place = place(hash);
    while (places[place] != 0) {
      place = next(place);
    }
    places[place] = (long) hash << 32 | index;
  }

  private void addBeginning(char[] form, int at, int before) {
    char next = form[at];
    if (next == ' ') {
      char first = at + 1 < form.length ? form[at + 1] : 0;
      char second = at + 2 < form.length ? form[at + 2] : 0;
      beginnings.add(behindSpace(before, first, second));
    } else if (Fold.classOf(next) != Fold.LETTER) {
      beginnings.add(hash(before, next));
    }
  }

  private int place(int hash) {
    return HashBits.spread(hash) & places.length - 1;
  }

  private int next(int place) {
    return place + 1 & places.length - 1;
  }

  /** The hash of some characters and one more, as it is or as {@link Fold#of} says it. */
  public static int hash(int characters, int folded) {
    return characters * 31 + (char) folded;
  }

  /** The hash of a word, a space, and two letters of the next word, or what it has of them. */
  private static int behindSpace(int word, char first, char second) {
    boolean letters = Fold.classOf(first) == Fold.LETTER && Fold.classOf(second) == Fold.LETTER;
    return hash(hash(hash(word, ' '), first), letters ? second : 0);
  }

  /** The entry at an index; null at {@link #NONE}. */
  public @Nullable Entry entry(int index) {
    return index == NONE ? null : entries[index];
  }

  /** The index of the form that is the text in {@code [start, end)}, of that hash. */
  public int find(int hash, char[] text, int start, int end) {
    for (int place = place(hash); places[place] != 0; place = next(place)) {
      int index = (int) places[place];
      boolean same = (int) (places[place] >>> 32) == hash;
      if (same && entries[index].isSpelled(text, start, end)) {
        return index;
      }
    }
    return NONE;
  }

  /** The entry of a whole form; null if there is none. */
  public @Nullable Entry find(String form) {
    int hash = EMPTY;
    for (int i = 0; i < form.length(); i++) {
      hash = hash(hash, Fold.of(form.charAt(i)));
    }
    return entry(find(hash, form.toCharArray(), 0, form.length()));
  }

  /**
   * May a form go on behind the characters of that hash, the last of them or the next no letter,
   * with what stands in the text from {@code at} on?
   */
  public boolean mayGoOn(int hash, char[] text, int at, int to) {
    if (at >= to) {
      return false;
    }
    char next = Fold.fold(text[at]);
    if (next != ' ') {
      return beginnings.has(hash(hash, next));
    }
    char first = at + 1 < to ? Fold.fold(text[at + 1]) : 0;
    char second = at + 2 < to ? Fold.fold(text[at + 2]) : 0;
    return first == ' ' || first == '-' || beginnings.has(behindSpace(hash, first, second));
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

  /** How many characters the longest form has. */
  public int longest() {
    return longest;
  }
}
