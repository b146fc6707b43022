package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.Strength;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;
import org.unanimous.text.Span;

/** Makes claims of what is said and hedged in one text, with spans in the text as given. */
final class Statements {
  private final Tokens tokens;
  private final SourceWords words;
  private final Hedges hedges;
  private final Sayings sayings;
  private final String text;
  private final PlainText plain;

  Statements(Tokens tokens, Hedges hedges, Sayings sayings, String text, PlainText plain) {
    this.tokens = tokens;
    this.words = new SourceWords(tokens);
    this.hedges = hedges;
    this.sayings = sayings;
    this.text = text;
    this.plain = plain;
  }

  /**
   * The statements in the order of the sentences: one for each saying, one for the hedges of a
   * sentence; weak ones for what only may be either.
   */
  List<Claim> all() {
    List<Claim> statements = new ArrayList<>();
    List<Saying> said = sayings.all();
    List<Match> unclear = sayings.unclear();
    int next = 0;
    int doubt = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      int end = tokens.sentenceStart(s + 1);
      while (next < said.size() && said.get(next).cueFrom() < end) {
        statements.add(said(said.get(next++), s));
      }
      while (doubt < unclear.size() && unclear.get(doubt).from() < end) {
        statements.add(unclear(unclear.get(doubt++), s));
      }
      if (hedges.areIn(tokens.sentenceStart(s), end)) {
        addHedged(s, end, statements);
      }
    }
    return statements;
  }

  private Claim said(Saying saying, int sentence) {
    Attribution attribution = attribution(saying);
    Span cue = attribution.cue();
    Span source = attribution.sourceSpan();
    boolean near = source != null && tokens.sentence(saying.sourceFrom()) == sentence;
    Span span = near && source != null ? cue.and(source) : cue;
    return statement(span, List.of(), Strength.STRONG, sentence, attribution);
  }

  private Claim unclear(Match cue, int sentence) {
    return statement(span(cue.from(), cue.to()), List.of(), Strength.WEAK, sentence, null);
  }

  private void addHedged(int sentence, int end, List<Claim> statements) {
    List<Match> strong = new ArrayList<>();
    List<Match> weak = new ArrayList<>();
    for (Match hedge : hedges.within(tokens.sentenceStart(sentence), end)) {
      if (!sayings.hasCue(hedge.from())) {
        boolean unsaid = tokens.mayBe(hedge.from(), SenseType.CUE.bit()) && isHearsay(hedge);
        (hedges.isWeak(hedge) && !unsaid ? weak : strong).add(hedge);
      }
    }
    if (!strong.isEmpty()) {
      statements.add(hedged(strong, Strength.STRONG, sentence, hearsay(strong, sentence)));
    }
    if (!weak.isEmpty()) {
      statements.add(hedged(weak, Strength.WEAK, sentence, null));
    }
  }

  private boolean isHearsay(Match hedge) {
    return hedges.modifier(hedge).kind() == ModifierKind.HEARSAY;
  }

  private Claim hedged(
      List<Match> matches, Strength strength, int sentence, @Nullable Attribution attribution) {
    List<Modifier> modifiers = new ArrayList<>(matches.size());
    for (Match match : matches) {
      Modifier modifier = hedges.modifier(match);
      Span span = plain.span(modifier.span().start(), modifier.span().end());
      modifiers.add(new Modifier(modifier.kind(), span));
    }
    return statement(modifiers.get(0).span(), modifiers, strength, sentence, attribution);
  }

  private Claim statement(
      Span span,
      List<Modifier> modifiers,
      Strength strength,
      int sentence,
      @Nullable Attribution attribution) {
    return Claim.statement(span, text, modifiers, strength, sentence, attribution);
  }

  Attribution attribution(Saying saying) {
    Span source = saying.hasSource() ? span(saying.sourceFrom(), saying.sourceTo()) : null;
    return new Attribution(
        source == null ? null : source.in(text),
        source,
        span(saying.cueFrom(), saying.cueTo()),
        span(saying.from(), saying.to()),
        saying.mode(),
        words.nouns(saying.sourceFrom(), saying.sourceTo()),
        words.isNamed(saying.sourceFrom(), saying.sourceTo()));
  }

  /** What is told as heard, by nobody who is named; null if nothing is. */
  private @Nullable Attribution hearsay(List<Match> matches, int sentence) {
    for (Match match : matches) {
      if (isHearsay(match) && sayings.at(match.from()) == null) {
        Span content = span(tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
        Span cue = span(match.from(), match.to());
        return new Attribution(null, null, cue, content, Attribution.Mode.HEARSAY);
      }
    }
    return null;
  }

  private Span span(int from, int to) {
    return plain.span(tokens.start(from), tokens.end(Math.max(from, to - 1)));
  }
}
