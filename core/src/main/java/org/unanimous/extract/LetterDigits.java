package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.language.Entry;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.ShareWord;
import org.unanimous.language.Strategy;

/**
 * Numbers that are written place by place in number words of one letter, as digits are: 二〇二一年,
 * 一〇五人, 七五折. Shorter runs without a nought are others: 二三人 are two or three.
 */
final class LetterDigits {
  /** So many letters without a nought say their places. */
  private static final int FEWEST = 4;

  private final Lexicon lexicon;
  private final boolean positional;

  LetterDigits(Language language) {
    this.lexicon = language.lexicon();
    this.positional = language.uses(Strategy.POSITIONAL);
  }

  /** Where the number ends that begins with the letter at {@code start}; -1 if none does. */
  int end(char[] text, int start, int to) {
    if (!positional || digit(text[start]) < 0 || isPower(text, start - 1)) {
      return -1;
    }
    int end = start + 1;
    while (end < to && digit(text[end]) >= 0) {
      end++;
    }
    if (end < to && isPower(text, end)) {
      return -1;
    }
    boolean price = end == start + 2 && end < to && isPrice(text[end]); // 七五折
    return price || arePlaces(text, start, end) ? end : -1;
  }

  /** Writes the letters of such a number as the digits that they state, in the text. */
  void write(char[] text, int start, int end) {
    for (int at = start; at < end; at++) {
      text[at] = (char) ('0' + digit(text[at]));
    }
  }

  private boolean arePlaces(char[] text, int start, int end) {
    int length = end - start;
    boolean noughtFirst = digit(text[start]) == 0;
    if (length < 2 || noughtFirst && length == 2) {
      return false;
    }
    return hasNought(text, start, end) || length >= FEWEST && !counts(text, start, end);
  }

  private boolean hasNought(char[] text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (digit(text[at]) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 一二三四: one, two, three, four. */
  private boolean counts(char[] text, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (digit(text[at]) != digit(text[at - 1]) + 1) {
        return false;
      }
    }
    return true;
  }

  /** The digit that the letter states by itself; -1 if it states none. */
  private int digit(char c) {
    Rational value = cardinal(c);
    int digit = value == null ? -1 : value.intValueOr(-1);
    return digit <= 9 ? digit : -1;
  }

  /** Is it ten, a hundred, a thousand, which digits are multiplied by where they say no places? */
  private boolean isPower(char[] text, int at) {
    Rational value = at < 0 ? null : cardinal(text[at]);
    int power = value == null ? 0 : value.intValueOr(0);
    return power == 10 || power == 100 || power == 1000;
  }

  private boolean isPrice(char c) {
    Sense share = sense(c, SenseType.PERCENT);
    return share != null && share.is(ShareWord.PRICE);
  }

  private @Nullable Rational cardinal(char c) {
    Sense sense = sense(c, SenseType.CARDINAL);
    return sense == null ? null : sense.value();
  }

  private @Nullable Sense sense(char c, SenseType type) {
    Entry entry = lexicon.entry(lexicon.find(Lexicon.hash(Lexicon.EMPTY, Fold.of(c))));
    for (Entry each = entry; each != null; each = each.more()) {
      if (each.first().type() == type) {
        return each.first();
      }
    }
    return null;
  }
}
