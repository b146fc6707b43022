package org.unanimous.language.cldr;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads spelled numbers with the number words known so far: every value that the words can mean.
 */
final class SpellingReader {

  private static final int MOST_WORDS_OF_A_FORM = 3;
  private static final int SHORTEST_PART = 2;

  private final NumberWords known;
  private final CountingStyle style;

  SpellingReader(NumberWords known, CountingStyle style) {
    this.known = known;
    this.style = style;
  }

  boolean reads(Spelling spelling) {
    return values(spelling.words()).contains(spelling.value());
  }

  Set<Long> values(List<String> words) {
    Set<Long> values = new TreeSet<>();
    read(words, 0, 0, NumberStack.EMPTY, values);
    return values;
  }

  /** Whether a word is known or made of known words. */
  boolean knows(String word) {
    return word.isEmpty() || known.contains(word) || isCompound(word);
  }

  private boolean isCompound(String word) {
    for (int end = SHORTEST_PART; end <= word.length() - SHORTEST_PART; end++) {
      if (known.contains(word.substring(0, end)) && knows(word.substring(end))) {
        return true;
      }
    }
    return false;
  }

  private void read(List<String> words, int word, int from, NumberStack stack, Set<Long> values) {
    if (word == words.size()) {
      if (stack.isComplete()) {
        values.add(stack.sum());
      }
      return;
    }
    if (from > 0 || !readGroups(words, word, stack, values)) {
      readParts(words, word, from, stack, values);
    }
  }

  private void readParts(
      List<String> words, int word, int from, NumberStack stack, Set<Long> values) {
    String text = words.get(word);
    int last = Math.min(text.length(), from + known.longestForm());
    int first = from == 0 && known.contains(text) ? last : from + 1;
    for (int end = first; end <= last; end++) {
      boolean whole = end == text.length();
      boolean tooShort =
          end - from < SHORTEST_PART || (!whole && text.length() - end < SHORTEST_PART);
      if (tooShort && !(from == 0 && whole)) {
        continue;
      }
      for (Sense sense : known.of(text.substring(from, end))) {
        int next = end;
        stack
            .with(sense, style)
            .ifPresent(
                after -> read(words, whole ? word + 1 : word, whole ? 0 : next, after, values));
      }
    }
  }

  /** Whether there is a form of several words. */
  private boolean readGroups(List<String> words, int word, NumberStack stack, Set<Long> values) {
    boolean found = false;
    int most = Math.min(MOST_WORDS_OF_A_FORM, words.size() - word);
    for (int count = 2; count <= most; count++) {
      int next = word + count;
      for (Sense sense : known.of(String.join(" ", words.subList(word, next)))) {
        found = true;
        stack.with(sense, style).ifPresent(after -> read(words, next, 0, after, values));
      }
    }
    return found;
  }
}
