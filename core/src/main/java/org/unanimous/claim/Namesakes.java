package org.unanimous.claim;

import java.util.List;
import java.util.Set;

/**
 * Units that share a name across countries: a translation that keeps name and number keeps what was
 * said.
 */
final class Namesakes {
  private static final List<Set<String>> GROUPS =
      List.of(
          Set.of("tonne", "short-ton", "long-ton"),
          Set.of("pound", "metric-pound"),
          Set.of("quintal", "zentner", "hundredweight", "short-hundredweight"),
          Set.of("ounce", "troy-ounce", "fluid-ounce", "imperial-fluid-ounce"),
          Set.of("gallon", "imperial-gallon"),
          Set.of("quart", "imperial-quart"),
          Set.of("pint", "imperial-pint", "metric-pint"),
          Set.of("cup", "metric-cup"),
          Set.of("mile", "nautical-mile"),
          Set.of("horsepower", "metric-horsepower"),
          Set.of("kilobyte", "kibibyte"),
          Set.of("megabyte", "mebibyte"),
          Set.of("gigabyte", "gibibyte"),
          Set.of("terabyte", "tebibyte"),
          Set.of("petabyte", "pebibyte"),
          Set.of("calorie", "kilocalorie"),
          Set.of("day", "night"),
          // Francs, their country unsaid: French means its own.
          Set.of("CHF", "FRF"),
          Set.of("bar", "atmosphere"),
          Set.of("pixels-per-inch", "dots-per-inch"),
          Set.of("mile-per-gallon", "mile-per-imperial-gallon"),
          // Degrees, their scale unsaid.
          Set.of("degree", "celsius"),
          Set.of("minute", "arc-minute"),
          Set.of("second", "arc-second"));

  private Namesakes() {}

  static boolean are(Unit one, Unit other) {
    for (Set<String> group : GROUPS) {
      if (group.contains(one.code()) && group.contains(other.code())) {
        return true;
      }
    }
    return false;
  }
}
