package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Language;
import org.unanimous.language.Languages;
import org.unanimous.text.Span;
import org.unanimous.text.Version;
import org.unanimous.text.Zone;

/**
 * Reads the claims of a version: scans its text for triggers, then lets the readers look at each,
 * the most particular first. Thread-safe.
 */
public final class ClaimExtractor {
  private final Languages languages;

  public ClaimExtractor(Languages languages) {
    this.languages = languages;
  }

  /** Any text is valid; one without figures has no claims. */
  public VersionClaims extract(Version version) {
    Language language = languages.of(version.locale());
    PlainText plain = PlainText.of(version.text());
    Tokens tokens = new Tokenizer(language, plain.chars()).tokenize(plainZones(version, plain));
    List<Claim> claims = new Extraction(version, language, plain, tokens).claims();
    return new VersionClaims(version, claims, sentences(plain, tokens), language.isLimited());
  }

  private static List<Zone> plainZones(Version version, PlainText plain) {
    List<Zone> zones = new ArrayList<>(version.zones().size());
    for (Zone zone : version.zones()) {
      Span span = zone.span();
      zones.add(
          new Zone(
              zone.kind(),
              new Span(plain.plainOffset(span.start()), plain.plainOffset(span.end()))));
    }
    return zones;
  }

  private static List<Span> sentences(PlainText plain, Tokens tokens) {
    List<Span> sentences = Sentences.of(tokens);
    sentences.replaceAll(span -> plain.span(span.start(), span.end()));
    return sentences;
  }

  /** One pass over the tokens of one version. */
  private static final class Extraction {
    private final Version version;
    private final PlainText plain;
    private final Tokens tokens;
    private final TrapReader traps;
    private final ClaimReader[] readers;
    private final ModifierReader modifiers;
    private final SubjectReader subjects;

    Extraction(Version version, Language language, PlainText plain, Tokens tokens) {
      this.version = version;
      this.plain = plain;
      this.tokens = tokens;
      this.traps = new TrapReader(tokens);
      this.readers = readers(language, tokens, traps);
      this.modifiers = new ModifierReader(tokens);
      this.subjects = new SubjectReader(tokens);
    }

    private static ClaimReader[] readers(Language language, Tokens tokens, TrapReader traps) {
      NumberReader numbers = new NumberReader(language, tokens);
      boolean monthFirst = language.uses(org.unanimous.language.Strategy.MONTH_FIRST);
      return new ClaimReader[] {
        traps,
        new PeriodReader(tokens, numbers),
        new DateReader(tokens, numbers, monthFirst),
        new TimeReader(tokens, numbers),
        new ScoreReader(tokens),
        new DesignationReader(tokens),
        new QuantityReader(tokens, numbers),
        new TimesReader(tokens)
      };
    }

    List<Claim> claims() {
      List<Claim> claims = new ArrayList<>();
      int weakUntil = 0;
      int i = 0;
      while (i < tokens.size()) {
        Draft draft = isTrigger(i) ? read(i) : null;
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
          || tokens.mayBe(i, Triggers.TYPES)
          || isName(i)
          || isFractionSign(i)
          || RomanNumerals.end(tokens, i) >= 0;
    }

    private boolean isFractionSign(int i) {
      return tokens.type(i) == Tokens.SIGN && VulgarFractions.valueOf(tokens.charAt(i)) != null;
    }

    /** A word that digits follow at once or behind a hyphen. */
    private boolean isName(int i) {
      return tokens.isWord(i)
          && tokens.glued(i + 1)
          && (tokens.isDigits(i + 1) || tokens.isHyphen(i + 1));
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
          span.in(version.text()),
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
      if (found.isEmpty()) {
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
}
