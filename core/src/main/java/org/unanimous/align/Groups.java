package org.unanimous.align;

import java.util.Arrays;
import java.util.List;

/**
 * The claims of all versions, joined step by step to the groups that become rows. A claim is known
 * by a number.
 */
final class Groups {
  /**
   * Of the pairs of claims that a join puts together, at least this part must be matched; then, of
   * what is left.
   */
  private static final double LINKED = 0.5;

  private static final double LOOSELY_LINKED = 0.25;

  final List<ClaimTable> tables;

  /** The number of the first claim of each version; the number of all claims at the end. */
  final int[] first;

  // The number of the first member of a claim's group, the next member (-1 at the end), and the
  // size at the first one.
  private final int[] head;
  private final int[] next;
  private final int[] size;
  private final int[] version;

  Groups(List<ClaimTable> tables) {
    this.tables = tables;
    first = new int[tables.size() + 1];
    for (int v = 0; v < tables.size(); v++) {
      first[v + 1] = first[v] + tables.get(v).size;
    }
    int total = first[tables.size()];
    head = new int[total];
    next = new int[total];
    size = new int[total];
    version = new int[total];
    for (int v = 0; v < tables.size(); v++) {
      Arrays.fill(version, first[v], first[v + 1], v);
    }
    for (int c = 0; c < total; c++) {
      head[c] = c;
    }
    Arrays.fill(next, -1);
    Arrays.fill(size, 1);
  }

  int total() {
    return head.length;
  }

  /** The number that stands for the group of a claim. */
  int group(int claim) {
    return head[claim];
  }

  /**
   * The next member of the group, in the order of the versions and of their texts; -1 behind the
   * last.
   */
  int next(int claim) {
    return next[claim];
  }

  int version(int claim) {
    return version[claim];
  }

  int index(int claim) {
    return claim - first[version[claim]];
  }

  /** Joins the matches of the only two versions. */
  void join(Matching matching) {
    for (int i = 0; i < matching.otherOf.length; i++) {
      if (matching.otherOf[i] >= 0) {
        merge(i, first[1] + matching.otherOf[i]);
      }
    }
  }

  /**
   * Joins the matches of all pairs of versions, best first, so that no group has two claims of one
   * version.
   *
   * @param matchings of versions 0 and 1, 0 and 2, …, 1 and 2, …
   */
  void joinBestFirst(List<Matching> matchings, Work work) {
    Links links = new Links(this, matchings);
    int[] order = links.bestFirst();
    for (int link : order) {
      join(links, link, LINKED);
    }
    for (int link : order) {
      join(links, link, LOOSELY_LINKED);
    }
    new Refinement(this, links, work).run(order);
  }

  private void join(Links links, int link, double least) {
    int one = head[links.one(link)];
    int other = head[links.other(link)];
    if (one != other
        && size[one] + size[other] <= tables.size()
        && isLinked(links, one, other, least)) {
      merge(one, other);
    }
  }

  private boolean isLinked(Links links, int one, int other, double least) {
    int linked = 0;
    for (int a = one; a >= 0; a = next[a]) {
      for (int b = other; b >= 0; b = next[b]) {
        if (version[a] == version[b]) {
          return false;
        }
        linked += links.areMatched(a, b) ? 1 : 0;
      }
    }
    return linked >= least * size[one] * size[other];
  }

  /** Has the group no claim of that version? */
  boolean lacks(int group, int wanted) {
    for (int a = group; a >= 0; a = next[a]) {
      if (version[a] == wanted) {
        return false;
      }
    }
    return true;
  }

  /** Takes a claim out of its group and puts it into another. */
  void move(int claim, int group) {
    int old = head[claim];
    int start = old == claim ? next[claim] : old;
    for (int a = old; a >= 0; a = next[a]) {
      head[a] = start;
      if (next[a] == claim) {
        next[a] = next[claim];
      }
    }
    if (start >= 0) {
      size[start] = size[old] - 1;
    }
    head[claim] = claim;
    next[claim] = -1;
    size[claim] = 1;
    merge(claim, group);
  }

  /** The number of members of the group of a claim. */
  int size(int claim) {
    return size[head[claim]];
  }

  /** Merges the groups of two claims, members in rising order. */
  void merge(int one, int other) {
    int a = Math.min(head[one], head[other]);
    int b = Math.max(head[one], head[other]);
    size[a] += size[b];
    int start = a;
    int last = a;
    int rest = next[a];
    while (rest >= 0 || b >= 0) {
      boolean fromRest = b < 0 || (rest >= 0 && rest < b);
      int member = fromRest ? rest : b;
      if (fromRest) {
        rest = next[rest];
      } else {
        b = next[b];
      }
      next[last] = member;
      head[member] = start;
      last = member;
    }
    next[last] = -1;
  }
}
