package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;

/**
 * A claim as a reader found it in the tokens {@code [from, to)}, before its surroundings are looked
 * at.
 *
 * @param readings the ways to read it, the locale's first; empty if what stands there states
 *     nothing
 */
record Draft(int from, int to, List<Reading> readings, Notation notation, boolean weak) {
  private static final Notation NONE = new Notation(Notation.Form.WORDS, "", true, 0, "");
  private static final Notation DESIGNATION =
      new Notation(Notation.Form.DIGITS, "", true, 0, "designation");

  /**
   * Says that the tokens {@code [from, to)} state nothing, so that no other reader looks at them.
   */
  static Draft nothing(int from, int to) {
    return new Draft(from, to, List.of(), NONE, true);
  }

  /** A designation. */
  static Draft ofName(int from, int to, String name) {
    return ofName(from, to, name, false);
  }

  /** A designation; weak if the thing often goes without the number (COVID). */
  static Draft ofName(int from, int to, String name, boolean weak) {
    return of(from, to, Reading.ofName(name), DESIGNATION, weak);
  }

  static Draft of(int from, int to, Reading reading, Notation notation, boolean weak) {
    return new Draft(from, to, List.of(reading), notation, weak);
  }

  /** The date that its first reading is; null if that is none. */
  @Nullable CalendarDate date() {
    return readings.isEmpty() ? null : readings.get(0).date();
  }

  /** The same, weak. */
  Draft weakened() {
    return new Draft(from, to, readings, notation, true);
  }

  /** The same, which may be read in another way too. */
  Draft or(Reading another) {
    List<Reading> more = new ArrayList<>(readings);
    more.add(another);
    return new Draft(from, to, more, notation, weak);
  }
}
