package org.unanimous.claim;

import org.jspecify.annotations.Nullable;

/**
 * One way to read what stands at a place. Exactly one part belongs to the kind: a quantity, a date,
 * a time of the day, a name; a STATEMENT has none.
 *
 * @param quantity of the kinds that count or measure
 * @param date of DATE
 * @param minutes of TIME: minutes of the day, 0 to 1439
 * @param name of DESIGNATION, as written
 */
public record Reading(
    ClaimKind kind,
    @Nullable Quantity quantity,
    @Nullable CalendarDate date,
    @Nullable Integer minutes,
    @Nullable String name) {
  /** The only way to read a statement. */
  static final Reading STATEMENT = new Reading(ClaimKind.STATEMENT, null, null, null, null);

  public Reading {
    boolean fits =
        switch (kind) {
          case DATE -> date != null;
          case TIME -> minutes != null && minutes >= 0 && minutes < 24 * 60;
          case DESIGNATION -> name != null;
          case STATEMENT -> true;
          default -> quantity != null;
        };
    if (!fits) {
      throw new IllegalArgumentException("A reading of kind " + kind + " lacks its part");
    }
  }

  public static Reading of(ClaimKind kind, Quantity quantity) {
    return new Reading(kind, quantity, null, null, null);
  }

  public static Reading of(CalendarDate date) {
    return new Reading(ClaimKind.DATE, null, date, null, null);
  }

  /** A time of the day, in minutes from midnight. */
  public static Reading ofTime(int minutes) {
    return new Reading(ClaimKind.TIME, null, null, minutes, null);
  }

  public static Reading ofName(String name) {
    return new Reading(ClaimKind.DESIGNATION, null, null, null, name);
  }
}
