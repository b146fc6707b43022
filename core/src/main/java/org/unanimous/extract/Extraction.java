package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Language;
import org.unanimous.language.Strategy;
import org.unanimous.text.Span;
import org.unanimous.text.Version;
import org.unanimous.text.Zone;

/**
 * The buffers and readers that reading a version takes; for one version after the other, so that a
 * short one does not pay for them. Not thread-safe.
 */
final class Extraction {
  private final boolean limited;
  private final Tokens tokens;
  private final Tokenizer tokenizer;
  private final NumberReader numbers;
  private final TrapReader traps;
  private final ClaimReader[] readers;
  private final ModifierReader modifiers;
  private final SubjectReader subjects;

  private char[] buffer = new char[512];
  private String text = "";
  private PlainText plain = PlainText.AS_GIVEN;

  Extraction(Language language) {
    this.limited = language.isLimited();
    this.tokens = new Tokens(language.lexicon());
    this.tokenizer = new Tokenizer(language, tokens);
    this.numbers = new NumberReader(language, tokens);
    this.traps = new TrapReader(tokens);
    this.readers = readers(language);
    this.modifiers = new ModifierReader(tokens);
    this.subjects = new SubjectReader(tokens);
  }

  private ClaimReader[] readers(Language language) {
    return new ClaimReader[] {
      traps,
      new PeriodReader(tokens, numbers),
      new DateReader(tokens, numbers, language.uses(Strategy.MONTH_FIRST)),
      new TimeReader(tokens, numbers),
      new ScoreReader(tokens),
      new HeadReader(tokens),
      new AddressReader(tokens),
      new DigitChainReader(tokens),
      new DesignationReader(tokens),
      new QuantityReader(tokens, numbers),
      new TimesReader(tokens)
    };
  }

  VersionClaims read(Version version) {
    text = version.text();
    tokenize(version);
    numbers.clear();
    List<Claim> claims = claims();
    return new VersionClaims(version, claims, Sentences.of(tokens, plain), limited);
  }

  private void tokenize(Version version) {
    int length = text.length();
    if (buffer.length < length) {
      buffer = new char[length + length / 4];
    }
    text.getChars(0, length, buffer, 0);
    plain = PlainText.AS_GIVEN;
    if (!tokenizer.tokenize(buffer, length, version.zones())) {
      plain = PlainText.of(text);
      char[] chars = plain.chars();
      tokenizer.tokenize(chars, chars.length, plainZones(version.zones()));
    }
  }

  private List<Zone> plainZones(List<Zone> given) {
    List<Zone> zones = new ArrayList<>(given.size());
    for (Zone zone : given) {
      Span span = zone.span();
      zones.add(
          new Zone(
              zone.kind(),
              new Span(plain.plainOffset(span.start()), plain.plainOffset(span.end()))));
    }
    return zones;
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    int weakUntil = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (!isTrigger(i)) {
        i++;
        continue;
      }
      Draft draft = read(i);
      weakUntil = Math.max(weakUntil, traps.weakUntil(i));
      if (draft != null && !draft.readings().isEmpty()) {
        claims.add(claim(draft, draft.weak() || i < weakUntil));
      }
      i = draft == null ? i + 1 : draft.to();
    }
    return claims;
  }

  private boolean isTrigger(int i) {
    return tokens.isDigits(i)
        || (tokens.mayBe(i, Triggers.TYPES) && !isIdle(i))
        || tokens.isTouched(i)
        || isFractionSign(i)
        || RomanNumerals.value(tokens, i) > 0;
  }

  private boolean isFractionSign(int i) {
    return tokens.type(i) == Tokens.SIGN && VulgarFractions.valueOf(tokens.charAt(i)) != null;
  }

  /** An article or "and" begins a figure only before something else that is in the lexicon. */
  private boolean isIdle(int i) {
    return tokens.isOnly(i, Triggers.IDLE) && !tokens.isDigits(i + 1) && tokens.isUnknown(i + 1);
  }

  private @Nullable Draft read(int i) {
    for (ClaimReader reader : readers) {
      Draft draft = reader.read(i);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private Claim claim(Draft draft, boolean weak) {
    Span span = plain.span(tokens.start(draft.from()), tokens.end(draft.to() - 1));
    return new Claim(
        span,
        span.in(text),
        draft.readings(),
        draft.notation(),
        modifiersOf(draft),
        weak ? Strength.WEAK : Strength.STRONG,
        subjects.read(draft.from(), draft.to()),
        tokens.sentence(draft.from()),
        null);
  }

  private List<Modifier> modifiersOf(Draft draft) {
    List<Modifier> found = modifiers.read(draft.from(), draft.to());
    if (found.isEmpty() || plain == PlainText.AS_GIVEN) {
      return found;
    }
    List<Modifier> given = new ArrayList<>(found.size());
    for (Modifier modifier : found) {
      Span span = modifier.span();
      given.add(new Modifier(modifier.kind(), plain.span(span.start(), span.end())));
    }
    return given;
  }
}
