package org.unanimous.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unanimous.divergence.Divergence;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;

/** Findings that a project has looked at and accepts. Immutable. */
record Baseline(List<AcceptedFinding> accepted) {
  Baseline {
    accepted =
        accepted.stream()
            .sorted(
                Comparator.comparing(AcceptedFinding::document)
                    .thenComparing(AcceptedFinding::fingerprint))
            .toList();
  }

  /** The documents without the findings that are accepted that day. */
  List<CheckedDocument> without(List<CheckedDocument> documents, LocalDate day) {
    Set<AcceptedFinding.Key> keys =
        accepted.stream()
            .filter(finding -> !finding.isExpired(day))
            .map(AcceptedFinding::key)
            .collect(Collectors.toSet());
    return documents.stream()
        .map(
            document ->
                withFindings(
                    document, d -> !keys.contains(AcceptedFinding.key(document.name(), d))))
        .toList();
  }

  private static CheckedDocument withFindings(
      CheckedDocument document, Predicate<Divergence> kept) {
    ConsistencyReport report = document.report();
    List<Divergence> findings = report.divergences().stream().filter(kept).toList();
    return new CheckedDocument(
        document.name(), new ConsistencyReport(report.alignment(), findings), document.origins());
  }

  /** What is accepted and no longer found. */
  List<AcceptedFinding> unmatched(List<CheckedDocument> documents) {
    Set<AcceptedFinding.Key> found = found(documents);
    return accepted.stream().filter(finding -> !found.contains(finding.key())).toList();
  }

  /** What is still found and was accepted until a day before that one. */
  List<AcceptedFinding> expired(List<CheckedDocument> documents, LocalDate day) {
    Set<AcceptedFinding.Key> found = found(documents);
    return accepted.stream()
        .filter(finding -> finding.isExpired(day) && found.contains(finding.key()))
        .toList();
  }

  private static Set<AcceptedFinding.Key> found(List<CheckedDocument> documents) {
    Set<AcceptedFinding.Key> found = new HashSet<>();
    for (CheckedDocument document : documents) {
      document
          .report()
          .divergences()
          .forEach(d -> found.add(AcceptedFinding.key(document.name(), d)));
    }
    return found;
  }

  /**
   * All findings that fail, and no others; those accepted before keep their reason, and their date
   * unless it has passed.
   */
  Baseline updated(List<CheckedDocument> documents, Predicate<Divergence> fails, LocalDate day) {
    Map<AcceptedFinding.Key, AcceptedFinding> before =
        accepted.stream()
            .collect(Collectors.toMap(AcceptedFinding::key, Function.identity(), (a, b) -> a));
    List<AcceptedFinding> findings = new ArrayList<>();
    for (CheckedDocument document : documents) {
      document.report().divergences().stream()
          .filter(fails)
          .map(d -> AcceptedFinding.of(document.name(), d))
          .map(finding -> renewed(finding, before.get(finding.key()), day))
          .forEach(findings::add);
    }
    return new Baseline(findings);
  }

  private static AcceptedFinding renewed(
      AcceptedFinding finding, @Nullable AcceptedFinding before, LocalDate day) {
    if (before == null) {
      return finding;
    }
    return finding.with(before.reason(), before.isExpired(day) ? null : before.expires());
  }
}
