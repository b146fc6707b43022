package org.unanimous.divergence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;

/** Which versions are abridged: they leave out so much of what others state that it is meant. */
final class Completeness {
  /** Rows from which on a share means something. */
  private static final int ENOUGH = 12;

  /** Full human translations keep more than nine in ten rows; summaries keep a half and less. */
  private static final double ABRIDGED = 0.7;

  private final Set<String> abridged = new HashSet<>();

  Completeness(Alignment alignment) {
    for (VersionClaims version : alignment.versions()) {
      if (isAbridged(version.id(), alignment)) {
        abridged.add(version.id());
      }
    }
  }

  boolean isAbridged(String version) {
    return abridged.contains(version);
  }

  private static boolean isAbridged(String version, Alignment alignment) {
    int expected = 0;
    int kept = 0;
    for (Row row : alignment.rows()) {
      // Articles and ordinals come and go in full translations too.
      if (isStrong(row) && isExpected(row, version, alignment)) {
        expected++;
        kept += row.in(version).isEmpty() ? 0 : 1;
      }
    }
    return expected >= ENOUGH && kept < ABRIDGED * expected;
  }

  private static boolean isStrong(Row row) {
    for (List<Claim> claims : row.groups()) {
      if (!claims.isEmpty() && claims.get(0).isWeak()) {
        return false;
      }
    }
    return true;
  }

  /** Do the reference or two others, or the only other, state it? */
  private static boolean isExpected(Row row, String version, Alignment alignment) {
    List<VersionClaims> versions = alignment.versions();
    @Nullable String reference = alignment.reference();
    if (reference != null) {
      return !version.equals(reference) && !row.in(reference).isEmpty();
    }
    int others = row.in(version).isEmpty() ? 0 : -1;
    for (List<Claim> claims : row.groups()) {
      others += claims.isEmpty() ? 0 : 1;
    }
    return others >= Math.min(2, versions.size() - 1);
  }
}
