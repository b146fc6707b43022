package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.CueWord;
import org.unanimous.language.SenseType;

/**
 * Reads who says what, and how sure it is: the statements of a text, and what of it figures take
 * over. Does nothing where a block has neither cue nor hedge. Not thread-safe.
 */
final class StatementReader {
  private static final long CUES = SenseType.CUE.bit() | SenseType.HEDGE.bit();

  private final Tokens tokens;
  private final Quotes quotes;
  private final Hedges hedges;
  private final SayingReader reader;
  private final Sayings sayings = new Sayings();

  private final Statements statements;

  /** Has the block neither cue nor hedge? */
  private boolean idle = true;

  StatementReader(Tokens tokens) {
    this.tokens = tokens;
    this.quotes = new Quotes(tokens);
    this.hedges = new Hedges(tokens);
    this.reader = new SayingReader(tokens, quotes);
    this.statements = new Statements(tokens, hedges, sayings);
  }

  /** Begins with another text. */
  void begin(String text, PlainText plain) {
    statements.begin(text, plain);
    reader.clear();
  }

  /** Goes on with the blocks that follow, as they are composed. */
  void goOn(PlainText plain) {
    statements.goOn(plain);
  }

  /**
   * Reads the block that the tokens hold now.
   *
   * @param sentences how many stand before it
   */
  void read(int sentences) {
    idle = !tokens.haveAny(CUES);
    if (idle) {
      return;
    }
    sayings.clear(tokens.size());
    quotes.read();
    hedges.read();
    readCues(tokens.triggers());
    statements.add(sentences);
  }

  /** Keeps what the next block may refer to. */
  void endBlock() {
    Source last = reader.endBlock();
    if (last != null) {
      statements.remember(last);
    }
  }

  private void readCues(Triggers triggers) {
    int behind = 0;
    int hedge = 0;
    for (int trigger = 0; trigger < triggers.size(); trigger++) {
      int i = triggers.token(trigger);
      boolean mayBe = (triggers.marks(trigger) & SenseType.CUE.bit()) != 0 && i >= behind;
      hedge = mayBe ? hedges.behind(hedge, i + 1) : hedge;
      Match cue = mayBe && !hedges.covers(i, hedge) ? tokens.match(i, SenseType.CUE) : null;
      if (cue != null) {
        int sentence = tokens.sentence(i);
        int end = tokens.sentenceStart(sentence + 1);
        readCue(cue, tokens.sentenceStart(sentence), end);
        behind = Math.min(cue.to(), end);
      }
    }
  }

  private void readCue(Match cue, int begin, int end) {
    Saying saying = isSpoken(cue) ? null : reader.read(cue, begin, end);
    if (saying != null) {
      sayings.add(saying);
    } else if (introduces(cue, end)) {
      sayings.addUnclear(cue);
    }
  }

  /** Is it a verb that means something by itself, with words behind it that it may introduce? */
  private boolean introduces(Match cue, int end) {
    if (tokens.isLetterSign(cue.from())) {
      return LetterSayingReader.says(cue.sense());
    }
    boolean says = !cue.sense().weak() && !cue.sense().is(CueWord.NONE);
    for (int i = cue.to(); says && i < end; i++) {
      if (quotes.closing(i) > 0 || tokens.is(i, SenseType.CLAUSE, ClauseWord.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** Does the cue stand inside a quotation: what it says there is not the text's to attribute. */
  private boolean isSpoken(Match cue) {
    return quotes.around(cue.from()) >= 0;
  }

  /**
   * Adds the hedges that a figure in the tokens {@code [from, to)} stands under to its modifiers.
   *
   * @param sentence the number of its sentence
   */
  void addHedges(int from, int to, int sentence, List<Modifier> modifiers) {
    if (!idle) {
      hedges.add(from, to, tokens.sentenceStart(sentence), modifiers);
    }
  }

  /** Who states what stands at token {@code i}; null if the text itself does. */
  @Nullable Attribution attribution(int i) {
    Saying saying = idle ? null : sayings.at(i);
    return saying == null ? null : statements.attribution(saying);
  }

  /** Lets go of what the last text states. */
  void clear() {
    statements.clear();
  }

  /** What the text states that someone says, or that is hedged, in the order of its sentences. */
  List<Claim> statements() {
    return statements.all();
  }
}
