package org.unanimous.divergence;

/**
 * What a rule says of a contrast.
 *
 * @param severity before doubt lowers it
 * @param cause the likely cause, one sentence; empty if unknown
 */
record Finding(DivergenceKind kind, Severity severity, String cause) {
  static Finding of(DivergenceKind kind, Severity severity) {
    return new Finding(kind, severity, "");
  }

  Finding withSeverity(Severity other) {
    return new Finding(kind, other, cause);
  }
}
