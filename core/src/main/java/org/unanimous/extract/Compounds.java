package org.unanimous.extract;

import org.unanimous.language.Entry;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.Place;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * Splits a word that is written together from numbers and what they count: einundzwanzig,
 * dwudziestoletni, пятимиллиардный. A word is split only if forms of the lexicon cover it from end
 * to end. Not thread-safe.
 */
final class Compounds {
  /**
   * The longest German words for numbers below a quadrillion have some 160 letters and 30 parts.
   */
  private static final int LONGEST = 200;

  private static final int MOST_PARTS = 40;
  private static final int MOST_CANDIDATES = 8;

  /** Steps of the search after which a word counts as no compound. */
  private static final int MOST_STEPS = 400;

  /** What a compound may consist of. */
  private static final long INNER = Lexicon.NUMBER;

  /** What a number may end with. */
  private static final long NUMBERS =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_MULTIPLIER.bit();

  private static final long LAST =
      INNER
          | NUMBERS
          | SenseType.FRACTION.bit()
          | SenseType.UNIT.bit()
          | SenseType.COUNTED.bit()
          | SenseType.TIMES.bit()
          | SenseType.PERCENT.bit()
          | SenseType.PERIOD.bit()
          | SenseType.CURRENCY.bit();

  private final Lexicon lexicon;
  private final boolean written;
  private char[] text = {};

  /** Where the parts end, and their indices in the lexicon. */
  private final int[] ends = new int[MOST_PARTS];

  private final int[] forms = new int[MOST_PARTS];

  /** The same of the candidates for each part. */
  private final int[][] candidates = new int[MOST_PARTS][MOST_CANDIDATES];

  private final int[][] candidateForms = new int[MOST_PARTS][MOST_CANDIDATES];
  private int parts;
  private int steps;

  /** What the word may end with: a number is preferred, two hundredth to two hundred ohms. */
  private long last;

  Compounds(Language language) {
    this.lexicon = language.lexicon();
    this.written = language.uses(Strategy.COMPOUNDS);
  }

  /** The number of parts that the word of the text falls into; 0 if it is no compound. */
  int split(char[] words, int start, int end) {
    text = words;
    if (end - start > LONGEST) {
      return 0;
    }
    // most words that begin like a number are none, and that is seen at once
    boolean compound = split(start, end, LAST);
    return compound && (split(start, end, NUMBERS) || split(start, end, LAST)) ? parts : 0;
  }

  private boolean split(int start, int end, long mayEnd) {
    parts = 0;
    steps = 0;
    last = mayEnd;
    return split(start, end, 0);
  }

  int end(int part) {
    return ends[part];
  }

  /** The index of the part in the lexicon. */
  int form(int part) {
    return forms[part];
  }

  /** Finds parts from {@code at} on, the longest first; true if they reach the end. */
  private boolean split(int at, int end, int part) {
    if (at == end) {
      parts = part;
      return part > 1;
    }
    if (part == MOST_PARTS || ++steps > MOST_STEPS) {
      return false;
    }
    int count = candidates(at, end, part);
    while (count-- > 0) {
      ends[part] = candidates[part][count];
      forms[part] = candidateForms[part][count];
      if (split(ends[part], end, part + 1)) {
        return true;
      }
    }
    return false;
  }

  private int candidates(int at, int end, int part) {
    int count = 0;
    long hash = Lexicon.EMPTY;
    int last = Math.min(end, at + lexicon.longest());
    for (int i = at; i < last && count < MOST_CANDIDATES; i++) {
      hash = Lexicon.hash(hash, Fold.of(text[i]));
      int form = lexicon.find(hash);
      Entry entry = lexicon.entry(form);
      if (entry != null && mayStand(entry, part, i + 1 - at, i + 1 == end)) {
        candidates[part][count] = i + 1;
        candidateForms[part][count++] = form;
      }
    }
    return count;
  }

  private boolean mayStand(Entry entry, int part, int length, boolean last) {
    if (part == 0) {
      return !last && entry.beginsNumber();
    }
    for (Entry each = entry; each != null; each = each.more()) {
      Sense sense = each.first();
      boolean symbol = sense.exact() != null || sense.weak() && length < Sense.SHORTEST_PART;
      if (!symbol
          && mayStand(sense, part, last)
          && (length >= Sense.SHORTEST_PART || !isAbbreviation(sense))) {
        return true;
      }
    }
    return false;
  }

  /** "k" and "mm" end no words. */
  private static boolean isAbbreviation(Sense sense) {
    return sense.place() == Place.ANY
        && sense.type() != SenseType.CARDINAL
        && sense.type() != SenseType.GLUE;
  }

  private boolean mayStand(Sense sense, int part, boolean ends) {
    if (sense.exact() != null || (sense.weak() && sense.type() == SenseType.MULTIPLIER)) {
      return false; // abbreviations are no parts of words
    }
    if (sense.type() == SenseType.CARDINAL && part > 0 && isFraction(part - 1)) {
      return false; // half an elf is not half past ten
    }
    if (ends) {
      return (sense.type().bit() & last) != 0
          && sense.place() != Place.WORD_START
          && (written || sense.place() == Place.WORD_END || isPrefix(part - 1));
    }
    boolean joins = sense.type() == SenseType.GLUE && written;
    return joins || ((sense.type().bit() & INNER) != 0 && sense.place() != Place.WORD_END);
  }

  private boolean isFraction(int part) {
    Entry entry = lexicon.entry(forms[part]);
    return entry != null
        && entry.hasAny(SenseType.FRACTION.bit())
        && !entry.hasAny(SenseType.CARDINAL.bit());
  }

  private boolean isPrefix(int part) {
    for (Entry each = lexicon.entry(forms[part]); each != null; each = each.more()) {
      if (each.first().place() == Place.WORD_START) {
        return true;
      }
    }
    return false;
  }
}
