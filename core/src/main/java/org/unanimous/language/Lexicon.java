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

  /** How far the types that open claims are shifted, above all types. */
  private static final int OPENING = Long.SIZE / 2;

  /** Words are joined by hyphens behind spaces too, and there may be more than one space. */
  private static final long SPACED = pair(Fold.of(' '), 0) | pair(Fold.of('-'), 0);

  private final Entry[] entries;

  /**
   * Of each index the types of its senses, and above them those that open claims; in the next place
   * the {@link #pair bits} of what forms go on with behind it.
   */
  private final long[] facts;

  /** The indices of the hashes of forms, and of what forms begin with. */
  private final HashTable known;

  /** Beginnings of forms, up to the characters that tell whether a form may go on. */
  private final HashBits beginnings;

  private final NumberBeginnings numbers;
  private int size = NONE;
  private int longest;

  private Lexicon(int forms) {
    int capacity = Integer.highestOneBit(Math.max(8, forms + forms / 4)) * 4;
    int room = 2 * forms + 1; // each form may begin with a word that is none
    this.entries = new Entry[room];
    this.facts = new long[2 * room];
    this.known = new HashTable(2 * capacity); // a quarter full at most: words seldom meet others
    this.beginnings = new HashBits(capacity);
    this.numbers = new NumberBeginnings(capacity);
  }

  /** Of the senses of each form; the forms are folded. Those without a sense are left out. */
  static Lexicon of(Map<String, List<Sense>> senses) {
    Lexicon lexicon = new Lexicon(senses.size());
    for (Map.Entry<String, List<Sense>> form : senses.entrySet()) {
      if (!form.getValue().isEmpty()) {
        lexicon.add(form.getKey(), new Entry(form.getKey().length(), form.getValue()));
      }
    }
    return lexicon;
  }

  private void add(String form, Entry entry) {
    longest = Math.max(longest, form.length());
    long hash = EMPTY;
    boolean word = false;
    boolean first = true;
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      boolean letter = Fold.classOf(chars[i]) == Fold.LETTER;
      word = i == 0 ? letter : word;
      if (!letter) {
        addBeginning(form, i, hash);
      }
      if (first && i > 0 && !(word && letter)) {
        goOn(form, i, hash);
        first = false;
      }
      hash = hash(hash, chars[i]);
    }
    int index = indexOf(hash);
    entries[index] = entry;
    facts[2 * index] |= entry.types() | entry.opening() << OPENING;
    if (entry.beginsNumber()) {
      numbers.add(form);
    }
  }

  private int indexOf(long hash) {
    int index = known.get(hash);
    if (index == NONE) {
      index = ++size;
      known.put(hash, index);
    }
    return index;
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

  /** Notes what the form goes on with behind its first word, sign or digit. */
  private void goOn(String form, int at, long first) {
    int next = form.charAt(at) == ' ' && at + 1 < form.length() ? at + 1 : at;
    int second = next + 1 < form.length() ? Fold.of(form.charAt(next + 1)) : 0;
    facts[2 * indexOf(first) + 1] |= SPACED | pair(Fold.of(form.charAt(next)), second);
  }

  /** One of 64 bits for a character, with the next if both are letters, as {@link Fold#of} says. */
  private static long pair(int first, int second) {
    boolean letters = Fold.classIn(first) == Fold.LETTER && Fold.classIn(second) == Fold.LETTER;
    return 1L << first * 37 + (letters ? second : 0);
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

  /**
   * The index of the form of that hash, or of what forms begin with; {@link #NONE} if it is
   * neither.
   */
  public int find(long hash) {
    return known.get(hash);
  }

  /** The entry at an index; null at {@link #NONE} and of what is no form by itself. */
  public @Nullable Entry entry(int index) {
    return entries[index];
  }

  /** The types of the senses of the form at an index, as bits; none if there is no form. */
  public long types(int index) {
    return facts[2 * index] & SenseType.ALL;
  }

  /** The types of its senses that a claim may begin with, as bits. */
  public long opening(int index) {
    return facts[2 * index] >>> OPENING;
  }

  /**
   * May a form go on behind the word, sign or digit at an index, with what stands in the text from
   * {@code at} on? Looks at two characters behind a space; {@link #mayGoOn} knows better.
   */
  public boolean goesOn(int index, char[] text, int at, int to) {
    long next = facts[2 * index + 1];
    if (next == 0 || at >= to) {
      return false;
    }
    int behind = (char) Fold.known(text[at]) == ' ' ? at + 1 : at;
    if (behind + 1 >= to) {
      return true;
    }
    int first = Fold.known(text[behind]);
    int second = Fold.known(text[behind + 1]);
    return first == 0 || second == 0 || (next & pair(first, second)) != 0;
  }

  /**
   * May a form go on behind the word {@code [start, at)} that stands at an index, or a number begin
   * in it? Asked of every word, when {@link Fold} has been asked for its letters, and looks at
   * three of them at most; {@link #mayGoOn} and {@link #mayBeginNumber} know better.
   */
  public boolean mayBeginMore(int index, char[] text, int start, int at, int to) {
    return goesOn(index, text, at, to)
        || (types(index) == 0 && numbers.mightBegin(text, start, at));
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

  /**
   * May a number begin in the word of the text, and something be written together with it? Its
   * letters must be {@link Fold#known}, as those of a word that was read are.
   */
  public boolean mayBeginNumber(char[] text, int start, int end) {
    return numbers.mayBegin(text, start, end);
  }

  /** How many characters the longest form has. */
  public int longest() {
    return longest;
  }
}
