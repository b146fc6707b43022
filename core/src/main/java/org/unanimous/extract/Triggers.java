package org.unanimous.extract;

import java.util.Arrays;
import org.unanimous.language.SenseType;

/**
 * The tokens that a claim may begin at, in the order of the text, each with its marks: the types of
 * the senses that make it one, and what else does. Not thread-safe.
 */
final class Triggers {
  /** Marks a run of digits; lies beyond the bits of the types, as the others. */
  static final long DIGITS = 1L << 62;

  /** Marks a word that digits touch from behind, with a hyphen or without. */
  static final long TOUCHED = 1L << 61;

  /** Marks a word that is a Roman numeral. */
  static final long ROMAN = 1L << 60;

  /** Marks a sign that is a fraction. */
  static final long FRACTION_SIGN = 1L << 59;

  /** The senses that begin a figure only before another word of it. */
  static final long LEADING = SenseType.ARTICLE.bit() | SenseType.GLUE.bit();

  private int[] tokens = new int[32];
  private long[] marks = new long[32];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int token(int trigger) {
    return tokens[trigger];
  }

  long marks(int trigger) {
    return marks[trigger];
  }

  /** Marks the last token, or one of those before it; asked of every token, most have no mark. */
  void mark(int token, long mark) {
    if (mark != 0) {
      add(token, mark);
    }
  }

  /** Nearly all marks are of a token behind those that have one. */
  private void add(int token, long mark) {
    if (size > 0 && tokens[size - 1] >= token) {
      addBehind(token, mark);
      return;
    }
    if (size == tokens.length) {
      grow();
    }
    tokens[size] = token;
    marks[size++] = mark;
  }

  private void grow() {
    tokens = Arrays.copyOf(tokens, size * 2);
    marks = Arrays.copyOf(marks, size * 2);
  }

  /** Adds to the marks of a token, or before those that stand behind it. */
  private void addBehind(int token, long mark) {
    int place = size - 1;
    while (place > 0 && tokens[place] > token) {
      place--;
    }
    if (tokens[place] == token) {
      marks[place] |= mark;
    } else {
      insert(tokens[place] < token ? place + 1 : place, token, mark);
    }
  }

  /** Forgets the marks of the last token. */
  void takeBack(int token) {
    if (size > 0 && tokens[size - 1] == token) {
      size--;
    }
  }

  private void insert(int place, int token, long mark) {
    if (size == tokens.length) {
      grow();
    }
    System.arraycopy(tokens, place, tokens, place + 1, size - place);
    System.arraycopy(marks, place, marks, place + 1, size - place);
    tokens[place] = token;
    marks[place] = mark;
    size++;
  }
}
