package org.unanimous.align;

import java.util.Arrays;
import org.unanimous.text.Span;

/**
 * Keys of the words of a text that other languages are likely to share: names, and long words,
 * which are often loans. A word is reduced to its first consonants, sounds that languages write
 * differently as one, so that {@code Мидха} and {@code Midha} have the same key. Acronyms keep
 * their vowels.
 */
final class Words {
  /** How much a shared word says, beside shared values. */
  static final float WEIGHT = 0.8f;

  /**
   * So many letters make a word long: long ones are more often loans from Latin or Greek than short
   * ones.
   */
  private static final int LONG = 7;

  private static final int CONSONANTS = 4;
  private static final long SALT = 0x7F4A7C15L;

  /** What is known of a character, as bits above its consonant. */
  private static final int LETTER = 1 << 8;

  private static final int UPPER_CASE = 1 << 9;

  /** A c, which is a sibilant before some letters. */
  private static final int C = 1 << 10;

  private static final int CONSONANT = 0xFF;
  private static final short[] KNOWN = known();

  private final String text;
  private final int least;

  /** The range that is read and one character more, and where it begins in the text. */
  private char[] chars = new char[64];

  private int offset;
  private long[] keys = new long[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  /**
   * A reader of that text.
   *
   * @param least the consonants that a word needs: three to be known again in a long text, two near
   *     by
   */
  Words(String text, int least) {
    this.text = text;
    this.least = least;
  }

  private static short[] known() {
    short[] known = new short[Sounds.COVERED];
    for (char c = 0; c < known.length; c++) {
      known[c] = (short) (consonantOf(c) | bitsOf(c));
    }
    return known;
  }

  private static int consonantOf(char c) {
    char sound = Sounds.of(c);
    return switch (sound) {
      case 'A', 'E', 'I', 'O', 'U' -> 0;
      case 'X' -> 'S';
      default -> sound;
    };
  }

  private static int bitsOf(char c) {
    boolean letter = c < 0x80 ? isAscii((char) (c | 0x20)) : Character.isLetter(c) || isMark(c);
    return (letter ? LETTER : 0)
        | (Character.isUpperCase(c) ? UPPER_CASE : 0)
        | ((c | 0x20) == 'c' ? C : 0);
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isMark(char c) {
    return (c >= 0x300 && c < 0x370) || c == '\u00AD';
  }

  int size() {
    return size;
  }

  long key(int index) {
    return keys[index];
  }

  /** Where the word stands in the text. */
  Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** Collects the keys of the words of a range, anew. */
  void read(Span span) {
    size = 0;
    offset = span.start();
    int length = Math.min(span.end(), text.length()) - offset;
    take(length);
    int at = 0;
    while (at < length) {
      int start = at;
      while (at < length && isLetter(chars[at])) {
        at++;
      }
      if (at - start > 1) {
        word(start, at);
      }
      at++;
    }
  }

  /** What stands behind the range tells how its last letter sounds. */
  private void take(int length) {
    if (chars.length < length + 2) {
      chars = new char[2 * length];
    }
    int more = offset + length < text.length() ? 1 : 0;
    text.getChars(offset, offset + length + more, chars, 0);
    chars[length + more] = 0;
  }

  private static boolean isLetter(char c) {
    return c < KNOWN.length ? (KNOWN[c] & LETTER) != 0 : Character.isLetter(c);
  }

  private void word(int start, int end) {
    boolean capital = isUpperCase(start);
    if (Sounds.covers(chars[start]) && (capital || end - start >= LONG)) {
      long key = capital && isAcronym(start, end) ? letters(start, end) : skeleton(start, end);
      if (key != 0) {
        add(ValueKey.mix(key + SALT), start + offset, end + offset);
      }
    }
  }

  private boolean isUpperCase(int at) {
    char c = chars[at];
    return c < KNOWN.length ? (KNOWN[c] & UPPER_CASE) != 0 : Character.isUpperCase(c);
  }

  private boolean isAcronym(int start, int end) {
    return end - start <= 5 && isUpperCase(start + 1) && isUpperCase(end - 1);
  }

  private long letters(int start, int end) {
    long key = 1;
    for (int i = start; i < end; i++) {
      key = key * 32 + (Sounds.of(chars[i]) & 31);
    }
    return key;
  }

  /**
   * The first consonants, doubled ones and stops before sibilants left out; 0 if there are too few.
   */
  private long skeleton(int start, int end) {
    long key = 0;
    int consonants = 0;
    int last = 0;
    int next = consonant(start);
    for (int i = start; i < end && consonants < CONSONANTS; i++) {
      int sound = next;
      next = i + 1 < end ? consonant(i + 1) : 0;
      if (sound != 0) {
        if (sound != last && !(next == 'S' && isStop(sound))) {
          key = key * 32 + (sound & 31);
          consonants++;
        }
        last = sound;
      }
    }
    return consonants < least ? 0 : key;
  }

  private static boolean isStop(int sound) {
    return sound == 'T' || sound == 'D' || sound == 'K';
  }

  /** The sound of a consonant; 0 for other letters. */
  private int consonant(int at) {
    char c = chars[at];
    int known = c < KNOWN.length ? KNOWN[c] : 0;
    return (known & C) != 0 && isSoftening(chars[at + 1]) ? 'S' : known & CONSONANT;
  }

  /** As behind the c in city, centre, Chopin, czar. */
  private static boolean isSoftening(char next) {
    return "eéèiíyzh".indexOf(next) >= 0;
  }

  private void add(long key, int start, int end) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    keys[size++] = key;
  }
}
