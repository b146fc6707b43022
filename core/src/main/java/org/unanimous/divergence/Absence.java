package org.unanimous.divergence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unanimous.claim.VersionClaims;

/**
 * A row that a version lacks, or has alone.
 *
 * @param kind FIGURE_MISSING or FIGURE_ADDED
 * @param versions the ids of the versions that deviate
 * @param lacking the version that lacks the row; if several do, the first
 */
record Absence(
    Panel panel,
    DivergenceKind kind,
    Severity severity,
    List<String> versions,
    boolean tie,
    VersionClaims lacking) {
  /** The same, with other versions that deviate so too. */
  Absence with(List<String> more) {
    SortedSet<String> all = new TreeSet<>(versions);
    all.addAll(more);
    return new Absence(panel, kind, severity, List.copyOf(all), tie, lacking);
  }

  /** Those that do not say it, as far as that is no matter of course. */
  List<String> mute() {
    if (kind == DivergenceKind.FIGURE_MISSING && !tie) {
      return versions;
    }
    return panel.silent().stream().map(VersionClaims::id).toList();
  }

  int row() {
    return panel.index();
  }

  /** The number of the sentence in the version that states it. */
  int sentence() {
    return panel.speaker().first().sentence();
  }
}
