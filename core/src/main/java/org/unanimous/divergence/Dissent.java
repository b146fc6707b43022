package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Comparison;

/** Voices that differ from the others in one way and state the same. */
final class Dissent {
  private final Finding finding;
  private final Contrast contrast;
  private final List<Voice> voices = new ArrayList<>();

  Dissent(Finding finding, Contrast contrast, Voice voice) {
    this.finding = finding;
    this.contrast = contrast;
    voices.add(voice);
  }

  /** Adds the voice if it deviates as the others here do. */
  boolean admits(Finding other, Contrast its, Voice voice) {
    boolean same = finding.kind() == other.kind() && finding.severity() == other.severity();
    return same && states(its) && voices.add(voice);
  }

  private boolean states(Contrast its) {
    Agreement agreement = Comparison.of(contrast.found(), its.found());
    return agreement.isSameFact();
  }

  /** Is it about how a figure is put, not about the figure? */
  boolean isOfTone() {
    return switch (finding.kind()) {
      case BOUND_CHANGED, BOUND_INVERTED, APPROXIMATION_CHANGED, RELATION_LOST -> true;
      default -> false;
    };
  }

  Finding finding() {
    return finding;
  }

  Contrast contrast() {
    return contrast;
  }

  List<Voice> voices() {
    return voices;
  }
}
