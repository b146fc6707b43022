package org.unanimous.extract;

import java.util.List;

/** Reads what a figure counts or belongs to: the words next to it, names before all. */
final class SubjectReader {
  private static final int WORDS = 2;

  /** Shorter words are articles and prepositions more often than subjects. */
  private static final int SHORTEST = 4;

  private final Tokens tokens;
  private final Quoter quoter;

  SubjectReader(Tokens tokens, Quoter quoter) {
    this.tokens = tokens;
    this.quoter = quoter;
  }

  /** Up to two words behind the claim and, if it is a name, the one before it; as written. */
  List<String> read(int from, int to) {
    boolean named = tokens.isCapitalised(from - 1) && tokens.gap(from) == Tokens.SPACE;
    List<String> subject = named ? List.of(quoter.word(from - 1)) : List.of();
    for (int i = to; i < to + WORDS + 1 && subject.size() <= WORDS; i++) {
      if (!tokens.isWord(i) || tokens.gap(i) == Tokens.NEWLINE) {
        break;
      }
      if (tokens.length(i) >= SHORTEST || tokens.isCapitalised(i)) {
        subject = with(subject, quoter.word(i));
      }
    }
    return subject;
  }

  private static List<String> with(List<String> words, String word) {
    return switch (words.size()) {
      case 0 -> List.of(word);
      case 1 -> List.of(words.get(0), word);
      default -> List.of(words.get(0), words.get(1), word);
    };
  }
}
