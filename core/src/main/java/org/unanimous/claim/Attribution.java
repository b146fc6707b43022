package org.unanimous.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Who says it, in the terms of PARC3: source, cue and content.
 *
 * @param source who or what says it, as written; null if the text does not say
 * @param sourceSpan where the source stands; null with it
 * @param cue the words that attribute
 * @param content what is said
 * @param nouns what the nouns of the source mean, in words that are the same for every language:
 *     "organisation police", or "person" alone for one that means no one in particular; none in a
 *     mere name; in alphabetical order, the same in every run
 * @param named whether it holds a capitalised word that is none of these nouns
 */
public record Attribution(
    @Nullable String source,
    @Nullable Span sourceSpan,
    Span cue,
    Span content,
    Mode mode,
    Set<String> nouns,
    boolean named) {
  public Attribution {
    nouns =
        nouns.size() < 2
            ? Set.copyOf(nouns)
            : Collections.unmodifiableSortedSet(new TreeSet<>(nouns));
  }

  /** An attribution to a name, or to nobody. */
  public Attribution(
      @Nullable String source, @Nullable Span sourceSpan, Span cue, Span content, Mode mode) {
    this(source, sourceSpan, cue, content, mode, Set.of(), source != null);
  }

  /** How the source's words are given. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    ACCORDING_TO,
    HEARSAY
  }
}
