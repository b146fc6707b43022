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

  private final String text;
  private final int least;
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
    int end = Math.min(span.end(), text.length());
    int start = -1;
    for (int i = span.start(); i <= end; i++) {
      boolean letter = i < end && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        word(start, i);
        start = -1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? isAscii((char) (c | 0x20)) : Character.isLetter(c) || isMark(c);
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isMark(char c) {
    return (c >= 0x300 && c < 0x370) || c == '\u00AD';
  }

  private void word(int start, int end) {
    char initial = text.charAt(start);
    boolean capital = Character.isUpperCase(initial);
    if (end - start > 1 && Sounds.covers(initial) && (capital || end - start >= LONG)) {
      long key = capital && isAcronym(start, end) ? letters(start, end) : skeleton(start, end);
      if (key != 0) {
        add(ValueKey.mix(key + SALT), start, end);
      }
    }
  }

  private boolean isAcronym(int start, int end) {
    return end - start <= 5
        && Character.isUpperCase(text.charAt(start + 1))
        && Character.isUpperCase(text.charAt(end - 1));
  }

  private long letters(int start, int end) {
    long key = 1;
    for (int i = start; i < end; i++) {
      key = key * 32 + (sound(i) & 31);
    }
    return key;
  }

  private char sound(int at) {
    return Sounds.of(text.charAt(at));
  }

  /**
   * The first consonants, doubled ones and stops before sibilants left out; 0 if there are too few.
   */
  private long skeleton(int start, int end) {
    long key = 0;
    int consonants = 0;
    char last = 0;
    for (int i = start; i < end && consonants < CONSONANTS; i++) {
      char sound = consonant(i);
      boolean melts =
          (sound == 'T' || sound == 'D' || sound == 'K') && i + 1 < end && isSibilant(i + 1);
      if (sound != 0 && sound != last && !melts) {
        key = key * 32 + (sound & 31);
        consonants++;
      }
      last = sound == 0 ? last : sound;
    }
    return consonants < least ? 0 : key;
  }

  private char consonant(int at) {
    char sound = sound(at);
    return switch (sound) {
      case 'A', 'E', 'I', 'O', 'U' -> 0;
      case 'X' -> 'S';
      case 'K' -> isSoftC(at) ? 'S' : 'K';
      default -> sound;
    };
  }

  /** As in city, centre, Chopin, czar. */
  private boolean isSoftC(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (text.charAt(at) | 0x20) == 'c' && "eéèiíyzh".indexOf(next) >= 0;
  }

  private boolean isSibilant(int at) {
    return consonant(at) == 'S';
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
