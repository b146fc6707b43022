package org.unanimous.benchmarks;

import java.util.Random;

/** Exchanges the digits of a text for others, so that the figures stay as long as they were. */
final class Digits {
  /** Leaves digits as they are. */
  static final Digits SAME = new Digits("0123456789".toCharArray());

  private final char[] others;

  private Digits(char[] others) {
    this.others = others;
  }

  /** An exchange that follows from the seed; zero stays zero. */
  static Digits of(int seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    char[] others = "0123456789".toCharArray();
    for (int i = 9; i > 1; i--) {
      int k = 1 + random.nextInt(i);
      char other = others[i];
      others[i] = others[k];
      others[k] = other;
    }
    return new Digits(others);
  }

  String in(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= '0' && c <= '9') {
        changed.setCharAt(i, others[c - '0']);
      }
    }
    return changed.toString();
  }

  /** The text with its last digit one higher (nine becomes one). */
  static String lastChanged(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = c == '9' ? '1' : (char) (c + 1);
        return text.substring(0, i) + other + text.substring(i + 1);
      }
    }
    throw new IllegalArgumentException("No digit to change in '" + text + "'");
  }
}
