package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;

/** Another year, month, day or weekday. */
final class DateChanged implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    if (!contrast.has(ClaimKind.DATE) || isRelative(contrast)) {
      return null;
    }
    if (!contrast.isDifferent()) {
      return partial(contrast);
    }
    return new Finding(DivergenceKind.DATE_CHANGED, Severity.MAJOR, cause(contrast));
  }

  /** The same date, but its year, month or day is said by one side only. */
  private static @Nullable Finding partial(Contrast contrast) {
    CalendarDate one = contrast.expected().reading().date();
    CalendarDate other = contrast.found().reading().date();
    if (one == null || other == null || contrast.agreement() != Agreement.COMPATIBLE) {
      return null;
    }
    String field = fieldOfOne(one, other);
    return field.isEmpty()
        ? null
        : new Finding(
            DivergenceKind.DATE_CHANGED,
            Severity.MAJOR,
            "The " + field + " is said on one side only.");
  }

  /** What one says and the other does not, where both say the same month or year. */
  private static String fieldOfOne(CalendarDate one, CalendarDate other) {
    boolean month = one.month() != null && one.month().equals(other.month());
    boolean year = one.year() != null && one.year().equals(other.year());
    if (month && (one.year() == null) != (other.year() == null)) {
      return "year";
    }
    if (month && (one.day() == null) != (other.day() == null)) {
      return "day";
    }
    return year && (one.month() == null) != (other.month() == null) ? "month" : "";
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
