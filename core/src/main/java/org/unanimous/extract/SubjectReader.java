package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;

/** Reads what a figure counts or belongs to: the words next to it, names before all. */
final class SubjectReader {
  private static final int WORDS = 2;

  /** Shorter words are articles and prepositions more often than subjects. */
  private static final int SHORTEST = 4;

  private final Tokens tokens;

  SubjectReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Up to two words behind the claim and, if it is a name, the one before it; as written. */
  List<String> read(int from, int to) {
    List<String> subject = new ArrayList<>(WORDS + 1);
    if (tokens.isCapitalised(from - 1) && tokens.gap(from) == Tokens.SPACE) {
      subject.add(tokens.text(from - 1));
    }
    for (int i = to; i < to + WORDS + 1 && subject.size() <= WORDS; i++) {
      if (!tokens.isWord(i) || tokens.gap(i) == Tokens.NEWLINE) {
        break;
      }
      if (tokens.length(i) >= SHORTEST || tokens.isCapitalised(i)) {
        subject.add(tokens.text(i));
      }
    }
    return subject;
  }
}
