package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.CueWord;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** Reads what a cue attributes to whom: X said that C; "C", said X; according to X, C. */
final class SayingReader {
  /** How many tokens may stand between a verb and "that": whom it was told, when, where. */
  private static final int ADDRESS = 14;

  /** How many words make a clause. */
  private static final int CLAUSE = 3;

  private final Tokens tokens;
  private final Quotes quotes;
  private final SourceReader sources;

  private int from;
  private int to;
  private @Nullable Source last;

  SayingReader(Tokens tokens, Quotes quotes) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.sources = new SourceReader(tokens);
  }

  /** Forgets the source named last: another text begins. */
  void clear() {
    last = null;
  }

  /**
   * What the cue says in the sentence {@code [begin, end)}; null if it attributes nothing there.
   */
  @Nullable Saying read(Match cue, int begin, int end) {
    from = begin;
    to = end;
    while (to > from && Marks.isWordless(tokens, to - 1) && !Marks.isQuotation(tokens, to - 1)) {
      to--;
    }
    Sense sense = cue.sense();
    if (sense.is(CueWord.ACCORDING_TO)) {
      return sense.after() ? accordingBefore(cue) : accordingBehind(cue);
    }
    return sense.is(CueWord.NONE) ? null : said(cue);
  }

  private @Nullable Saying accordingBefore(Match cue) {
    Source source = sources.before(from, cue.from());
    if (source == null || source.pronoun()) {
      return null;
    }
    return according(cue, source, source.begin(), cue.to());
  }

  private @Nullable Saying accordingBehind(Match cue) {
    Source source = sources.behind(cue.to(), to, cue.sense().weak());
    return source == null ? null : according(cue, source, cue.from(), source.end());
  }

  /** The longer side of the phrase {@code [start, end)} is what it attributes. */
  private @Nullable Saying according(Match cue, Source source, int start, int end) {
    int behind = tokens.isSign(end, ',') ? end + 1 : end;
    int before = tokens.isSign(start - 1, ',') ? start - 1 : start;
    boolean first = to - behind >= before - from;
    int contentFrom = first ? behind : from;
    int contentTo = first ? to : before;
    return contentTo - contentFrom < 2
        ? null
        : saying(source, cue, contentFrom, contentTo, Mode.ACCORDING_TO);
  }

  private @Nullable Saying said(Match cue) {
    int left = cue.from();
    while (left > from && isAside(left - 1)) {
      left--;
    }
    int right = sources.behindAsides(cue.to(), to);
    boolean atBreak = left == from || Marks.isBreak(tokens, left - 1);
    return atBreak && !isBehindApposition(left, right)
        ? inverted(cue, left, right)
        : subjectFirst(cue, left, right);
  }

  /** Does the verb follow an apposition of its source, and introduce what is said? */
  private boolean isBehindApposition(int left, int right) {
    Source source = tokens.isSign(left - 1, ',') ? sources.before(from, left) : null;
    if (source == null || !tokens.isCapitalised(source.from())) {
      return false;
    }
    int i = right;
    while (i < to && i - right < CLAUSE && !Marks.isBreak(tokens, i) && !isThat(i)) {
      i++;
    }
    return tokens.isSign(i, ':') || isThat(i) || isThat(i + 1) || quotes.closing(i) > 0;
  }

  /** The verb begins its clause: "C", said X; powiedział, że C. */
  private @Nullable Saying inverted(Match cue, int left, int right) {
    Source source = sources.behind(right, to, true);
    int quote = quoteBefore(left);
    if (quote >= 0) {
      return tag(cue, source, quote);
    }
    if (left == from) {
      int begin = source == null ? right : source.end();
      return introduced(cue, source, begin, true);
    }
    boolean comma = tokens.isSign(left - 1, ',') || Marks.isDash(tokens, left - 1);
    if (!comma || source == null || source.pronoun() && left - from < CLAUSE) {
      return null;
    }
    Saying introduced = introduced(cue, source, source.end(), true);
    boolean last = source.end() >= to || Marks.isBreak(tokens, source.end());
    if (introduced != null || (cue.sense().weak() && !last)) {
      return introduced;
    }
    int start = behindDash(from);
    boolean spoken = start > from && Marks.isDash(tokens, left - 1);
    int end = tokens.isSign(left - 2, ',') ? left - 2 : left - 1;
    return end - start < CLAUSE
        ? null
        : saying(source, cue, start, end, spoken ? Mode.DIRECT : Mode.INDIRECT);
  }

  /** The source stands before its verb: X said that C; C, X said. */
  private @Nullable Saying subjectFirst(Match cue, int left, int right) {
    Source source = sources.before(from, left);
    if (source == null) {
      Source behind = sources.behind(right, to, true);
      return introduced(cue, behind, behind == null ? right : behind.end(), true);
    }
    int clause = source.begin();
    boolean closes = right >= to || isTail(right);
    boolean last = closes && tokens.isSign(clause - 1, ',') && clause - 1 - from >= CLAUSE;
    Saying introduced = introduced(cue, source, right, last);
    if (introduced != null) {
      return introduced;
    }
    int quote = quoteBefore(clause);
    if (quote >= 0) {
      return tag(cue, source, quote);
    }
    boolean sure = !cue.sense().weak() || right >= to;
    return last && sure ? saying(source, cue, from, clause - 1, Mode.INDIRECT) : null;
  }

  /** Does only a place or a time follow: said on Monday? */
  private boolean isTail(int i) {
    if (Marks.isBreak(tokens, i)) {
      return !tokens.isSign(i, ':');
    }
    int end = i;
    while (end < to && !Marks.isBreak(tokens, end)) {
      end++;
    }
    boolean hung = tokens.match(i, SenseType.CLAUSE, ClauseWord.LINK) != null;
    return end >= to && (hung || to - i < CLAUSE);
  }

  /**
   * What the verb introduces from {@code begin} on: behind "that", a colon, a quotation mark; bare
   * if the verb needs none of them.
   *
   * @param inverted whether the source stands behind the verb, so that nothing bare can follow it
   */
  private @Nullable Saying introduced(
      Match cue, @Nullable Source source, int begin, boolean inverted) {
    for (int i = begin; i < to && i - begin < ADDRESS; i++) {
      int close = quotes.closing(i);
      if (close > 0) {
        return saying(source, cue, i + 1, close, directIfLong(i, close));
      }
      if (isThat(i)) {
        return content(cue, source, i + 1, Mode.INDIRECT);
      }
      if (tokens.isSign(i, ':')) {
        return content(cue, source, i + 1, Mode.INDIRECT);
      }
      if (tokens.isSign(i, ',') && !isThat(i + 1)) {
        boolean bare = i == begin && !cue.sense().weak() && to - i > CLAUSE;
        return bare ? content(cue, source, i + 1, Mode.INDIRECT) : null;
      }
      if (Marks.isBreak(tokens, i) && !tokens.isSign(i, ',')) {
        return null;
      }
    }
    boolean bare =
        !inverted && source != null && cue.sense().is(CueWord.SAY_BARE) && to - begin >= CLAUSE;
    return bare ? content(cue, source, begin, Mode.INDIRECT) : null;
  }

  /** A word or two in quotation marks are quoted within a statement that is not. */
  private Mode directIfLong(int open, int close) {
    return close - open > CLAUSE ? Mode.DIRECT : Mode.INDIRECT;
  }

  /** The rest of the sentence; direct if all of it is quoted. */
  private @Nullable Saying content(Match cue, @Nullable Source source, int begin, Mode mode) {
    int start = begin;
    while (start < to && tokens.isSign(start, ',')) {
      start++;
    }
    int close = quotes.closing(start);
    if (close > start + 1 && close >= to - 1) {
      return saying(source, cue, start + 1, close, Mode.DIRECT);
    }
    return to - start < 2 ? null : saying(source, cue, start, to, mode);
  }

  /** A quotation with the source behind it. */
  private @Nullable Saying tag(Match cue, @Nullable Source source, int open) {
    int close = quotes.closing(open);
    boolean begins = open <= from || sources.beginOfClause(from, open) == open;
    Mode mode = begins ? directIfLong(open, close) : Mode.INDIRECT;
    return mode == Mode.DIRECT
        ? saying(source, cue, open + 1, close, mode)
        : saying(source, cue, from, close, mode);
  }

  /** Where the quotation opens that ends before {@code end}, over a comma or a dash; -1 if none. */
  private int quoteBefore(int end) {
    int i = end - 1;
    while (i >= from && (tokens.isSign(i, ',') || Marks.isDash(tokens, i))) {
      i--;
    }
    return i < from - 1 || i < 0 ? -1 : quotes.opening(i);
  }

  private int behindDash(int begin) {
    return Marks.isDash(tokens, begin) ? begin + 1 : begin;
  }

  private boolean isThat(int i) {
    return tokens.match(i, SenseType.CLAUSE, ClauseWord.THAT) != null;
  }

  private boolean isAside(int i) {
    return tokens.match(i, SenseType.CLAUSE, ClauseWord.ASIDE) != null;
  }

  private @Nullable Saying saying(
      @Nullable Source source, Match cue, int start, int end, Mode mode) {
    Source named = source;
    if (source == null || source.pronoun()) {
      named =
          last == null ? sources.namedBefore(source == null ? cue.from() : source.from()) : last;
    } else {
      last = source;
    }
    Source speaker = named == null ? source : named;
    return speaker == null
        ? null
        : new Saying(speaker.from(), speaker.to(), cue.from(), cue.to(), start, end, mode);
  }
}
