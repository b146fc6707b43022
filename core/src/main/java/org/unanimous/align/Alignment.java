package org.unanimous.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;

/**
 * The claims of all versions in rows. Immutable.
 *
 * @param versions in the order given
 * @param reference the id of the trusted version; null if there is none
 * @param rows every claim of every version is in exactly one; in the order of the text
 * @param statements rows of statements, in the order of the text: what a version attributes or
 *     hedges, and the sentences of others that say the same
 */
public record Alignment(
    List<VersionClaims> versions,
    @Nullable String reference,
    List<Row> rows,
    List<Row> statements) {
  public Alignment {
    statements = List.copyOf(statements);
    versions = List.copyOf(versions);
    rows = List.copyOf(rows);
  }

  /** An alignment without statements. */
  public Alignment(List<VersionClaims> versions, @Nullable String reference, List<Row> rows) {
    this(versions, reference, rows, List.of());
  }
}
