package org.unanimous.claim;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares single words of names, folded, as inflection and other alphabets change them. */
final class NameWords {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Inflected and transliterated names come to this; surnames of one text seldom do. */
  private static final double ALIKE = 0.88;

  /** Letters at the end of a name that inflection may change. */
  private static final int ENDING = 2;

  /** Shorter words are told apart by their letters alone. */
  private static final int SHORT = 4;

  /** So long a word may stand at the end of a compound: Nordkorea. */
  private static final int PART = 5;

  /** Of so many consonants one may be written otherwise in another alphabet. */
  private static final int LOOSE = 3;

  private NameWords() {}

  static boolean areAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORT) {
      boolean sameSounds = Letters.skeleton(one).equals(Letters.skeleton(other));
      return shorter > 1 && (sameSounds || one.startsWith(other) || other.startsWith(one));
    }
    return shorter >= PART && isPart(one, other)
        || Letters.soundAlike(one, other)
        || SIMILARITY.apply(one, other) >= ALIKE;
  }

  /** Is one the end of the other: Korea and Nordkorea, Midlands and Уэст-Мидлендса? */
  private static boolean isPart(String one, String other) {
    String sounds = Letters.skeleton(one);
    String its = Letters.skeleton(other);
    boolean sound =
        Math.min(sounds.length(), its.length()) >= SHORT
            && (sounds.endsWith(its) || its.endsWith(sounds));
    return sound || one.endsWith(other) || other.endsWith(one);
  }

  static boolean isMisspelling(String one, String its) {
    int shorter = Math.min(one.length(), its.length());
    if (one.equals(its) || shorter < SHORT || Math.abs(one.length() - its.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == its.charAt(same)) {
      same++;
    }
    boolean ending = shorter - same <= ENDING - 1;
    return !ending && LevenshteinDistance.getDefaultInstance().apply(one, its) == 1;
  }

  /** May one be the other as another alphabet writes its sounds: Олбенс and Albence? */
  static boolean mayTranscribe(String one, String other) {
    String sounds = Letters.skeleton(one);
    String its = Letters.skeleton(other);
    boolean begin = !sounds.isEmpty() && !its.isEmpty() && sounds.charAt(0) == its.charAt(0);
    int most = Math.max(1, Math.max(sounds.length(), its.length()) / LOOSE);
    return (begin || sounds.equals(its))
        && LevenshteinDistance.getDefaultInstance().apply(sounds, its) <= most;
  }
}
