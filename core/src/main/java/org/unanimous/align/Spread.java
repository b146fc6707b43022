package org.unanimous.align;

/** Which sentences of a version say what those of the pivot say. */
final class Spread {
  private final int[] first;
  private final int[] end;

  Spread(Beads beads) {
    int size = 0;
    for (int b = 0; b < beads.size; b++) {
      size = Math.max(size, beads.oneEnd(b));
    }
    first = new int[size];
    end = new int[size];
    for (int b = 0; b < beads.size; b++) {
      for (int u = beads.one(b); u < beads.oneEnd(b); u++) {
        first[u] = beads.other(b);
        end[u] = beads.otherEnd(b);
      }
    }
  }

  /** The first of its sentences that say what the pivot's {@code [from, to)} say. */
  int first(int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int u = from; u < Math.min(to, first.length); u++) {
      least = end[u] > first[u] ? Math.min(least, first[u]) : least;
    }
    return least;
  }

  /** Behind the last of them; not behind {@link #first} if there are none. */
  int end(int from, int to) {
    int most = 0;
    for (int u = from; u < Math.min(to, end.length); u++) {
      most = Math.max(most, end[u]);
    }
    return most;
  }
}
