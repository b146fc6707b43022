package org.unanimous.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;

/** Who says what in a text, in the order of its cues. Not thread-safe; cleared for each block. */
final class Sayings {
  private final List<Saying> all = new ArrayList<>();

  /** Cues of which it is not clear who says what. */
  private final List<Match> unclear = new ArrayList<>();

  /** The tokens of the words that say who says something. */
  private final BitSet cues = new BitSet();

  /** Which saying each token is part of, from 1; 0 for what the text itself states. */
  private int[] sayingOf = {};

  /**
   * @param size how many tokens the block has
   */
  void clear(int size) {
    all.clear();
    unclear.clear();
    cues.clear();
    sayingOf = sayingOf.length < size ? new int[size * 5 / 4] : sayingOf;
    Arrays.fill(sayingOf, 0, size, 0);
  }

  /** Of what is said inside of something said, the closest says who states it. */
  void add(Saying saying) {
    all.add(saying);
    cues.set(saying.cueFrom(), saying.cueTo());
    for (int i = saying.from(); i < saying.to(); i++) {
      boolean closest = sayingOf[i] == 0 || saying.length() <= all.get(sayingOf[i] - 1).length();
      sayingOf[i] = closest ? all.size() : sayingOf[i];
    }
  }

  void addUnclear(Match cue) {
    unclear.add(cue);
  }

  List<Saying> all() {
    return all;
  }

  List<Match> unclear() {
    return unclear;
  }

  /** Does a word at token {@code i} say who says something? */
  boolean hasCue(int i) {
    return cues.get(i);
  }

  /** What token {@code i} is part of; null if the text itself states it. */
  @Nullable Saying at(int i) {
    return sayingOf[i] == 0 ? null : all.get(sayingOf[i] - 1);
  }
}
