package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;

/** Reads what a verb of saying attributes: X said that C; "C", said X; C, X said. */
final class SaidReader {
  private static final int CLAUSE = ContentReader.CLAUSE;

  private final Tokens tokens;
  private final Quotes quotes;
  private final SourceWords words;
  private final SourceBefore before;
  private final SourceBehind behind;
  private final ContentReader contents;
  private final Speakers speakers;

  SaidReader(
      Tokens tokens,
      Quotes quotes,
      SourceWords words,
      SourceBefore before,
      SourceBehind behind,
      Speakers speakers) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.words = words;
    this.before = before;
    this.behind = behind;
    this.speakers = speakers;
    this.contents = new ContentReader(tokens, quotes, words, speakers);
  }

  @Nullable Saying read(Match cue, Stretch sentence) {
    int left = cue.from();
    while (left > sentence.from() && words.isAside(left - 1)) {
      left--;
    }
    int right = words.behindAsides(cue.to(), sentence.to());
    boolean atBreak = left == sentence.from() || Marks.isBreak(tokens, left - 1);
    return atBreak && !isBehindApposition(left, right, sentence)
        ? inverted(cue, left, right, sentence)
        : subjectFirst(cue, left, right, sentence);
  }

  /** Does the verb follow an apposition of its source, and introduce what is said? */
  private boolean isBehindApposition(int left, int right, Stretch sentence) {
    Source source = tokens.isSign(left - 1, ',') ? before.read(sentence.from(), left) : null;
    if (source == null || !tokens.isCapitalised(source.from())) {
      return false;
    }
    int i = right;
    while (i < Math.min(sentence.to(), right + CLAUSE)
        && !Marks.isBreak(tokens, i)
        && !words.isThat(i)) {
      i++;
    }
    return tokens.isSign(i, ':') || words.isThat(i) || words.isThat(i + 1) || quotes.closing(i) > 0;
  }

  /** The verb begins its clause: "C", said X; powiedział, że C. */
  private @Nullable Saying inverted(Match cue, int left, int right, Stretch sentence) {
    Source source = behind.read(right, sentence.to(), true);
    Saying quoted = contents.quotedBefore(left, cue, source, sentence);
    if (quoted != null) {
      return quoted;
    }
    if (left == sentence.from()) {
      int begin = source == null ? right : source.end();
      return contents.introduced(cue, source, begin, true, sentence);
    }
    boolean comma = tokens.isSign(left - 1, ',') || Marks.isDash(tokens, left - 1);
    if (!comma || source == null || source.pronoun() && left - sentence.from() < CLAUSE) {
      return null;
    }
    Saying introduced = contents.introduced(cue, source, source.end(), true, sentence);
    boolean last = source.end() >= sentence.to() || Marks.isBreak(tokens, source.end());
    return introduced != null || (cue.sense().weak() && !last)
        ? introduced
        : unquotedBefore(left, cue, source, sentence);
  }

  /** What stands before ", said X"; direct where a dash begins it, as in a dialogue. */
  private @Nullable Saying unquotedBefore(int left, Match cue, Source source, Stretch sentence) {
    int from = sentence.from();
    int start = Marks.isDash(tokens, from) ? from + 1 : from;
    boolean spoken = start > from && Marks.isDash(tokens, left - 1);
    int end = tokens.isSign(left - 2, ',') ? left - 2 : left - 1;
    return end - start < CLAUSE
        ? null
        : speakers.saying(source, cue, start, end, spoken ? Mode.DIRECT : Mode.INDIRECT);
  }

  /** The source stands before its verb: X said that C; C, X said. */
  private @Nullable Saying subjectFirst(Match cue, int left, int right, Stretch sentence) {
    int from = sentence.from();
    Source source = before.read(from, left);
    if (source == null) {
      Source next = behind.read(right, sentence.to(), true);
      return contents.introduced(cue, next, next == null ? right : next.end(), true, sentence);
    }
    int clause = source.begin();
    boolean closes = right >= sentence.to() || isTail(right, sentence.to());
    boolean last = closes && tokens.isSign(clause - 1, ',') && clause - 1 - from >= CLAUSE;
    Saying introduced = contents.introduced(cue, source, right, last, sentence);
    Saying saying =
        introduced == null ? contents.quotedBefore(clause, cue, source, sentence) : introduced;
    boolean sure = !cue.sense().weak() || right >= sentence.to();
    return saying == null && last && sure
        ? speakers.saying(source, cue, from, clause - 1, Mode.INDIRECT)
        : saying;
  }

  /** Does only a place or a time follow: said on Monday? */
  private boolean isTail(int i, int to) {
    if (Marks.isBreak(tokens, i)) {
      return !tokens.isSign(i, ':');
    }
    int end = i;
    while (end < to && !Marks.isBreak(tokens, end)) {
      end++;
    }
    return end >= to && (words.isLink(i) || to - i < CLAUSE);
  }
}
