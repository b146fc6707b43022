package org.unanimous.claim;

import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

/**
 * A version and what it states. Immutable and thread-safe: read once, checked against many.
 *
 * @param claims the figures, in the order of the text
 * @param statements what the text attributes or hedges, with or without a figure; in its order
 * @param sentences in the order of the text; {@link Claim#sentence} counts these
 * @param limited whether there is no data for its language, so that only digits and symbols were
 *     read
 */
public record VersionClaims(
    Version version,
    List<Claim> claims,
    List<Claim> statements,
    List<Span> sentences,
    boolean limited) {
  public VersionClaims {
    claims = List.copyOf(claims);
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
  }

  /** A version without statements. */
  public VersionClaims(Version version, List<Claim> claims, List<Span> sentences, boolean limited) {
    this(version, claims, List.of(), sentences, limited);
  }

  public String id() {
    return version.id();
  }
}
