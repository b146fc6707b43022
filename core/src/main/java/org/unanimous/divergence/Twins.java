package org.unanimous.divergence;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.VersionClaims;

/** What other versions state in the row of a claim. Made for one alignment. */
final class Twins {
  private final IdentityHashMap<Claim, Row> rows;

  Twins(Alignment alignment) {
    rows = new IdentityHashMap<>(claims(alignment));
    for (Row row : alignment.rows()) {
      for (int i = 0; i < row.claims().size(); i++) {
        rows.put(row.claims().get(i), row);
      }
    }
  }

  private static int claims(Alignment alignment) {
    int claims = 0;
    for (VersionClaims version : alignment.versions()) {
      claims += version.claims().size();
    }
    return claims;
  }

  /** What the version states in the row of a claim of another; null if nothing. */
  @Nullable Claim of(Claim claim, String version) {
    Row row = rows.get(claim);
    return row == null ? null : row.first(version);
  }

  /** Does the version state the same there, so that the claim is spoken for? */
  boolean isTwin(Claim claim, String version) {
    Claim twin = of(claim, version);
    return twin != null && Comparison.of(claim, twin).isSameFact();
  }
}
