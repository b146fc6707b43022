package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.CueWord;

/** Reads what a verb of saying introduces, and what of it is quoted. */
final class ContentReader {
  /** How many words make a clause. */
  static final int CLAUSE = 3;

  /** How many tokens may stand between a verb and "that": whom it was told, when, where. */
  private static final int ADDRESS = 14;

  private final Tokens tokens;
  private final Quotes quotes;
  private final SourceWords words;
  private final Speakers speakers;

  ContentReader(Tokens tokens, Quotes quotes, SourceWords words, Speakers speakers) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.words = words;
    this.speakers = speakers;
  }

  /**
   * What the verb introduces from {@code begin} on: behind "that", a colon, a quotation mark; bare
   * if the verb needs none of them.
   *
   * @param inverted whether the source stands behind the verb, so that nothing bare can follow it
   */
  @Nullable Saying introduced(Verb verb, @Nullable Source source, int begin, boolean inverted) {
    boolean bare = !inverted && source != null && isBare(verb, begin);
    for (int i = begin; i < Math.min(verb.to(), begin + ADDRESS); i++) {
      int close = quotes.closing(i);
      if (close > 0) {
        return speakers.saying(source, verb.cue(), i + 1, close, directIfLong(i, close));
      }
      if (words.isThat(i) || tokens.isSign(i, ':')) {
        return rest(verb, source, i + 1);
      }
      if (tokens.isSign(i, ',') && !words.isThat(i + 1)) {
        boolean clause = i == begin && !verb.weak() && verb.to() - i > CLAUSE;
        return clause ? rest(verb, source, i + 1) : bare ? rest(verb, source, begin) : null;
      }
      if (Marks.isBreak(tokens, i) && !tokens.isSign(i, ',')) {
        return null;
      }
    }
    return bare ? rest(verb, source, begin) : null;
  }

  /**
   * Can the cue attribute anything in the sentence {@code [from, to)}? Not without any mark and any
   * word that does.
   *
   * @param right the token behind the cue
   */
  boolean mayBeIntroduced(Match cue, int from, int right, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.type(i) == Tokens.SIGN || i >= right && words.isThat(i)) {
        return true;
      }
    }
    return Marks.isQuotation(tokens, from - 1)
        || words.isBare(right)
        || cue.sense().is(CueWord.SAY_BARE);
  }

  /** Can what is said follow without any mark: said it works, affirme avoir fini? */
  private boolean isBare(Verb verb, int begin) {
    boolean clause = words.isBare(begin) && verb.to() - begin > 1;
    return clause || verb.cue().sense().is(CueWord.SAY_BARE) && isClause(begin, verb.to());
  }

  private boolean isClause(int begin, int to) {
    int end = begin;
    while (end < to && !Marks.isBreak(tokens, end)) {
      end++;
    }
    return end - begin >= CLAUSE;
  }

  /** A word or two in quotation marks are quoted within a statement that is not. */
  private static Mode directIfLong(int open, int close) {
    return close - open > CLAUSE ? Mode.DIRECT : Mode.INDIRECT;
  }

  /** The rest of the sentence; direct if all of it is quoted. */
  private @Nullable Saying rest(Verb verb, @Nullable Source source, int begin) {
    int to = verb.to();
    int start = begin;
    while (start < to && tokens.isSign(start, ',')) {
      start++;
    }
    int close = quotes.closing(start);
    if (close > start + 1 && close >= to - 1) {
      return speakers.saying(source, verb.cue(), start + 1, close, Mode.DIRECT);
    }
    return to - start < 2 ? null : speakers.saying(source, verb.cue(), start, to, Mode.INDIRECT);
  }

  /**
   * The quotation that ends before token {@code end}, over a comma or a dash, with its source
   * behind it; null if there is none.
   */
  @Nullable Saying quotedBefore(int end, Verb verb, @Nullable Source source) {
    int from = verb.from();
    int open = quoteBefore(end, from);
    if (open < 0) {
      return null;
    }
    int close = quotes.closing(open);
    boolean begins = open <= from || Marks.beginOfClause(tokens, from, open) == open;
    Mode mode = begins ? directIfLong(open, close) : Mode.INDIRECT;
    int start = mode == Mode.DIRECT ? open + 1 : from;
    return speakers.saying(source, verb.cue(), start, close, mode);
  }

  /** Where the quotation opens that ends before {@code end}, over a comma or a dash; -1 if none. */
  private int quoteBefore(int end, int from) {
    int i = end - 1;
    while (i >= from && (tokens.isSign(i, ',') || Marks.isDash(tokens, i))) {
      i--;
    }
    return i < from - 1 || i < 0 ? -1 : quotes.opening(i);
  }
}
