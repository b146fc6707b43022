package org.unanimous.align;

import java.util.List;

/**
 * Mends what joining best first leaves behind: a claim whose match went to another group moves
 * there, if it agrees more with the claims there than with those it leaves.
 */
final class Refinement {
  /** More than this must be gained, so that rounding never moves a claim to and fro. */
  private static final double LEAST = 0.05;

  private final Groups groups;
  private final Links links;
  private final Work work;

  Refinement(Groups groups, Links links, Work work) {
    this.groups = groups;
    this.links = links;
    this.work = work;
  }

  void run(int[] order) {
    for (int link : order) {
      int one = links.one(link);
      int other = links.other(link);
      if (groups.group(one) != groups.group(other)) {
        mend(one, other);
      }
    }
  }

  private void mend(int one, int other) {
    double gained = gained(one, groups.group(other));
    double otherGained = gained(other, groups.group(one));
    if (Math.max(gained, otherGained) > LEAST) {
      boolean first = gained >= otherGained;
      groups.move(first ? one : other, groups.group(first ? other : one));
    }
  }

  private double gained(int claim, int target) {
    return groups.lacks(target, groups.version(claim))
        ? gain(claim, target) - gain(claim, claim)
        : 0;
  }

  /**
   * How much a claim agrees with the other claims of a group, of its own if that is its own number.
   */
  private double gain(int claim, int group) {
    double sum = 0;
    for (int each = groups.group(group); each >= 0; each = groups.next(each)) {
      if (each != claim) {
        work.step();
        sum += links.areMatched(claim, each) ? links.gain(claim, each) : similarity(claim, each);
      }
    }
    return sum;
  }

  /** Claims that are not matched, at most half as sure. */
  private double similarity(int claim, int other) {
    List<ClaimTable> tables = groups.tables;
    return Similarity.of(
            tables.get(groups.version(claim)),
            groups.index(claim),
            tables.get(groups.version(other)),
            groups.index(other),
            0.5)
        / 2;
  }
}
