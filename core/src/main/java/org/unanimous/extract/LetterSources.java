package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.SourceWord;

/**
 * Finds sources where every letter is a token of its own, and no capital begins a name: what is
 * written without a break before a verb or a particle. Names in such letters can be compared with
 * none in others, so it is enough that a source holds the nouns that say who it is, and no others.
 */
final class LetterSources {
  /** How many letters a source may have. */
  private static final int LONGEST = 24;

  /** How many letters the longest small word has. */
  private static final int SMALL = 4;

  private final Tokens tokens;
  private final Quotes quotes;
  private final SourceWords words;

  LetterSources(Tokens tokens, Quotes quotes, SourceWords words) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.words = words;
  }

  /** Whoever stands at the beginning of the clause that the verb at {@code verb} ends. */
  @Nullable Source beforeVerb(int from, int verb) {
    int clause = Marks.beginOfClause(tokens, from, verb);
    int begin = clause;
    while (begin < verb && behindSmall(begin, ClauseWord.ASIDE) > begin) {
      begin = behindSmall(begin, ClauseWord.ASIDE);
    }
    int end = begin;
    while (end < verb && (end == begin || !isSmall(end))) {
      end++;
    }
    boolean within = tokens.is(begin, SenseType.CLAUSE, ClauseWord.LINK);
    return within ? lastNoun(begin, verb, clause) : source(begin, end, clause, verb);
  }

  /** What stands behind a preposition, up to a verb of saying or the end of the clause. */
  @Nullable Source behind(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST && !Marks.isBreak(tokens, end) && !isVerb(end)) {
      end++;
    }
    boolean whole = end == to || Marks.isBreak(tokens, end) || isVerb(end);
    return whole ? source(from, end, from, end) : firstNoun(from, end);
  }

  private boolean isVerb(int i) {
    Sense cue = tokens.meaning(i, SenseType.CUE);
    return cue != null && LetterSayingReader.says(cue);
  }

  /** What ends at token {@code end}, back to a break or a small word. */
  @Nullable Source upTo(int from, int end) {
    int begin = end;
    while (begin > Math.max(from, end - LONGEST) && !endsPhrase(begin - 1, end)) {
      begin--;
    }
    return source(begin, end, begin, end);
  }

  /** Does a clause end with the token, or a word that hangs what stands before it on a verb? */
  private boolean endsPhrase(int i, int end) {
    if (Marks.isBreak(tokens, i)) {
      return true;
    }
    boolean spaced = i + 1 < end && isEndOfWord(i);
    return spaced && (isSmallTo(i, ClauseWord.LINK) || isSmallTo(i, ClauseWord.SUBJECT));
  }

  private boolean isSmallTo(int i, ClauseWord word) {
    for (int from = i; from > i - SMALL; from--) {
      if (tokens.behind(from, SenseType.CLAUSE, word) == i + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first that is marked as a subject in the tokens {@code [from, to)}, not in quotations; an
   * empty one where nothing tells whether it speaks or is spoken of. Null if there is none.
   */
  @Nullable Source subject(int from, int to) {
    int i = from;
    while (i < to) {
      int behind = tokens.behind(i, SenseType.CLAUSE, ClauseWord.SUBJECT);
      if (i > from && behind > 0 && isEndOfWord(behind - 1)) {
        Source source = upTo(from, i);
        boolean speaks = source != null && (source.pronoun() || isKnown(source));
        return speaks ? source : new Source(i, i);
      }
      int link = tokens.behind(i, SenseType.CLAUSE, ClauseWord.LINK);
      i = quotes.closing(i) > 0 ? quotes.closing(i) + 1 : link > 0 ? link : i + 1;
    }
    return null;
  }

  /** Can a word end with the token? With any, where no spaces part words. */
  private boolean isEndOfWord(int i) {
    return !tokens.glued(i + 1) || !tokens.isLetterSign(i + 1) || !isSpaced(i);
  }

  /** Do spaces part letters in the sentence of token {@code i}? */
  private boolean isSpaced(int i) {
    int sentence = tokens.sentence(i);
    int end = tokens.sentenceStart(sentence + 1);
    for (int k = tokens.sentenceStart(sentence) + 1; k < end; k++) {
      if (tokens.gap(k) == Tokens.SPACE && tokens.isLetterSign(k) && tokens.isLetterSign(k - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Does it hold a noun that says who it is, or a name in letters that have capitals? */
  boolean isKnown(Source source) {
    return !words.nouns(source.from(), source.to()).isEmpty()
        || words.isNamed(source.from(), source.to());
  }

  /** Is the last of its nouns one that says nothing: according to plan? */
  boolean isNobody(Source source) {
    int last = lastNounIn(source.from(), source.to());
    return last >= 0 && tokens.is(last, SenseType.SOURCE, SourceWord.NONE);
  }

  private int lastNounIn(int from, int to) {
    int last = -1;
    int i = from;
    while (i < to) {
      int behind = tokens.behind(i, SenseType.SOURCE);
      last = behind > i && behind <= to ? i : last;
      i = Math.max(i + 1, behind);
    }
    return last;
  }

  private @Nullable Source lastNoun(int from, int to, int begin) {
    int last = lastNounIn(from, to);
    return last < 0
        ? null
        : new Source(last, tokens.behind(last, SenseType.SOURCE), begin, to, false);
  }

  private @Nullable Source firstNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      int behind = tokens.behind(i, SenseType.SOURCE);
      if (behind > 0) {
        return new Source(i, behind, from, behind, false);
      }
    }
    return null;
  }

  private @Nullable Source source(int from, int to, int begin, int end) {
    if (from < to && tokens.behind(from, SenseType.CLAUSE, ClauseWord.PRONOUN) == to) {
      return Source.pronoun(from, begin, end);
    }
    boolean isShort = to - from <= LONGEST;
    return from >= to
        ? null
        : isShort ? new Source(from, to, begin, end, false) : lastNoun(from, to, begin);
  }

  private boolean isSmall(int i) {
    return tokens.isDigits(i)
        || words.isDate(i)
        || words.isAside(i)
        || tokens.is(i, SenseType.CLAUSE, ClauseWord.LINK);
  }

  /** The token behind a date or a small word of that kind; else {@code i}. */
  private int behindSmall(int i, ClauseWord word) {
    int behind = tokens.over(i, SenseType.CLAUSE, word);
    return behind == i ? words.behindDate(i) : behind;
  }
}
