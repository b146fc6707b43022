package org.unanimous.extract;

import java.util.Arrays;

/** The first token of each sentence. Not thread-safe. */
final class SentenceStarts {
  /** How many sentences behind the last one asked for are looked at before any others. */
  private static final int NEAR = 8;

  private int[] starts = new int[16];
  private int count = 1;

  /** The sentence asked for last: most questions are about the same again, or about one behind. */
  private int asked;

  /** Leaves only the first sentence, which begins with token 0. */
  void clear() {
    count = 1;
    asked = 0;
  }

  /** Adds a sentence that begins behind those before. */
  void add(int token) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = token;
  }

  int count() {
    return count;
  }

  /** The first token of a sentence that there is. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** The sentence that the token stands in, counted from 0. */
  int of(int token) {
    int last = Math.min(asked + NEAR, count - 1);
    int near = asked;
    while (near < last && starts[near + 1] <= token) {
      near++;
    }
    asked = isIn(near, token) ? near : search(token);
    return asked;
  }

  private boolean isIn(int sentence, int token) {
    return starts[sentence] <= token && (sentence + 1 == count || token < starts[sentence + 1]);
  }

  private int search(int token) {
    int found = Arrays.binarySearch(starts, 1, count, token);
    return found >= 0 ? found : -found - 2;
  }
}
