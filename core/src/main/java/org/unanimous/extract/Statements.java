package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Strength;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.HedgeWord;
import org.unanimous.language.SenseType;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;

/** Makes claims of what is said and hedged in a text, with spans in the text as given. */
final class Statements {
  private final Tokens tokens;
  private final SourceWords words;
  private final Hedges hedges;
  private final Sayings sayings;
  private final Quoter quoter = new Quoter();
  private final List<Claim> statements = new ArrayList<>();

  /** The hedges of the statement that is being made. */
  private final List<Modifier> found = new ArrayList<>();

  private String text = "";
  private PlainText plain = PlainText.AS_GIVEN;

  /** How many sentences stand before the block. */
  private int before;

  /** What who spoke last in the blocks before said; null if nobody did. */
  private @Nullable Attribution earlier;

  Statements(Tokens tokens, Hedges hedges, Sayings sayings) {
    this.tokens = tokens;
    this.words = new SourceWords(tokens);
    this.hedges = hedges;
    this.sayings = sayings;
  }

  /** Begins with another text. */
  void begin(String newText, PlainText newPlain) {
    text = newText;
    plain = newPlain;
    earlier = null;
  }

  /** Goes on with the blocks that follow, as they are composed. */
  void goOn(PlainText newPlain) {
    plain = newPlain;
  }

  /** The statements of the blocks that were read. The list is good until it is cleared. */
  List<Claim> all() {
    return statements;
  }

  /**
   * Adds those of a block in the order of the sentences: one for each saying, one for the hedges of
   * a sentence; weak ones for what only may be either.
   *
   * @param sentences how many stand before it
   */
  void add(int sentences) {
    before = sentences;
    List<Saying> said = sayings.all();
    List<Match> unclear = sayings.unclear();
    int next = 0;
    int doubt = 0;
    int hedge = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      int end = tokens.sentenceStart(s + 1);
      while (next < said.size() && said.get(next).cueFrom() < end) {
        statements.add(said(said.get(next++), s));
      }
      while (doubt < unclear.size() && unclear.get(doubt).from() < end) {
        statements.add(unclear(unclear.get(doubt++), s));
      }
      int first = hedge;
      hedge = hedges.behind(first, end);
      if (hedge > first) {
        addHedged(s, first, hedge);
      }
    }
  }

  void clear() {
    statements.clear();
  }

  private Claim said(Saying saying, int sentence) {
    Attribution attribution = attribution(saying);
    Span cue = attribution.cue();
    Span source = attribution.sourceSpan();
    boolean near = saying.hasSource() && tokens.sentence(saying.sourceFrom()) == sentence;
    Span span = near && source != null ? cue.and(source) : cue;
    return statement(span, List.of(), Strength.STRONG, sentence, attribution);
  }

  private Claim unclear(Match cue, int sentence) {
    return statement(span(cue.from(), cue.to()), List.of(), Strength.WEAK, sentence, null);
  }

  /**
   * One statement for the hedges {@code [from, to)} of a sentence, and one for what only may be
   * hedges.
   */
  private void addHedged(int sentence, int from, int to) {
    addHedged(Strength.STRONG, sentence, from, to);
    addHedged(Strength.WEAK, sentence, from, to);
  }

  private void addHedged(Strength strength, int sentence, int from, int to) {
    found.clear();
    @Nullable Attribution heard = null;
    for (int k = from; k < to; k++) {
      Hedge hedge = hedges.hedge(k);
      if (isToldApart(hedge) && strength(hedge) == strength) {
        found.add(plain.given(hedge.modifier()));
        heard = heard == null && strength == Strength.STRONG ? hearsay(hedge, sentence) : heard;
      }
    }
    if (!found.isEmpty()) {
      Span first = found.get(0).span();
      List<Modifier> hedged = ShortLists.copyOf(found);
      statements.add(statement(first, hedged, strength, sentence, heard));
    }
  }

  /** Does it say something by itself, and is no part of what says who says so? */
  private boolean isToldApart(Hedge hedge) {
    return !hedge.is(HedgeWord.CONDITION) && !sayings.hasCue(hedge.from());
  }

  private Strength strength(Hedge hedge) {
    boolean unsaid = tokens.mayBe(hedge.from(), SenseType.CUE.bit()) && hedge.isHearsay();
    return hedge.isWeak() && !unsaid ? Strength.WEAK : Strength.STRONG;
  }

  private Claim statement(
      Span span,
      List<Modifier> modifiers,
      Strength strength,
      int sentence,
      @Nullable Attribution attribution) {
    return Claim.statement(
        Excerpt.of(text, span), modifiers, strength, before + sentence, attribution);
  }

  /** Keeps who spoke last in the block that ends now. */
  void remember(Source source) {
    int from = source.from();
    int to = source.to();
    earlier = attribution(new Saying(from, to, from, to, from, to, Attribution.Mode.INDIRECT));
  }

  Attribution attribution(Saying saying) {
    Span cue = span(saying.cueFrom(), saying.cueTo());
    Span content = span(saying.from(), saying.to());
    if (earlier != null && saying.isOfEarlier()) {
      return new Attribution(
          earlier.source(),
          earlier.sourceSpan(),
          cue,
          content,
          saying.mode(),
          earlier.nouns(),
          earlier.named());
    }
    Span source = saying.hasSource() ? span(saying.sourceFrom(), saying.sourceTo()) : null;
    return new Attribution(
        source == null ? null : quoter.quote(text, source),
        source,
        cue,
        content,
        saying.mode(),
        words.nouns(saying.sourceFrom(), saying.sourceTo()),
        words.isNamed(saying.sourceFrom(), saying.sourceTo()));
  }

  /** What is told as heard, by nobody who is named; null if it is not. */
  private @Nullable Attribution hearsay(Hedge hedge, int sentence) {
    if (!hedge.isHearsay() || sayings.at(hedge.from()) != null) {
      return null;
    }
    Span content = span(tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
    Span cue = span(hedge.from(), hedge.to());
    return new Attribution(null, null, cue, content, Attribution.Mode.HEARSAY);
  }

  private Span span(int from, int to) {
    return plain.span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
  }
}
