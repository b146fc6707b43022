package org.unanimous.assertj;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.Coverage;
import org.unanimous.text.Span;

/**
 * Assertions about the versions of a text, or of each of several texts. First say what to overlook,
 * then assert: {@code assertThatVersions(en, de).withReference("en").ignoring(ROUNDED).agree()}.
 */
public class VersionsAssert extends AbstractAssert<VersionsAssert, List<CheckedDocument>> {
  private final Map<DivergenceKind, Severity> failingByKind = new EnumMap<>(DivergenceKind.class);
  private final Set<DivergenceKind> ignoredKinds = EnumSet.noneOf(DivergenceKind.class);
  private final Set<String> ignoredDocuments = new HashSet<>();
  private final Set<String> accepted = new HashSet<>();
  private final List<Predicate<Divergence>> ignored = new ArrayList<>();
  private @Nullable ConsistencyChecker checker;
  private List<CheckedDocument> documents;
  private Severity failing = Severity.MAJOR;

  /** What was checked; soft assertions call this by reflection. */
  protected VersionsAssert(List<CheckedDocument> documents) {
    super(documents, VersionsAssert.class);
    this.documents = documents;
  }

  /** Knows how to check again, with another reference. */
  VersionsAssert checkedBy(ConsistencyChecker used) {
    checker = used;
    return this;
  }

  /**
   * Trusts one version: the others are measured against it. Documents without it keep the reference
   * they have.
   *
   * @throws IllegalArgumentException if there is no such version
   * @throws IllegalStateException for a report, which was made with or without one
   */
  public VersionsAssert withReference(String versionId) {
    if (checker == null) {
      throw new IllegalStateException(
          "A report has its reference already; check(document.withReference(\""
              + versionId
              + "\")) makes one with this reference");
    }
    if (documents.stream().noneMatch(document -> document.has(versionId))) {
      throw new IllegalArgumentException(
          "No version '" + versionId + "' to refer to, only " + FailureMessage.ids(documents));
    }
    ConsistencyChecker again = checker;
    documents =
        documents.stream()
            .map(document -> document.has(versionId) ? refer(document, versionId, again) : document)
            .toList();
    return this;
  }

  private static CheckedDocument refer(
      CheckedDocument document, String reference, ConsistencyChecker checker) {
    var versions = document.report().alignment().versions();
    return document.withReport(checker.check(versions, reference));
  }

  /** Fails from that severity on; from MAJOR if nothing is said. */
  public VersionsAssert failingFrom(Severity severity) {
    failing = severity;
    return this;
  }

  /** Fails from that severity on for divergences of that kind. */
  public VersionsAssert failingFrom(Severity severity, DivergenceKind kind) {
    failingByKind.put(kind, severity);
    return this;
  }

  /** Never fails for divergences of these kinds. */
  public VersionsAssert ignoring(DivergenceKind... kinds) {
    ignoredKinds.addAll(Arrays.asList(kinds));
    return this;
  }

  /** Never fails for these documents; those of a bundle are named by their keys. */
  public VersionsAssert ignoringDocuments(String... names) {
    ignoredDocuments.addAll(Arrays.asList(names));
    return this;
  }

  /**
   * Never fails for a divergence that touches such a place.
   *
   * @param place takes a version's id and a span of its text
   */
  public VersionsAssert ignoringPlaces(BiPredicate<String, Span> place) {
    ignored.add(
        divergence ->
            divergence.mentions().entrySet().stream()
                .anyMatch(
                    mentions ->
                        mentions.getValue().stream()
                            .anyMatch(m -> place.test(mentions.getKey(), m.span()))));
    return this;
  }

  /** Never fails for the divergences with these fingerprints; failure messages show them. */
  public VersionsAssert accepting(String... fingerprints) {
    accepted.addAll(Arrays.asList(fingerprints));
    return this;
  }

  /** Do all versions state the same facts, as far as nothing else was said? */
  public VersionsAssert agree() {
    List<CheckedDocument> failures = documents.stream().map(this::failures).toList();
    if (failures.stream().anyMatch(document -> !document.report().divergences().isEmpty())) {
      failWithMessage("%s", FailureMessage.of(failures));
    }
    return this;
  }

  private CheckedDocument failures(CheckedDocument document) {
    ConsistencyReport report = document.report();
    List<Divergence> failures =
        ignoredDocuments.contains(document.name())
            ? List.of()
            : report.divergences().stream().filter(this::fails).toList();
    return document.withReport(new ConsistencyReport(report.alignment(), failures));
  }

  private boolean fails(Divergence divergence) {
    DivergenceKind kind = divergence.kind();
    return divergence.severity().isAtLeast(failingByKind.getOrDefault(kind, failing))
        && !ignoredKinds.contains(kind)
        && !accepted.contains(divergence.fingerprint())
        && ignored.stream().noneMatch(test -> test.test(divergence));
  }

  /**
   * Was enough checked to mean something: at least that many claims of every version that another
   * version states too, in all documents together?
   */
  public VersionsAssert hasCheckedAtLeast(int claims) {
    List<Coverage> coverage = Coverage.of(documents);
    if (coverage.stream().anyMatch(version -> version.matched() < claims)) {
      failWithMessage("%s", FailureMessage.ofCoverage(coverage, claims));
    }
    return this;
  }
}
