package org.unanimous.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.Strength;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.CueWord;
import org.unanimous.language.SenseType;
import org.unanimous.text.Span;

/**
 * Reads who says what, and how sure it is: the statements of a text, and what of it figures take
 * over. Does nothing where a text has neither cue nor hedge. Not thread-safe.
 */
final class StatementReader {
  private static final long CUES = SenseType.CUE.bit() | SenseType.HEDGE.bit();

  private final Tokens tokens;
  private final Quotes quotes;
  private final Hedges hedges;
  private final SayingReader reader;
  private final List<Saying> sayings = new ArrayList<>();

  /** Which saying each token is part of, from 1; 0 for what the text itself states. */
  private int[] sayingOf = {};

  /** Cues of which it is not clear who says what. */
  private final List<Match> unclear = new ArrayList<>();

  private boolean idle = true;
  private String text = "";
  private PlainText plain = PlainText.AS_GIVEN;

  StatementReader(Tokens tokens) {
    this.tokens = tokens;
    this.quotes = new Quotes(tokens);
    this.hedges = new Hedges(tokens);
    this.reader = new SayingReader(tokens, quotes);
  }

  /** Reads the text that the tokens hold now. */
  void read(String newText, PlainText newPlain) {
    text = newText;
    plain = newPlain;
    sayings.clear();
    unclear.clear();
    idle = !tokens.haveAny(CUES);
    if (idle) {
      return;
    }
    sayingOf = sayingOf.length < tokens.size() ? new int[tokens.size() * 5 / 4] : sayingOf;
    Arrays.fill(sayingOf, 0, tokens.size(), 0);
    quotes.read();
    hedges.read();
    reader.clear();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      readSentence(tokens.sentenceStart(s), tokens.sentenceStart(s + 1));
    }
  }

  private void readSentence(int begin, int end) {
    int i = begin;
    while (i < end) {
      boolean mayBe = tokens.mayBe(i, SenseType.CUE.bit()) && !hedges.covers(i);
      Match cue = mayBe ? tokens.match(i, SenseType.CUE) : null;
      Saying saying = cue == null || isSpoken(cue) ? null : reader.read(cue, begin, end);
      if (saying != null) {
        add(saying);
      } else if (cue != null && introduces(cue, end)) {
        unclear.add(cue);
      }
      i = cue == null ? i + 1 : cue.to();
    }
  }

  /** Of what is said inside of something said, the closest says who states it. */
  private void add(Saying saying) {
    sayings.add(saying);
    for (int i = saying.from(); i < saying.to(); i++) {
      boolean closest =
          sayingOf[i] == 0 || saying.length() <= sayings.get(sayingOf[i] - 1).length();
      sayingOf[i] = closest ? sayings.size() : sayingOf[i];
    }
  }

  /** Is it a verb that means something by itself, with words behind it that it may introduce? */
  private boolean introduces(Match cue, int end) {
    boolean says = !cue.sense().weak() && !cue.sense().is(CueWord.NONE);
    for (int i = cue.to(); says && i < end; i++) {
      if (quotes.closing(i) > 0 || tokens.match(i, SenseType.CLAUSE, ClauseWord.THAT) != null) {
        return true;
      }
    }
    return false;
  }

  /** Does the cue stand inside a quotation: what it says there is not the text's to attribute. */
  private boolean isSpoken(Match cue) {
    return quotes.around(cue.from()) >= 0;
  }

  /** Adds the hedges that a figure in the tokens {@code [from, to)} stands under. */
  void addHedges(int from, int to, List<Modifier> modifiers) {
    if (!idle) {
      hedges.addOf(from, to, tokens.sentenceStart(tokens.sentence(from)), modifiers);
    }
  }

  boolean isIdle() {
    return idle;
  }

  /** Who states what stands at token {@code i}; null if the text itself does. */
  @Nullable Attribution attribution(int i) {
    int saying = idle ? 0 : sayingOf[i];
    return saying == 0 ? null : attribution(sayings.get(saying - 1));
  }

  private Attribution attribution(Saying saying) {
    Span source = saying.hasSource() ? span(saying.sourceFrom(), saying.sourceTo()) : null;
    return new Attribution(
        source == null ? null : source.in(text),
        source,
        span(saying.cueFrom(), saying.cueTo()),
        span(saying.from(), saying.to()),
        saying.mode());
  }

  /**
   * The statements in the order of the sentences: one for each saying, one for the hedges of a
   * sentence; weak ones for what only may be either.
   */
  List<Claim> statements() {
    if (idle) {
      return List.of();
    }
    List<Claim> statements = new ArrayList<>();
    int said = 0;
    int doubt = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      int end = tokens.sentenceStart(s + 1);
      while (said < sayings.size() && sayings.get(said).cueFrom() < end) {
        statements.add(statement(sayings.get(said++), s));
      }
      while (doubt < unclear.size() && unclear.get(doubt).from() < end) {
        Match cue = unclear.get(doubt++);
        statements.add(statement(span(cue.from(), cue.to()), List.of(), Strength.WEAK, s, null));
      }
      addHedged(s, end, statements);
    }
    return statements;
  }

  private void addHedged(int sentence, int end, List<Claim> statements) {
    List<Match> strong = hedges.within(tokens.sentenceStart(sentence), end, false);
    if (!strong.isEmpty()) {
      List<Modifier> modifiers = modifiers(strong);
      Span span = modifiers.get(0).span();
      statements.add(
          statement(span, modifiers, Strength.STRONG, sentence, hearsay(modifiers, sentence)));
    }
    List<Match> weak = hedges.within(tokens.sentenceStart(sentence), end, true);
    if (!weak.isEmpty()) {
      List<Modifier> modifiers = modifiers(weak);
      statements.add(statement(modifiers.get(0).span(), modifiers, Strength.WEAK, sentence, null));
    }
  }

  private Claim statement(Saying saying, int sentence) {
    Attribution attribution = attribution(saying);
    Span span = attribution.cue();
    Span source = attribution.sourceSpan();
    boolean near = source != null && tokens.sentence(saying.sourceFrom()) == sentence;
    return statement(
        near && source != null ? span.and(source) : span,
        List.of(),
        Strength.STRONG,
        sentence,
        attribution);
  }

  private Claim statement(
      Span span,
      List<Modifier> modifiers,
      Strength strength,
      int sentence,
      @Nullable Attribution attribution) {
    return Claim.statement(span, text, modifiers, strength, sentence, attribution);
  }

  /** What is told as heard; null if nothing is. */
  private @Nullable Attribution hearsay(List<Modifier> modifiers, int sentence) {
    for (Modifier modifier : modifiers) {
      if (modifier.kind() == ModifierKind.HEARSAY) {
        return new Attribution(
            null, null, modifier.span(), sentence(sentence), Attribution.Mode.HEARSAY);
      }
    }
    return null;
  }

  private Span sentence(int sentence) {
    return span(tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
  }

  private List<Modifier> modifiers(List<Match> matches) {
    List<Modifier> modifiers = new ArrayList<>(matches.size());
    for (Match match : matches) {
      Modifier modifier = hedges.modifier(match);
      modifiers.add(
          new Modifier(
              modifier.kind(), plain.span(modifier.span().start(), modifier.span().end())));
    }
    return modifiers;
  }

  private Span span(int from, int to) {
    return plain.span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
  }
}
