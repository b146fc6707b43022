package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.Nuance;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.CueWord;
import org.unanimous.language.HedgeWord;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Version;

/**
 * The buffers and readers that reading a version takes; for one version after the other, so that a
 * short one does not pay for them. A long one is read block by block, so that its tokens stay in
 * the caches of the processor until its claims are read. Not thread-safe.
 */
final class Extraction {
  /** The words and signs that an article or "from" leads to. */
  private static final long LED = NumberReader.START | SenseType.CURRENCY.bit();

  /** The words that it leads to; among signs, units are no such: d'abord. */
  private static final long LED_WORDS = LED | SenseType.UNIT.bit();

  private final boolean limited;
  private final List<Nuance> understood;
  private final Tokens tokens;
  private final Tokenizer tokenizer;
  private final Readers readers;
  private final ModifierReader modifiers;
  private final StatementReader statements;

  private final List<Claim> claims = new ArrayList<>();

  /** Those of the blocks before. */
  private final Sentences sentences = new Sentences();

  private final List<Modifier> found = new ArrayList<>();
  private char[] buffer = new char[512];
  private String text = "";
  private PlainText plain = PlainText.AS_GIVEN;

  Extraction(Language language) {
    this.limited = language.isLimited();
    this.understood = understood(language);
    this.tokens = new Tokens(language.lexicon());
    this.tokenizer = new Tokenizer(language, tokens);
    this.readers = new Readers(language, tokens);
    this.modifiers = new ModifierReader(tokens);
    this.statements = new StatementReader(tokens);
  }

  private static List<Nuance> understood(Language language) {
    List<Nuance> understood = new ArrayList<>();
    if (language.hasWordsFor(ModifierKind.MORE_THAN)) {
      understood.add(Nuance.BOUND);
    }
    if (language.hasWordsFor(HedgeWord.CONDITIONAL)) {
      understood.add(Nuance.HEDGE);
    }
    if (language.hasWordsFor(CueWord.SAY)) {
      understood.add(Nuance.SOURCE);
    }
    return List.copyOf(understood);
  }

  VersionClaims read(Version version) {
    text = version.text();
    int length = text.length();
    if (buffer.length < length) {
      buffer = new char[length + length / 4];
    }
    text.getChars(0, length, buffer, 0);
    tokenizer.begin(buffer, length, version.zones());
    readBlocks();
    VersionClaims read =
        new VersionClaims(
            version,
            ShortLists.copyOf(claims),
            ShortLists.copyOf(statements.statements()),
            sentences.spans(),
            limited,
            understood);
    claims.clear();
    statements.clear();
    sentences.clear();
    return read;
  }

  private void readBlocks() {
    plain = PlainText.AS_GIVEN;
    statements.begin(text, plain);
    readBlock();
    while (tokenizer.hasMore()) {
      statements.endBlock();
      readBlock();
    }
  }

  private void readBlock() {
    tokenizer.next();
    if (plain == PlainText.AS_GIVEN && !tokenizer.isComposed()) {
      compose();
    }
    readers.clear();
    statements.read(sentences.size());
    readClaims();
    sentences.add(tokens, plain);
  }

  /** Goes on in the composed text, in which the blocks before state the same. */
  private void compose() {
    text.getChars(0, text.length(), buffer, 0); // signs may have been put in their usual width
    plain = PlainText.compose(buffer, text.length());
    statements.goOn(plain);
    tokenizer.again(plain);
  }

  private void readClaims() {
    Triggers triggers = tokens.triggers();
    int weakUntil = 0;
    int behind = 0;
    for (int trigger = 0; trigger < triggers.size(); trigger++) {
      int i = triggers.token(trigger);
      long marks = readers.readable(triggers.marks(trigger));
      if (i < behind || marks == 0 || isIdle(i, marks)) {
        continue;
      }
      Draft draft = readers.read(i, marks);
      weakUntil = Math.max(weakUntil, TrapReader.weakUntil(tokens, i));
      if (draft != null && !draft.readings().isEmpty()) {
        add(claim(draft, draft.weak() || i < weakUntil));
      }
      behind = draft == null ? behind : draft.to();
    }
  }

  /** What reaches back into the claim before takes its place: last (year or two). */
  private void add(Claim claim) {
    int last = claims.size() - 1;
    if (last >= 0 && claims.get(last).span().overlaps(claim.span())) {
      claims.remove(last);
    }
    claims.add(claim);
  }

  /** An article or "from" begins a figure only before another word of one. */
  private boolean isIdle(int i, long marks) {
    return (marks & ~Triggers.LEADING) == 0
        && !leads(i + 1)
        && (!tokens.isPhrase(i) || !leads(tokens.behindPhrase(i)));
  }

  private boolean leads(int i) {
    return tokens.isDigits(i)
        || tokens.mayOpen(i, tokens.isWord(i) ? LED_WORDS : LED)
        || tokens.mayBe(i, SenseType.MODIFIER.bit());
  }

  private Claim claim(Draft draft, boolean weak) {
    int sentence = tokens.sentence(draft.from());
    return new Claim(
        Excerpt.of(text, plain.span(tokens.start(draft.from()), tokens.end(draft.to() - 1))),
        draft.readings(),
        draft.notation(),
        modifiersOf(draft, sentence),
        weak ? Strength.WEAK : Strength.STRONG,
        sentences.size() + sentence,
        statements.attribution(draft.from()));
  }

  /** The modifiers of a claim; most have none. */
  private List<Modifier> modifiersOf(Draft draft, int sentence) {
    ClaimKind kind = draft.readings().get(0).kind();
    boolean dated = kind == ClaimKind.DATE || kind == ClaimKind.TIME;
    found.clear();
    modifiers.read(draft.from(), draft.to(), dated, found);
    statements.addHedges(draft.from(), draft.to(), sentence, found);
    if (plain != PlainText.AS_GIVEN) {
      found.replaceAll(plain::given);
    }
    return ShortLists.copyOf(found);
  }
}
