package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.SourceName;
import org.unanimous.text.Span;

/**
 * Who says it and how sure it is, as one version puts it.
 *
 * @param voice the statements of one passage; a plain one without attribution and hedge if it has
 *     none
 * @param names of the sources that are named here, not in a sentence before
 * @param nouns what the nouns mean by which sources are named here; not those that may mean anyone
 */
record Testimony(Voice voice, List<SourceName> names, Set<String> nouns) {
  static Testimony of(Voice voice) {
    List<Attribution> sources = sources(voice);
    return sources.isEmpty()
        ? new Testimony(voice, List.of(), Set.of())
        : new Testimony(voice, names(sources), nouns(sources));
  }

  private static List<Attribution> sources(Voice voice) {
    List<Attribution> sources = new ArrayList<>();
    for (Claim claim : voice.claims()) {
      Attribution attribution = claim.attribution();
      if (attribution != null
          && attribution.sourceSpan() != null
          && claim.span().contains(attribution.sourceSpan())) {
        sources.add(attribution);
      }
    }
    return sources;
  }

  private static List<SourceName> names(List<Attribution> sources) {
    List<SourceName> names = new ArrayList<>();
    for (Attribution attribution : sources) {
      String source = attribution.source();
      if (source != null && attribution.named()) {
        SourceName name = SourceName.of(source);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static Set<String> nouns(List<Attribution> sources) {
    Set<String> nouns = new HashSet<>();
    for (Attribution attribution : sources) {
      for (String noun : attribution.nouns()) {
        if (noun.indexOf(' ') > 0) {
          nouns.add(noun);
        }
      }
    }
    return nouns;
  }

  String id() {
    return voice.id();
  }

  static List<String> ids(List<Testimony> testimonies) {
    return Voice.ids(voices(testimonies));
  }

  /** Those of whom it is true. */
  static List<Testimony> which(List<Testimony> testimonies, Predicate<Testimony> is) {
    List<Testimony> which = new ArrayList<>(testimonies.size());
    for (Testimony testimony : testimonies) {
      if (is.test(testimony)) {
        which.add(testimony);
      }
    }
    return which;
  }

  /** Those who name a source. */
  static List<Testimony> naming(List<Testimony> testimonies) {
    return which(testimonies, testimony -> !testimony.names.isEmpty());
  }

  /** All but those who may name anyone: what others name says nothing of them. */
  static List<Testimony> comparable(List<Testimony> testimonies) {
    return which(testimonies, testimony -> !testimony.mayNameAnyone());
  }

  /**
   * Is it said by someone whose name cannot be compared: in letters without capitals, where no name
   * is told from other words?
   */
  boolean mayNameAnyone() {
    Attribution attribution = attribution();
    if (attribution == null || !names.isEmpty()) {
      return false;
    }
    int letter = attribution.cue().in(text()).codePointAt(0);
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  static List<Voice> voices(List<Testimony> testimonies) {
    List<Voice> voices = new ArrayList<>(testimonies.size());
    for (Testimony testimony : testimonies) {
      voices.add(testimony.voice);
    }
    return voices;
  }

  /** Does it name or imply anyone who says so? */
  boolean isAttributed() {
    return attribution() != null;
  }

  /** Does it tell what it says as heard, from nobody who is named? */
  boolean isHearsay() {
    for (Claim claim : voice.claims()) {
      Attribution attribution = claim.attribution();
      if (attribution != null && attribution.mode() == Attribution.Mode.HEARSAY) {
        return true;
      }
    }
    return false;
  }

  /** Does it say in any way how sure it is? */
  boolean isHedged() {
    for (Claim claim : voice.claims()) {
      if (!claim.modifiers().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first attribution that is no mere hearsay; null if there is none. */
  @Nullable Attribution attribution() {
    for (Claim claim : voice.claims()) {
      Attribution attribution = claim.attribution();
      if (attribution != null && attribution.mode() != Attribution.Mode.HEARSAY) {
        return attribution;
      }
    }
    return null;
  }

  int attributions() {
    int count = 0;
    for (Claim claim : voice.claims()) {
      Attribution attribution = claim.attribution();
      count += attribution != null && attribution.mode() != Attribution.Mode.HEARSAY ? 1 : 0;
    }
    return count;
  }

  boolean isQuoted() {
    Attribution attribution = attribution();
    return attribution != null && attribution.mode() == Attribution.Mode.DIRECT;
  }

  /** Does it name the source, perhaps among others? */
  boolean names(SourceName source) {
    for (SourceName name : names) {
      if (name.isSame(source)) {
        return true;
      }
    }
    return false;
  }

  /** Is there a verb of saying of which it is not clear who says what? */
  boolean mayBeAttributed() {
    for (Claim claim : voice.claims()) {
      boolean plain = claim.span().length() > 0 && claim.modifiers().isEmpty();
      if (plain && claim.attribution() == null && !isWhole(claim)) {
        return true;
      }
    }
    return false;
  }

  /** Is it a sentence that states a fact, without any cue? */
  private boolean isWhole(Claim claim) {
    List<Span> sentences = voice.version().sentences();
    return claim.sentence() >= sentences.size()
        || claim.span().length() >= sentences.get(claim.sentence()).length();
  }

  /** All that its version says. */
  String text() {
    return voice.text();
  }

  /** The sentences it stands in. */
  Sentences sentences() {
    return Sentences.of(voice);
  }

  /** The part of its text that may tell more of whom it names. */
  Sentences surroundings() {
    return Sentences.around(voice);
  }

  /** How many hedges of these kinds there are. */
  int hedges(Set<ModifierKind> kinds, boolean weakToo) {
    int count = 0;
    for (Claim claim : voice.claims()) {
      if (weakToo || !claim.isWeak()) {
        for (Modifier modifier : claim.modifiers()) {
          count += kinds.contains(modifier.kind()) ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** The first words that hedge it in these ways, as written; empty if none do. */
  String hedge(Set<ModifierKind> kinds) {
    for (Claim claim : voice.claims()) {
      for (Modifier modifier : claim.modifiers()) {
        if (!claim.isWeak() && kinds.contains(modifier.kind())) {
          return modifier.span().in(text());
        }
      }
    }
    return "";
  }

  /** "Midha said", for people; the source alone where it is named elsewhere. */
  String said() {
    for (Claim claim : voice.claims()) {
      Attribution attribution = claim.attribution();
      if (attribution != null && attribution.mode() != Attribution.Mode.HEARSAY) {
        return claim.quote();
      }
    }
    return "";
  }
}
