package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/** Another year, month, day or weekday. */
final class DateChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (!contrast.isDifferent() || !contrast.has(ClaimKind.DATE) || isRelative(contrast)) {
      return null;
    }
    return new Finding(DivergenceKind.DATE_CHANGED, Severity.MAJOR, cause(contrast));
  }

  private static boolean isRelative(Contrast contrast) {
    return isRelative(contrast.expected()) || isRelative(contrast.found());
  }

  private static boolean isRelative(Claim claim) {
    CalendarDate date = claim.reading().date();
    return date != null && date.offset() != null;
  }

  private static String cause(Contrast contrast) {
    CalendarDate one = contrast.expected().reading().date();
    CalendarDate other = contrast.found().reading().date();
    return one != null && other != null && isTurned(one, other)
        ? "Day and month are in the other order."
        : "";
  }

  private static boolean isTurned(CalendarDate one, CalendarDate other) {
    return one.day() != null
        && one.month() != null
        && one.day().equals(other.month())
        && one.month().equals(other.day());
  }
}
