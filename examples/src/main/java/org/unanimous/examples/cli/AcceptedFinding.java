package org.unanimous.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.divergence.Divergence;

/**
 * A finding in a baseline. The document and the fingerprint say which; the rest is for people.
 *
 * @param document its name; empty if there is only one
 * @param expires the last day it is accepted; null for ever
 */
record AcceptedFinding(
    String document,
    String fingerprint,
    String kind,
    List<String> versions,
    String expected,
    String found,
    String reason,
    @Nullable LocalDate expires) {
  AcceptedFinding {
    versions = List.copyOf(versions);
  }

  /** What tells findings apart. */
  record Key(String document, String fingerprint) {}

  static AcceptedFinding of(String document, Divergence finding) {
    return new AcceptedFinding(
        document,
        finding.fingerprint(),
        finding.kind().name(),
        finding.versions(),
        finding.expected(),
        finding.found(),
        "",
        null);
  }

  static Key key(String document, Divergence finding) {
    return new Key(document, finding.fingerprint());
  }

  Key key() {
    return new Key(document, fingerprint);
  }

  AcceptedFinding with(String newReason, @Nullable LocalDate newExpires) {
    return new AcceptedFinding(
        document, fingerprint, kind, versions, expected, found, newReason, newExpires);
  }

  boolean isExpired(LocalDate day) {
    return expires != null && expires.isBefore(day);
  }

  /** For messages: {@code guide.md: VALUE_CHANGED in de, found 100 MB}. */
  String description() {
    return (document.isEmpty() ? "" : document + ": ")
        + kind
        + " in "
        + String.join(", ", versions)
        + (found.isEmpty() ? "" : ", found " + found)
        + (reason.isEmpty() ? "" : " (" + reason + ")");
  }
}
