package org.unanimous.extract;

import java.util.Arrays;

/** The first token of each sentence. Not thread-safe. */
final class SentenceStarts {
  private int[] starts = new int[16];
  private int count = 1;

  /** The sentence asked for last: most questions are about the same again, or about the next. */
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
    if (!isIn(asked, token)) {
      asked = isIn(asked + 1, token) ? asked + 1 : search(token);
    }
    return asked;
  }

  private boolean isIn(int sentence, int token) {
    return sentence < count
        && starts[sentence] <= token
        && (sentence + 1 == count || token < starts[sentence + 1]);
  }

  private int search(int token) {
    int found = Arrays.binarySearch(starts, 1, count, token);
    return found >= 0 ? found : -found - 2;
  }

  /** As {@link #of(int)}, where it is known to be the sentence {@code first} or a later one. */
  int of(int token, int first) {
    int sentence = first;
    while (sentence + 1 < count && starts[sentence + 1] <= token) {
      sentence++;
    }
    return sentence;
  }
}
