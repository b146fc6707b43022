package org.unanimous.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.CueWord;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads what a cue attributes where every letter is a token of its own: X说C; 据X报道，C; XはCと述べた;
 * Xによると、C. A verb marked so stands behind what is said, any other between source and content.
 */
final class LetterSayingReader {
  /** How many letters make a clause. */
  private static final int CLAUSE = 4;

  /** How many letters may stand between "that" and a verb behind it: whom it was told, by whom. */
  private static final int ADDRESS = 24;

  private final Tokens tokens;
  private final Quotes quotes;
  private final SourceWords words;
  private final LetterSources sources;
  private final Speakers speakers;

  LetterSayingReader(Tokens tokens, Quotes quotes, SourceWords words, Speakers speakers) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.words = words;
    this.sources = new LetterSources(tokens, quotes, words);
    this.speakers = speakers;
  }

  /** Is it a verb of saying? */
  static boolean says(Sense cue) {
    return cue.is(CueWord.SAY) || cue.is(CueWord.SAY_BARE);
  }

  /** What the cue says in the sentence {@code [from, to)}; null if it attributes nothing there. */
  @Nullable Saying read(Match cue, int from, int to) {
    int end = to;
    while (end > from && isMark(end - 1)) {
      end--;
    }
    Stretch sentence = new Stretch(from, end);
    return switch ((CueWord) Objects.requireNonNull(cue.sense().tag())) {
      case ACCORDING_TO -> according(cue, sentence);
      case OWN -> beside(cue, Source.pronoun(cue.from(), cue.from(), cue.to()), sentence);
      case SAY, SAY_BARE ->
          cue.sense().after() ? behindContent(cue, sentence) : beforeContent(cue, sentence);
      case NONE -> null;
    };
  }

  private boolean isMark(int i) {
    return Marks.isWordless(tokens, i) && !tokens.isLetterSign(i) && !Marks.isQuotation(tokens, i);
  }

  private boolean isComma(int i) {
    return tokens.isSign(i, ',') || tokens.isSign(i, '，') || tokens.isSign(i, '、');
  }

  private @Nullable Saying according(Match cue, Stretch sentence) {
    Source source =
        cue.sense().after()
            ? sources.upTo(sentence.from(), cue.from())
            : sources.behind(cue.to(), sentence.to());
    if (source == null || sources.isNobody(source)) {
      return null;
    }
    boolean doubtful = cue.sense().weak() && !sources.isKnown(source);
    return doubtful ? null : beside(cue, source, sentence);
  }

  /** The rest of the sentence, behind the phrase if there is any. */
  private @Nullable Saying beside(Match cue, Source source, Stretch sentence) {
    int verb = Math.max(cue.to(), source.end());
    int comma = tokens.over(verb, SenseType.CUE);
    int right = isComma(comma) ? comma + 1 : comma;
    boolean first = sentence.to() - right >= CLAUSE;
    int from = first ? right : sentence.from();
    int to = first ? sentence.to() : Math.min(cue.from(), source.begin());
    return to - from < CLAUSE ? null : speakers.told(source, cue, from, to, Mode.ACCORDING_TO);
  }

  /** The source, the verb, what is said; or a quotation before them. */
  private @Nullable Saying beforeContent(Match cue, Stretch sentence) {
    int clause = Marks.beginOfClause(tokens, sentence.from(), cue.from());
    if (isAccording(clause, cue.from())) {
      return null;
    }
    Source source = sources.beforeVerb(sentence.from(), cue.from());
    int mark = words.behindAsides(cue.to(), sentence.to());
    boolean marked = isComma(mark) || tokens.isSign(mark, ':');
    int right = marked ? mark + 1 : mark;
    int close = quotes.closing(right);
    if (close > 0) {
      return speakers.told(source, cue, right + 1, close, directIfLong(right, close));
    }
    int left = clause - 1;
    while (left > sentence.from() && isComma(left)) {
      left--;
    }
    int open = quotes.opening(left);
    if (open >= 0) {
      return speakers.told(source, cue, open + 1, left, directIfLong(open, left));
    }
    boolean bare = cue.sense().is(CueWord.SAY_BARE) || tokens.isSign(mark, ':');
    if (sentence.to() - right >= CLAUSE && (bare || marked && !cue.sense().weak())) {
      return speakers.told(source, cue, right, sentence.to(), Mode.INDIRECT);
    }
    boolean last = bare && mark >= sentence.to() && clause - sentence.from() > CLAUSE;
    return last ? speakers.told(source, cue, sentence.from(), left + 1, Mode.INDIRECT) : null;
  }

  /** Do these tokens say already according to whom? */
  private boolean isAccording(int from, int to) {
    for (int i = from; i < to; i++) {
      Sense cue = tokens.meaning(i, SenseType.CUE);
      if (cue != null && cue.is(CueWord.ACCORDING_TO) && !cue.after()) {
        return true;
      }
    }
    return false;
  }

  /** What is said, the verb; the source stands before both or between them. */
  private @Nullable Saying behindContent(Match cue, Stretch sentence) {
    int end = cue.sense().is(CueWord.SAY_BARE) ? cue.from() : endOfContent(cue, sentence.from());
    if (end < 0) {
      return null;
    }
    int behind = tokens.over(end, SenseType.CLAUSE, ClauseWord.THAT);
    Source between = sources.subject(behind, cue.from());
    Source source = between == null ? sources.subject(sentence.from(), end) : between;
    int open = quotes.opening(end - 1);
    if (open >= 0) {
      return speakers.told(source, cue, open + 1, end - 1, directIfLong(open, end - 1));
    }
    boolean doubtful = cue.sense().weak() && (source == null || source.from() == source.to());
    return doubtful || end - sentence.from() < CLAUSE
        ? null
        : speakers.told(source, cue, sentence.from(), end, Mode.INDIRECT);
  }

  /** Where what is said ends before a verb that needs "that" or a quotation; -1 if it has none. */
  private int endOfContent(Match cue, int from) {
    for (int i = cue.from() - 1; i >= Math.max(from, cue.from() - ADDRESS); i--) {
      if (quotes.opening(i) >= 0) {
        return i + 1;
      }
      if (tokens.is(i, SenseType.CLAUSE, ClauseWord.THAT)) {
        return i;
      }
    }
    return -1;
  }

  /** A word or two in quotation marks are quoted within a statement that is not. */
  private static Mode directIfLong(int open, int close) {
    return close - open > CLAUSE * 2 ? Mode.DIRECT : Mode.INDIRECT;
  }
}
