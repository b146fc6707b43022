package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;

/** Reads what a figure counts or belongs to: the words next to it, names before all. */
final class SubjectReader {
  private static final int WORDS = 2;

  /** Shorter words are articles and prepositions more often than subjects. */
  private static final int SHORTEST = 4;

  private final Tokens tokens;
  private final Quoter quoter;
  private final List<String> words = new ArrayList<>();

  SubjectReader(Tokens tokens, Quoter quoter) {
    this.tokens = tokens;
    this.quoter = quoter;
  }

  /**
   * Up to two words behind the claim and, if it is a name, the one before it; as written.
   *
   * @param weak whether the claim is weak: of such there are many
   */
  List<String> read(int from, int to, boolean weak) {
    words.clear();
    if (tokens.isCapitalised(from - 1) && tokens.gap(from) == Tokens.SPACE) {
      words.add(quoter.word(from - 1, weak));
    }
    for (int i = to; i < to + WORDS + 1 && words.size() <= WORDS; i++) {
      if (!tokens.isWord(i) || tokens.gap(i) == Tokens.NEWLINE) {
        break;
      }
      if (tokens.length(i) >= SHORTEST || tokens.isCapitalised(i)) {
        words.add(quoter.word(i, weak));
      }
    }
    return ShortLists.copyOf(words);
  }
}
