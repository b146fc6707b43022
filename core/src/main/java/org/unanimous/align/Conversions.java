package org.unanimous.align;

import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Unit;

/**
 * Merges claims that say a neighbour again in another unit, 10 miles (16 km): some versions give
 * both and others one. A group is merged into another that has all its versions, and more.
 */
final class Conversions {
  /** A conversion is looked for among so many claims before and behind. */
  private static final int NEAR = 4;

  private final Groups groups;

  private Conversions(Groups groups) {
    this.groups = groups;
  }

  static void merge(Groups groups) {
    Conversions conversions = new Conversions(groups);
    for (int claim = 0; claim < groups.total(); claim++) {
      if (groups.group(claim) == claim && groups.size(claim) < groups.tables.size()) {
        conversions.merge(claim);
      }
    }
  }

  private void merge(int claim) {
    ClaimTable table = groups.tables.get(groups.version(claim));
    int index = groups.index(claim);
    for (int d = 1; d <= 2 * NEAR; d++) {
      int near = index + (d % 2 == 0 ? d / 2 : -(d + 1) / 2);
      boolean inSentence =
          near >= 0 && near < table.size && table.sentence(near) == table.sentence(index);
      if (inSentence
          && converts(table, index, near)
          && covers(groups.group(claim - index + near), claim)) {
        groups.merge(claim - index + near, claim);
        return;
      }
    }
  }

  private static boolean converts(ClaimTable table, int index, int near) {
    Claim claim = table.claim(index);
    Claim other = table.claim(near);
    return claim.strength() == other.strength()
        && table.types[index] != table.types[near]
        && isConverted(claim, other)
        && Comparison.of(claim, other).compareTo(Agreement.ROUNDED) <= 0;
  }

  private static boolean isConverted(Claim claim, Claim other) {
    Quantity one = claim.quantity();
    Quantity another = other.quantity();
    Unit unit = one == null ? null : one.unit();
    Unit otherUnit = another == null ? null : another.unit();
    return unit != null && otherUnit != null && unit.convertsTo(otherUnit);
  }

  /** Does the group have all versions of the other, and more? */
  private boolean covers(int group, int other) {
    if (group == other) {
      return false;
    }
    int common = 0;
    int more = 0;
    int b = other;
    for (int a = group; a >= 0; a = groups.next(a)) {
      while (b >= 0 && groups.version(b) < groups.version(a)) {
        b = groups.next(b);
      }
      boolean both = b >= 0 && groups.version(b) == groups.version(a);
      common += both ? 1 : 0;
      more += both ? 0 : 1;
    }
    return more > 0 && common >= groups.size(other);
  }
}
