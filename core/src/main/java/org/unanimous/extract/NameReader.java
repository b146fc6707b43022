package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Finds where the name of a source begins and ends, and what of it is a role. */
final class NameReader {
  /** How many sentences back a pronoun reaches. */
  private static final int PRONOUN_REACH = 2;

  /** How many small words may join two parts of a name. */
  private static final int JOINTS = 3;

  private final Tokens tokens;
  private final SourceWords words;

  NameReader(Tokens tokens, SourceWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Where the capitalised words begin that end at {@code end}, not before {@code from}. */
  int begin(int from, int end) {
    int name = end;
    while (name > from && isPart(name - 1)) {
      name--;
    }
    while (name < end && Marks.isWordless(tokens, name)) {
      name++;
    }
    return name;
  }

  private boolean isPart(int i) {
    boolean joined = tokens.type(i) == Tokens.SIGN && tokens.glued(i) && tokens.glued(i + 1);
    boolean initial = tokens.isSign(i, '.') && tokens.glued(i) && tokens.length(i - 1) == 1;
    return joined || initial || (tokens.isCapitalised(i) && !words.isNoun(i));
  }

  /** Where the capitalised words from {@code head} end, with what joins them: Bank of England. */
  int end(int head, int end) {
    int last = head;
    for (int i = head + 1; i < end && i - last <= JOINTS && isInSentence(i, head); i++) {
      boolean inside = tokens.glued(i) && tokens.glued(head + 1);
      if (tokens.isCapitalised(i) && !words.isDate(i)) {
        last = i;
      } else if (isBehindPerson(i, head, last)
          || !inside && !words.isJoint(i) && !Marks.isWordless(tokens, i)) {
        break;
      }
    }
    return last + 1;
  }

  /** Does another noun begin behind a full name: sagte Georg Pichler der Zeitung? */
  private boolean isBehindPerson(int i, int head, int last) {
    boolean full = i == last + 1 && last > head && !words.isNoun(last) && !words.isNoun(head);
    return full && words.isDeterminer(i);
  }

  private boolean isInSentence(int i, int head) {
    return tokens.sentence(i) == tokens.sentence(head) && tokens.gap(i) != Tokens.NEWLINE;
  }

  /** Where a noun ends with all that hangs on it: the spokeswoman for the ministry of health. */
  int endOfNoun(int head, int end) {
    int last = head;
    int i = head + 1;
    while (i < end && (isPartOfNoun(i, head) || leadsToName(i, end) || end - i <= 2)) {
      boolean small = words.isOf(i) || words.isDeterminer(i);
      if (isBehindFullName(i) || !small && (words.isPreposition(i) || words.isDate(i))) {
        break;
      }
      last = small ? last : i;
      i++;
    }
    return last + 1;
  }

  private boolean isPartOfNoun(int i, int head) {
    boolean hung = i > head + 1 && (words.isOf(i - 1) || words.isDeterminer(i - 1));
    return hung
        || words.isNoun(i)
        || tokens.isCapitalised(i)
        || tokens.glued(i)
        || words.isOf(i)
        || words.isDeterminer(i);
  }

  /** Does another noun begin behind a full name: sagte Landwirt Georg Pichler der Zeitung? */
  private boolean isBehindFullName(int i) {
    return words.isDeterminer(i) && words.isNamed(i - 1, i) && words.isNamed(i - 2, i - 1);
  }

  /** Do a word or two lead to a full name: prezes izby lekarskiej Ryszard Pyrek? */
  private boolean leadsToName(int i, int end) {
    for (int k = i; k < Math.min(end, i + 3) && tokens.isWord(k); k++) {
      if (words.isPreposition(k) || words.isDeterminer(k)) {
        return false;
      }
      if (words.isName(k, -1)) {
        return words.isName(k + 1, -1);
      }
    }
    return false;
  }

  /** The name alone where a role stands directly before it: Vorstandschefin Laura Brandt. */
  Source withoutRole(int from, int to) {
    return new Source(behindRole(from, to), to);
  }

  /** Where the name begins behind a role; {@code from} where none stands directly before it. */
  int behindRole(int from, int to) {
    int name = begin(from, to);
    boolean role = name > from && name < to && !words.isJoint(name - 1) && words.isNoun(from);
    return role ? name : from;
  }

  /** The person named last before token {@code to}: two words with capitals; null if nobody is. */
  @Nullable Source last(int to) {
    int from = tokens.sentenceStart(Math.max(0, tokens.sentence(to) - PRONOUN_REACH));
    @Nullable Source named = null;
    for (int i = from; i < to; i++) {
      if (words.isName(i, -1)) {
        int end = end(i, to);
        boolean full = end - i > 1 && !words.isNoun(end - 1);
        named = full && named == null ? withoutRole(i, end) : named;
        i = end - 1;
      }
    }
    return named;
  }
}
