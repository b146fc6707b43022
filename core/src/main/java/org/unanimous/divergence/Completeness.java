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
    List<VersionClaims> versions = alignment.versions();
    int[] expected = new int[versions.size()];
    int[] kept = new int[versions.size()];
    for (Row row : alignment.rows()) {
      // Articles and ordinals come and go in full translations too.
      if (isStrong(row, versions)) {
        count(row, alignment, expected, kept);
      }
    }
    for (int v = 0; v < versions.size(); v++) {
      if (expected[v] >= ENOUGH && kept[v] < ABRIDGED * expected[v]) {
        abridged.add(versions.get(v).id());
      }
    }
  }

  boolean isAbridged(String version) {
    return abridged.contains(version);
  }

  /**
   * Adds one to what is expected of each version that should state the row, and to what it kept.
   */
  private static void count(Row row, Alignment alignment, int[] expected, int[] kept) {
    int voices = row.voices();
    for (int v = 0; v < expected.length; v++) {
      String version = alignment.versions().get(v).id();
      boolean states = row.first(version) != null;
      if (isExpected(row, version, states ? voices - 1 : voices, alignment)) {
        expected[v]++;
        kept[v] += states ? 1 : 0;
      }
    }
  }

  /** Does each version that states it begin with a strong claim? */
  private static boolean isStrong(Row row, List<VersionClaims> versions) {
    for (int v = 0; v < versions.size(); v++) {
      Claim first = row.first(versions.get(v).id());
      if (first != null && first.isWeak()) {
        return false;
      }
    }
    return true;
  }

  /** Do the reference or two others, or the only other, state it? */
  private static boolean isExpected(Row row, String version, int others, Alignment alignment) {
    @Nullable String reference = alignment.reference();
    return reference == null
        ? others >= Math.min(2, alignment.versions().size() - 1)
        : !version.equals(reference) && row.first(reference) != null;
  }
}
