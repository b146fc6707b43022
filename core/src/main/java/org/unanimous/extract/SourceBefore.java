package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Reads the source that stands before its verb, or before what attributes to it. */
final class SourceBefore {
  /** How many tokens a source and what hangs on it may have. */
  private static final int LONGEST = 14;

  private final Tokens tokens;
  private final SourceWords words;
  private final NameReader names;

  SourceBefore(Tokens tokens, SourceWords words, NameReader names) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  /**
   * The source that ends before the verb at {@code to}, in its clause; null if there is none.
   *
   * @param from where the sentence begins
   */
  @Nullable Source read(int from, int to) {
    if (!tokens.isSign(to - 1, ',')) {
      return inClause(from, to);
    }
    int apposition = Marks.beginOfClause(tokens, from, to - 1);
    if (!tokens.isSign(apposition - 1, ',')) {
      return null;
    }
    Source outer = inClause(from, apposition - 1);
    return outer == null ? null : withApposition(outer, apposition, to);
  }

  /** The name of an apposition where what stands before it is a noun: the mayor, Ann Lee. */
  private Source withApposition(Source outer, int apposition, int to) {
    int head = head(apposition, to - 1);
    boolean role = words.nouns(outer.begin(), apposition).size() > 0;
    boolean named = head >= 0 && !words.isNoun(head) && role;
    Source inner = named ? new Source(head, names.end(head, to - 1)) : outer;
    return inner.within(outer.begin(), to);
  }

  private @Nullable Source inClause(int from, int end) {
    int begin = Marks.beginOfClause(tokens, Math.max(from, end - LONGEST), end);
    if (end > begin && words.isPronoun(end - 1)) {
      return Source.pronoun(end - 1, begin, end);
    }
    int first = words.isAs(begin) ? begin + 1 : begin;
    int head = words.leadsWithin(first) ? words.behindDeterminer(first + 1, end) : head(first, end);
    if (head >= 0) {
      return headed(head, begin, end);
    }
    boolean whole = end > first && end - first <= SourceWords.UNKNOWN && areNominal(first, end);
    return whole ? new Source(words.behindDeterminer(first, end), end, begin, end, false) : null;
  }

  private Source headed(int head, int begin, int end) {
    int name = names.begin(head, end);
    boolean last =
        name > head && name < end && !words.isJoint(name - 1) && !words.isPreposition(name - 1);
    int to = last || words.isNoun(head) ? end : names.end(head, end);
    return new Source(last ? name : names.behindRole(head, to), to, begin, end, false);
  }

  /** May these unknown words be a noun and what belongs to it, perhaps the place where it is? */
  private boolean areNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean place = i > from && tokens.isCapitalised(i + 1) && i + 2 == to;
      boolean other =
          words.isPronoun(i)
              || words.isPreposition(i) && !place
              || words.isAside(i)
              || words.isThat(i);
      if (other || !(tokens.isWord(i) || tokens.glued(i))) {
        return false;
      }
    }
    return to > from + 1 || !words.isDeterminer(from);
  }

  /** The first name or noun that does not hang on a preposition; -1 if there is none. */
  private int head(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean found = words.isNoun(i) || words.isName(i, begin);
      if (found && !(i > begin && words.isPreposition(i - 1))) {
        return i;
      }
      if (found) {
        i = names.end(i, end) - 1;
      }
    }
    return -1;
  }
}
