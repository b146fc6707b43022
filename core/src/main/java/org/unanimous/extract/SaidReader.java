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

  /** What the cue says in the sentence {@code [from, to)}; null if it says nothing there. */
  @Nullable Saying read(Match cue, int from, int to) {
    int right = words.behindAsides(cue.to(), to);
    if (!contents.mayBeIntroduced(cue, from, right, to)) {
      return null;
    }
    int left = cue.from();
    while (left > from && words.isAside(left - 1)) {
      left--;
    }
    int clause = Marks.beginOfClause(tokens, from, left);
    boolean weak = cue.sense().weak() && !words.isAs(clause);
    Verb verb = new Verb(cue, weak, from, to);
    if (clause < left || isBehindApposition(left, right, verb)) {
      return subjectFirst(verb, left, right);
    }
    Saying inverted = inverted(verb, left, right);
    return inverted == null ? quotedBeforeApposition(verb, left) : inverted;
  }

  /** Does the verb follow an apposition of its source, and introduce what is said? */
  private boolean isBehindApposition(int left, int right, Verb verb) {
    Source source = tokens.isSign(left - 1, ',') ? before.read(verb.from(), left) : null;
    if (source == null || !tokens.isCapitalised(source.from())) {
      return false;
    }
    int i = right;
    while (i < Math.min(verb.to(), right + CLAUSE)
        && !Marks.isBreak(tokens, i)
        && !words.isThat(i)) {
      i++;
    }
    return tokens.isSign(i, ':') || words.isThat(i) || words.isThat(i + 1) || quotes.closing(i) > 0;
  }

  /** "C," Ann Lee, the mayor, said. */
  private @Nullable Saying quotedBeforeApposition(Verb verb, int left) {
    Source source = tokens.isSign(left - 1, ',') ? before.read(verb.from(), left) : null;
    return source == null ? null : contents.quotedBefore(source.begin(), verb, source);
  }

  /** The verb begins its clause: "C", said X; powiedział, że C. */
  private @Nullable Saying inverted(Verb verb, int left, int right) {
    Source source = behind.read(right, verb.to(), true);
    Saying quoted = contents.quotedBefore(left, verb, source);
    if (quoted != null) {
      return quoted;
    }
    if (left == verb.from()) {
      return contents.introduced(verb, source, source == null ? right : source.end(), true);
    }
    boolean comma = tokens.isSign(left - 1, ',') || Marks.isDash(tokens, left - 1);
    if (!comma || source == null || source.pronoun() && left - verb.from() < CLAUSE) {
      return null;
    }
    Saying introduced = contents.introduced(verb, source, source.end(), true);
    boolean last = source.end() >= verb.to() || Marks.isBreak(tokens, source.end());
    return introduced != null || (verb.weak() && !last)
        ? introduced
        : unquotedBefore(left, verb, source);
  }

  /** What stands before ", said X"; direct where a dash begins it, as in a dialogue. */
  private @Nullable Saying unquotedBefore(int left, Verb verb, Source source) {
    int from = verb.from();
    int start = Marks.isDash(tokens, from) ? from + 1 : from;
    boolean spoken = start > from && Marks.isDash(tokens, left - 1);
    int end = tokens.isSign(left - 2, ',') ? left - 2 : left - 1;
    return end - start < CLAUSE
        ? null
        : speakers.saying(source, verb.cue(), start, end, spoken ? Mode.DIRECT : Mode.INDIRECT);
  }

  /** What stands before ", as says X", if that ends the sentence. */
  private @Nullable Saying asSaidBehind(Verb verb, int left, int right) {
    int from = verb.from();
    int clause = Marks.beginOfClause(tokens, from, left);
    if (!words.isAs(clause) || !tokens.isSign(clause - 1, ',') || clause - 1 - from < CLAUSE) {
      return null;
    }
    Source source = behind.read(right, verb.to(), true);
    return source != null && source.end() >= verb.to()
        ? speakers.saying(source, verb.cue(), from, clause - 1, Mode.INDIRECT)
        : null;
  }

  /** The source stands before its verb: X said that C; C, X said. */
  private @Nullable Saying subjectFirst(Verb verb, int left, int right) {
    int from = verb.from();
    Saying asSaid = asSaidBehind(verb, left, right);
    if (asSaid != null) {
      return asSaid;
    }
    boolean pronoun = words.isPronoun(right) && !words.isDeterminer(right);
    Source source = pronoun && !words.isBare(right) ? null : before.read(from, left);
    if (source == null) {
      Source next = behind.read(right, verb.to(), true);
      return contents.introduced(verb, next, next == null ? right : next.end(), true);
    }
    int clause = source.begin();
    boolean closes = right >= verb.to() || isTail(right, verb.to());
    boolean last = closes && tokens.isSign(clause - 1, ',') && clause - 1 - from >= CLAUSE;
    Saying introduced = contents.introduced(verb, source, right, last);
    Saying saying = introduced == null ? contents.quotedBefore(clause, verb, source) : introduced;
    boolean sure = !verb.weak() || right >= verb.to() || tokens.isSign(right, ';');
    return saying == null && last && sure
        ? speakers.saying(source, verb.cue(), from, clause - 1, Mode.INDIRECT)
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
