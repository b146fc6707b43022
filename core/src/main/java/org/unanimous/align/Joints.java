package org.unanimous.align;

/** Sentences of the pivot that some version says in one. */
final class Joints {
  private final boolean[] joined;

  Joints(int sentences) {
    joined = new boolean[sentences + 1];
  }

  void join(Beads beads) {
    for (int b = 0; b < beads.size; b++) {
      for (int u = beads.one(b); u + 1 < beads.oneEnd(b); u++) {
        joined[u] = true;
      }
    }
  }

  /** The first sentence behind those that belong with the given one. */
  int end(int from) {
    int end = from;
    while (joined[end]) {
      end++;
    }
    return end + 1;
  }
}
