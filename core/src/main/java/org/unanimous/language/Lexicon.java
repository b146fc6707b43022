package org.unanimous.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a language, found by hashes of their folded characters, which the scan makes on its
 * way through the text. Most words are in no form, and one look says so, and that none goes on
 * behind them. Immutable and thread-safe.
 *
 * <p>What has the hash of a form is taken for it: its bits tell apart all forms of a language, and
 * of ten trillion other words one is taken for a form.
 */
public final class Lexicon {
  /** The index of no entry. */
  public static final int NONE = 0;

  /** The hash of no characters. */
  public static final long EMPTY = 0;

  /** What numbers that are written together begin with. */
  public static final long NUMBER =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.VAGUE.bit()
          | SenseType.FRACTION.bit();

  /** 2^64 over the golden ratio, made odd: its products spread over the upper bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Marks a word in what {@link #look} says that some form goes on behind. */
  private static final int GOES_ON = 1 << HashTable.NUMBER_BITS - 1;

  private final Entry[] entries;

  /** The types of the senses of each entry, and behind them of those that open claims. */
  private final long[] types;

  /** What {@link #look} says of the hashes of forms, and of words that forms go on behind. */
  private final HashTable known;

  /** Beginnings of forms, up to the characters that tell whether a form may go on. */
  private final HashBits beginnings;

  private final NumberBeginnings numbers;
  private int longest;

  private Lexicon(int forms) {
    if (forms >= GOES_ON) {
      throw new IllegalArgumentException(
          "A language of " + forms + " forms is too large; at most " + (GOES_ON - 1) + " work");
    }
    int capacity = Integer.highestOneBit(Math.max(forms, 8)) * 4;
    this.entries = new Entry[forms + 1];
    this.types = new long[2 * forms + 2];
    this.known = new HashTable(capacity);
    this.beginnings = new HashBits(capacity);
    this.numbers = new NumberBeginnings(capacity);
  }

  /** Of the senses of each form; the forms are folded. */
  static Lexicon of(Map<String, List<Sense>> senses) {
    Lexicon lexicon = new Lexicon(senses.size());
    int index = NONE;
    for (Map.Entry<String, List<Sense>> form : senses.entrySet()) {
      index++;
      lexicon.add(form.getKey(), new Entry(form.getKey().length(), form.getValue()), index);
    }
    return lexicon;
  }

  private void add(String form, Entry entry, int index) {
    entries[index] = entry;
    types[2 * index] = entry.types();
    types[2 * index + 1] = entry.opening();
    longest = Math.max(longest, form.length());
    long hash = EMPTY;
    boolean inWord = true;
    for (int i = 0; i < form.length(); i++) {
      char next = form.charAt(i);
      if (Fold.classOf(next) != Fold.LETTER) {
        addBeginning(form, i, hash);
        if (inWord) {
          known.add(hash, GOES_ON);
        }
        inWord = false;
      }
      hash = hash(hash, next);
    }
    known.add(hash, index);
    if (entry.beginsNumber()) {
      numbers.add(form);
    }
  }

  private void addBeginning(String form, int at, long before) {
    char next = form.charAt(at);
    if (next == ' ') {
      char first = at + 1 < form.length() ? form.charAt(at + 1) : 0;
      char second = at + 2 < form.length() ? form.charAt(at + 2) : 0;
      beginnings.add(behindSpace(before, first, second));
    } else {
      beginnings.add(hash(before, next));
    }
  }

  /** The hash of some characters and one more, as it is or as {@link Fold#of} says it. */
  public static long hash(long characters, int folded) {
    return (characters + (char) folded) * SPREAD;
  }

  /** The hash of a word, a space, and two letters of the next word, or what it has of them. */
  private static long behindSpace(long word, char first, char second) {
    boolean letters = Fold.classOf(first) == Fold.LETTER && Fold.classOf(second) == Fold.LETTER;
    return hash(hash(hash(word, ' '), first), letters ? second : 0);
  }

  /** What is known of the characters of a hash: its form, and whether a form goes on behind. */
  public int look(long hash) {
    return known.get(hash);
  }

  /** The index of the form in what {@link #look} says; {@link #NONE} if it is none. */
  public static int form(int known) {
    return known & GOES_ON - 1;
  }

  /** Does a form go on behind the word, by what {@link #look} says of it? */
  public static boolean goesOn(int known) {
    return known >= GOES_ON;
  }

  /** The index of the form of that hash; {@link #NONE} if there is none. */
  public int find(long hash) {
    return form(look(hash));
  }

  /** The entry at an index; null at {@link #NONE}. */
  public @Nullable Entry entry(int form) {
    return form == NONE ? null : entries[form];
  }

  /** The types of the senses of a form, as bits; none at {@link #NONE}. */
  public long types(int form) {
    return types[2 * form];
  }

  /** The types of its senses that a claim may begin with, as bits. */
  public long opening(int form) {
    return types[2 * form + 1];
  }

  /** The entry of a whole form; null if there is none. */
  public @Nullable Entry find(String form) {
    long hash = EMPTY;
    for (int i = 0; i < form.length(); i++) {
      hash = hash(hash, Fold.of(form.charAt(i)));
    }
    return entry(find(hash));
  }

  /**
   * May a form go on behind the characters of that hash, the last of them or the next no letter,
   * with what stands in the text from {@code at} on?
   */
  public boolean mayGoOn(long hash, char[] text, int at, int to) {
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
    return numbers.mayBegin(text, start, end);
  }

  /** How many characters the longest form has. */
  public int longest() {
    return longest;
  }
}
