package org.unanimous.claim;

import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Who says it, in the terms of PARC3: source, cue and content.
 *
 * @param source who or what says it, as written; null if the text does not say
 * @param sourceSpan where the source stands; null with it
 * @param cue the words that attribute
 * @param content what is said
 */
public record Attribution(
    @Nullable String source, @Nullable Span sourceSpan, Span cue, Span content, Mode mode) {
  /** How the source's words are given. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    ACCORDING_TO,
    HEARSAY
  }
}
