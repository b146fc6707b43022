package org.unanimous.extract;

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

  private int[] tokens = {};
  private long[] marks = {};
  private int size;

  /** Finds the tokens with marks among the first {@code count}, whose marks stay as they are. */
  void seek(long[] newMarks, int count) {
    marks = newMarks;
    if (tokens.length < count) {
      tokens = new int[newMarks.length];
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      tokens[found] = i;
      found += newMarks[i] == 0 ? 0 : 1;
    }
    size = found;
  }

  int size() {
    return size;
  }

  int token(int trigger) {
    return tokens[trigger];
  }

  long marks(int trigger) {
    return marks[tokens[trigger]];
  }
}
