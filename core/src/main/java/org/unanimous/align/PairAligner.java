package org.unanimous.align;

import org.unanimous.claim.Agreement;
import org.unanimous.claim.Comparison;

/** Matches the claims of two versions, one to one. */
final class PairAligner {
  /** Texts of so few claims and sentences are one window. */
  private static final int FEW_CLAIMS = 8;

  private static final int FEW_SENTENCES = 4;

  private final Bitext texts;
  private final Matching matching;
  private final ClaimTable one;
  private final ClaimTable other;
  private final Work work;

  private PairAligner(Bitext texts, Work work) {
    this.texts = texts;
    this.one = texts.one;
    this.other = texts.other;
    this.matching = new Matching(one, other);
    this.work = work;
  }

  static Matching match(Bitext texts, Work work) {
    PairAligner pair = new PairAligner(texts, work);
    if (texts.one.size > 0 && texts.other.size > 0 && !pair.matchSame()) {
      pair.match();
    }
    return pair.matching;
  }

  /**
   * Both state the same in the same order, as good translations mostly do: nothing can match
   * better.
   */
  private boolean matchSame() {
    if (one.size != other.size) {
      return false;
    }
    for (int i = 0; i < one.size; i++) {
      work.step();
      boolean same =
          one.types[i] == other.types[i]
              && one.claim(i).strength() == other.claim(i).strength()
              && Comparison.of(one.claim(i), other.claim(i)) == Agreement.SAME;
      if (!same) {
        return false;
      }
    }
    for (int i = 0; i < one.size; i++) {
      matching.match(i, i, Similarity.SAME);
    }
    return true;
  }

  private void match() {
    if (isFew(one) && isFew(other)) {
      new Window(matching, work).match(0, one.size, 0, other.size);
      return;
    }
    PassageAligner.Result units = texts.passages();
    Window window = new Window(matching, work);
    Beads beads = units.beads();
    for (int b = 0; b < beads.size; b++) {
      window.match(
          units.one().firstClaim[beads.one(b)],
          units.one().firstClaim[beads.oneEnd(b)],
          units.other().firstClaim[beads.other(b)],
          units.other().firstClaim[beads.otherEnd(b)]);
    }
    new Leftovers(matching, work).match();
  }

  private static boolean isFew(ClaimTable table) {
    return table.size <= FEW_CLAIMS && table.version.sentences().size() <= FEW_SENTENCES;
  }
}
