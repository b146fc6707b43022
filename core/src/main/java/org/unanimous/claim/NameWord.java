package org.unanimous.claim;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A single word of a name, comparable as inflection and other alphabets change it.
 *
 * @param letters {@link Letters#folded folded}
 * @param sounds its consonants: the {@link Letters#skeleton skeleton}
 */
record NameWord(String letters, String sounds) {
  /** The word of no name. */
  static final NameWord NONE = new NameWord("", "");

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Inflected and transliterated names come to this; surnames of one text seldom do. */
  static final double ALIKE = 0.88;

  /** So many of the first letters raise the similarity if both words have them (Winkler 1990). */
  private static final int PREFIX = 4;

  /** By what each of them raises it. */
  private static final double RAISE = 0.1;

  /** What two ways to calculate one similarity may differ by. */
  private static final double ROUNDING = 1e-9;

  /** Letters at the end of a name that inflection may change. */
  private static final int ENDING = 2;

  /** Shorter words are told apart by their letters alone. */
  private static final int SHORT = 4;

  /** So long a word may stand at the end of a compound: Nordkorea. */
  private static final int PART = 5;

  /** Of so many consonants one may be written otherwise in another alphabet. */
  private static final int LOOSE = 3;

  static NameWord of(String folded) {
    return new NameWord(folded, Letters.skeleton(folded));
  }

  /** May both be the same word? */
  boolean isLike(NameWord other) {
    String its = other.letters;
    if (letters.equals(its)) {
      return true;
    }
    int shorter = Math.min(letters.length(), its.length());
    if (shorter < SHORT) {
      return shorter > 1
          && (sounds.equals(other.sounds) || letters.startsWith(its) || its.startsWith(letters));
    }
    return shorter >= PART && (isEndOf(other) || other.isEndOf(this))
        || Letters.areClose(sounds, other.sounds)
        || mayBeSimilar(letters, its) && SIMILARITY.apply(letters, its) >= ALIKE;
  }

  /** Is it the end of the other: Korea and Nordkorea, Midlands and Уэст-Мидлендса? */
  private boolean isEndOf(NameWord other) {
    return other.letters.endsWith(letters)
        || (sounds.length() >= SHORT && other.sounds.endsWith(sounds));
  }

  /**
   * May the similarity come to {@link #ALIKE}? Counts all letters that both have as if they stood
   * in the same places: most words cannot come to it even so.
   */
  static boolean mayBeSimilar(String one, String other) {
    boolean first = one.length() <= other.length();
    String shorter = first ? one : other;
    String longer = first ? other : one;
    long letters = 0;
    for (int i = 0; i < longer.length(); i++) {
      letters |= 1L << longer.charAt(i);
    }
    int common = 0;
    for (int i = 0; i < shorter.length(); i++) {
      common += (int) (letters >>> shorter.charAt(i)) & 1;
    }
    double most =
        (1.0 + (double) common / shorter.length() + (double) common / longer.length()) / 3;
    double raised = most + RAISE * samePrefix(one, other, PREFIX) * (1 - most);
    return raised > ALIKE - ROUNDING;
  }

  /** How many of the first letters are the same, up to so many that both have. */
  private static int samePrefix(String one, String other, int most) {
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Does the other word differ from it in a letter that inflection does not change? */
  boolean isMisspelling(NameWord other) {
    String its = other.letters;
    int shorter = Math.min(letters.length(), its.length());
    if (letters.equals(its) || shorter < SHORT || Math.abs(letters.length() - its.length()) > 1) {
      return false;
    }
    boolean ending = shorter - samePrefix(letters, its, shorter) <= ENDING - 1;
    return !ending && LevenshteinDistance.getDefaultInstance().apply(letters, its) == 1;
  }

  /** May it be the other as another alphabet writes its sounds: Олбенс and Albence? */
  boolean mayTranscribe(NameWord other) {
    String its = other.sounds;
    boolean begin = !sounds.isEmpty() && !its.isEmpty() && sounds.charAt(0) == its.charAt(0);
    int most = Math.max(1, Math.max(sounds.length(), its.length()) / LOOSE);
    return (begin || sounds.equals(its))
        && LevenshteinDistance.getDefaultInstance().apply(sounds, its) <= most;
  }
}
