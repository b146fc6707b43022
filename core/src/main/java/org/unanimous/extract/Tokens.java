package org.unanimous.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Fold;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * The tokens of a text in parallel arrays: words, runs of digits, and every other visible character
 * by itself. A compound word is several tokens, glued. Not thread-safe; lives as long as one
 * extraction.
 */
final class Tokens {
  /** A run of letters, or a part of a compound. */
  static final byte WORD = 1;

  /** A run of decimal digits of any script. */
  static final byte DIGITS = 2;

  /** Any other character. */
  static final byte SIGN = 3;

  /** Where nothing can be read across: a zone, the edge of the text. */
  static final byte WALL = 4;

  /** Nothing stands before the token. */
  static final byte GLUED = 0;

  static final byte SPACE = 1;
  static final byte NEWLINE = 2;

  private final char[] text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] types = new byte[64];
  private byte[] gaps = new byte[64];
  private int[] phraseEnds = new int[64];
  private int[] sentences = new int[64];
  private @Nullable Entry[] entries = new Entry[64];
  private @Nullable Entry[] phrases = new Entry[64];
  private int size;
  private final CharArray chars;

  Tokens(char[] text) {
    this.text = text;
    this.chars = new CharArray(text);
  }

  void add(byte type, byte gap, int start, int end, @Nullable Entry entry, int sentence) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    types[size] = type;
    gaps[size] = gap;
    entries[size] = entry;
    phrases[size] = null;
    sentences[size] = sentence;
    size++;
  }

  /** Says that the last token begins a phrase of the lexicon that ends at the offset. */
  void phrase(Entry phrase, int end) {
    phrases[size - 1] = phrase;
    phraseEnds[size - 1] = end;
  }

  private void grow() {
    int more = size * 2;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    types = Arrays.copyOf(types, more);
    gaps = Arrays.copyOf(gaps, more);
    phraseEnds = Arrays.copyOf(phraseEnds, more);
    sentences = Arrays.copyOf(sentences, more);
    entries = Arrays.copyOf(entries, more);
    phrases = Arrays.copyOf(phrases, more);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int sentence(int i) {
    return sentences[i];
  }

  /** The type of token {@code i}; a wall beyond both ends. */
  byte type(int i) {
    return i < 0 || i >= size ? WALL : types[i];
  }

  boolean isWord(int i) {
    return type(i) == WORD;
  }

  boolean isDigits(int i) {
    return type(i) == DIGITS;
  }

  /** What stands before token {@code i}; a newline before the first and beyond the last. */
  byte gap(int i) {
    return i <= 0 || i >= size ? NEWLINE : gaps[i];
  }

  boolean glued(int i) {
    return i > 0 && i < size && gaps[i] == GLUED;
  }

  /** Is token {@code i} the sign? */
  boolean isSign(int i, char sign) {
    return type(i) == SIGN && text[starts[i]] == sign;
  }

  /** Is it a hyphen or short dash of any kind? */
  boolean isHyphen(int i) {
    return type(i) == SIGN && Fold.fold(text[starts[i]]) == '-';
  }

  char charAt(int i) {
    return text[starts[i]];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text[starts[i]]);
  }

  boolean isLowerCase(int i) {
    return isWord(i) && Character.isLowerCase(text[starts[i]]);
  }

  /** The number that the digits of token {@code i} write; -1 if it has more than nine of them. */
  int value(int i) {
    if (length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + Character.digit(text[at], 10);
    }
    return value;
  }

  String text(int i) {
    return new String(text, starts[i], ends[i] - starts[i]);
  }

  String text(int from, int to) {
    return new String(text, starts[from], ends[to - 1] - starts[from]);
  }

  char[] chars() {
    return text;
  }

  /** Has the word or a phrase that begins here a sense of these types, whatever its case? */
  boolean mayBe(int i, long typeBits) {
    if (i < 0 || i >= size) {
      return false;
    }
    Entry entry = entries[i];
    Entry phrase = phrases[i];
    return (entry != null && entry.hasAny(typeBits)) || (phrase != null && phrase.hasAny(typeBits));
  }

  /**
   * What the text at token {@code i} means in that way: the sense of the longest phrase that begins
   * there, else that of the word alone. Null if neither has such a sense.
   */
  @Nullable Match match(int i, SenseType type) {
    if (!mayBe(i, type.bit())) {
      return null;
    }
    Entry phrase = phrases[i];
    if (phrase != null) {
      Sense sense = sense(phrase, type, i, phraseEnds[i]);
      if (sense != null) {
        return new Match(sense, i, tokenBehind(i, phraseEnds[i]));
      }
    }
    Sense sense = sense(i, type);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /** The sense of that type of the single token; null if it has none. */
  @Nullable Sense sense(int i, SenseType type) {
    Entry entry = i < 0 || i >= size ? null : entries[i];
    return entry == null ? null : sense(entry, type, i, ends[i]);
  }

  /** Forms that only end words count where the token ends one. */
  private @Nullable Sense sense(Entry entry, SenseType type, int i, int end) {
    return endsWord(i)
        ? entry.sense(type, chars, starts[i], end)
        : entry.apartSense(type, chars, starts[i], end);
  }

  /** As {@link #match(int, SenseType)}, for one kind of word. */
  @Nullable Match match(int i, SenseType type, Enum<?> tag) {
    if (!mayBe(i, type.bit())) {
      return null;
    }
    Entry phrase = phrases[i];
    if (phrase != null) {
      Sense sense = phrase.sense(type, tag, chars, starts[i], phraseEnds[i]);
      if (sense != null) {
        return new Match(sense, i, tokenBehind(i, phraseEnds[i]));
      }
    }
    Entry entry = entries[i];
    Sense sense = entry == null ? null : entry.sense(type, tag, chars, starts[i], ends[i]);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /** The modifier that begins at token {@code i} and stands behind its figure, or before it. */
  @Nullable Match modifier(int i, boolean after) {
    if (!mayBe(i, SenseType.MODIFIER.bit())) {
      return null;
    }
    Entry phrase = phrases[i];
    Sense sense = phrase == null ? null : phrase.modifier(after, chars, starts[i], phraseEnds[i]);
    if (sense != null) {
      return new Match(sense, i, tokenBehind(i, phraseEnds[i]));
    }
    Entry entry = entries[i];
    sense = entry == null ? null : entry.modifier(after, chars, starts[i], ends[i]);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /**
   * Forms that only end words stand behind digits or another part, perhaps with a hyphen between.
   */
  private boolean endsWord(int i) {
    return glued(i) || (i > 1 && isHyphen(i - 1) && glued(i - 1));
  }

  private int tokenBehind(int i, int end) {
    int k = i;
    while (k < size && starts[k] < end) {
      k++;
    }
    return k;
  }

  /** A sense and the tokens {@code [from, to)} it stands in. */
  record Match(Sense sense, int from, int to) {}

  /** The text as a {@link CharSequence}, without a copy. */
  private static final class CharArray implements CharSequence {
    private final char[] array;

    CharArray(char[] array) {
      this.array = array;
    }

    @Override
    public int length() {
      return array.length;
    }

    @Override
    public char charAt(int index) {
      return array[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(array, start, end - start);
    }
  }
}
