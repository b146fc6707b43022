package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Reading;

/** A date counted from now that is shifted or told in a coarser grain: last week and last month. */
final class RelativeDateChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    // DateChanged comes first: what differs here and is left counts from now.
    boolean shifted = contrast.isDifferent() && contrast.isOf(ClaimKind.DATE);
    boolean figure = isCounted(contrast.expected()) && isCounted(contrast.found());
    Severity severity = figure ? Severity.MAJOR : Severity.MINOR;
    return shifted ? Finding.of(DivergenceKind.RELATIVE_DATE_CHANGED, severity) : null;
  }

  /** Is the offset a figure of the text (ten weeks ago), which reads as a duration too? */
  static boolean isCounted(Claim claim) {
    for (Reading reading : claim.readings()) {
      if (reading.kind() == ClaimKind.DURATION) {
        return true;
      }
    }
    return false;
  }
}
