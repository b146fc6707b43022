package org.unanimous.claim;

import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Spans;
import org.unanimous.text.Version;

/**
 * A version and what it states. Immutable and thread-safe: read once, checked against many.
 *
 * @param claims the figures, in the order of the text
 * @param statements what the text attributes or hedges, with or without a figure; in its order
 * @param sentences in the order of the text; {@link Claim#sentence} counts these
 * @param limited whether there is no data for its language, so that only digits and symbols were
 *     read
 * @param understood the nuances that the language has known words for: that it lacks the others
 *     says nothing; in the order of the constants
 */
public record VersionClaims(
    Version version,
    List<Claim> claims,
    List<Claim> statements,
    List<Span> sentences,
    boolean limited,
    List<Nuance> understood) {
  private static final List<Nuance> ALL = List.of(Nuance.values());

  public VersionClaims {
    claims = List.copyOf(claims);
    statements = List.copyOf(statements);
    sentences = sentences instanceof Spans ? sentences : List.copyOf(sentences);
    understood = List.copyOf(understood);
  }

  /** A version without statements; all nuances are understood unless it is limited. */
  public VersionClaims(Version version, List<Claim> claims, List<Span> sentences, boolean limited) {
    this(version, claims, List.of(), sentences, limited, limited ? List.of() : ALL);
  }

  public boolean understands(Nuance nuance) {
    return understood.contains(nuance);
  }

  public String id() {
    return version.id();
  }
}
