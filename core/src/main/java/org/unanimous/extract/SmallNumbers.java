package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;

/** What the small numbers without a unit mean that texts are full of: made once for all of them. */
final class SmallNumbers {
  /** The notation of such a number in plain words. */
  static final Notation IN_WORDS =
      new Notation(Notation.Form.WORDS, "", true, 0, QuantityReader.NUMBER);

  private static final int LARGEST = 255;
  private static final List<List<Reading>> READINGS = make();

  private SmallNumbers() {}

  private static List<List<Reading>> make() {
    List<List<Reading>> made = new ArrayList<>();
    for (int number = 0; number <= LARGEST; number++) {
      made.add(List.of(Reading.of(ClaimKind.NUMBER, Quantity.point(Rational.of(number), null, 0))));
    }
    return List.copyOf(made);
  }

  /** The one reading of a whole number from 0 to 255; null for other figures. */
  static @Nullable List<Reading> readings(Figure figure) {
    boolean whole = figure.kind() == ClaimKind.NUMBER && figure.lastPlace() == 0;
    int number = whole && figure.other() == null ? figure.number() : -1;
    return number < 0 || number > LARGEST ? null : READINGS.get(number);
  }

  /** The reading of "one". */
  static List<Reading> one() {
    return READINGS.get(1);
  }
}
