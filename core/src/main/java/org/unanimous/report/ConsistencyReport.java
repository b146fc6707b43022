package org.unanimous.report;

import java.util.Comparator;
import java.util.List;
import org.unanimous.align.Alignment;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;

/**
 * What a check found. Immutable and thread-safe.
 *
 * @param alignment all that was read, in rows
 * @param divergences one per cause, in the order of the text
 */
public record ConsistencyReport(Alignment alignment, List<Divergence> divergences) {
  public ConsistencyReport {
    divergences = List.copyOf(divergences);
  }

  /** Is there no divergence of severity MAJOR or worse? */
  public boolean isConsistent() {
    return isConsistent(Severity.MAJOR);
  }

  /** Is there no divergence of that severity or worse? */
  public boolean isConsistent(Severity failing) {
    for (Divergence divergence : divergences) {
      if (divergence.severity().isAtLeast(failing)) {
        return false;
      }
    }
    return true;
  }

  /** The divergences of that severity or worse, in the order of the text. */
  public List<Divergence> divergences(Severity least) {
    return divergences.stream().filter(d -> d.severity().isAtLeast(least)).toList();
  }

  /** The divergences by falling severity, those of one severity in the order of the text. */
  List<Divergence> worstFirst() {
    return divergences.stream()
        .sorted(Comparator.comparing(Divergence::severity).reversed())
        .toList();
  }

  /** For example {@code 3 divergences (1 critical, 2 minor)}, or {@code No divergence found}. */
  public String summary() {
    return Counts.of(divergences);
  }

  /** How much of each version was checked, in the order of the versions. */
  public List<Coverage> coverage() {
    return alignment.versions().stream().map(this::coverage).toList();
  }

  private Coverage coverage(VersionClaims version) {
    return new Coverage(
        version.version(),
        version.claims().size(),
        Coverage.matched(alignment.rows(), version.id()),
        version.limited());
  }
}
