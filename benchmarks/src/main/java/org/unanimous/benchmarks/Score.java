package org.unanimous.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How one way to compare does on labelled pairs. */
final class Score {
  private final Rate falseAlarms;
  private final Map<String, Rate> recall;

  private Score(Rate falseAlarms, Map<String, Rate> recall) {
    this.falseAlarms = falseAlarms;
    this.recall = recall;
  }

  /** So many of so many. */
  record Rate(int part, int all) {
    Rate plus(boolean one) {
      return new Rate(part + (one ? 1 : 0), all + 1);
    }

    @Override
    public String toString() {
      return all == 0
          ? "-"
          : String.format(Locale.ROOT, "%5.1f %% (%d of %d)", 100.0 * part / all, part, all);
    }
  }

  /**
   * Counts. Altered pairs whose clean twin is flagged say nothing about the edit and count in no
   * recall.
   *
   * @param flags whether a pair is flagged
   */
  static Score of(List<LabelledPair> pairs, Predicate<LabelledPair> flags) {
    Rate falseAlarms = new Rate(0, 0);
    Set<String> flaggedClean = new HashSet<>();
    for (LabelledPair pair : pairs) {
      if (pair.isClean()) {
        boolean flagged = flags.test(pair);
        falseAlarms = falseAlarms.plus(flagged);
        if (flagged) {
          flaggedClean.add(pair.id());
        }
      }
    }
    return new Score(falseAlarms, recall(pairs, flags, flaggedClean));
  }

  private static Map<String, Rate> recall(
      List<LabelledPair> pairs, Predicate<LabelledPair> flags, Set<String> flaggedClean) {
    Map<String, Rate> recall = new TreeMap<>();
    for (LabelledPair pair : pairs) {
      String edit = pair.edit();
      String twin = pair.cleanId();
      if (edit != null && (twin == null || !flaggedClean.contains(twin))) {
        boolean flagged = flags.test(pair);
        recall.merge(edit, new Rate(0, 0).plus(flagged), (known, one) -> known.plus(flagged));
      }
    }
    return recall;
  }

  /** The clean pairs that are flagged. */
  Rate falseAlarms() {
    return falseAlarms;
  }

  /** The altered pairs that are flagged, by kind of edit. */
  Map<String, Rate> recall() {
    return Map.copyOf(recall);
  }

  Rate recall(String edit) {
    return recall.getOrDefault(edit, new Rate(0, 0));
  }
}
