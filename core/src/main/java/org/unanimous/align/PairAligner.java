package org.unanimous.align;

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
    if (InStep.are(texts.one, texts.other, work)) {
      InStep.match(pair.matching);
    } else if (texts.one.size > 0 && texts.other.size > 0) {
      pair.match();
    }
    return pair.matching;
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
