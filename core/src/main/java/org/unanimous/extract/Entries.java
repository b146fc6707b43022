package org.unanimous.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Lexicon;
import org.unanimous.language.SenseType;

/**
 * The tokens of a text and where the lexicon has them: the word of each, the phrase that begins
 * there, and of what types their senses are. Filled once by the {@link Tokenizer}, then asked at
 * nearly every step of every reader. Not thread-safe.
 */
sealed class Entries extends Layout permits Tokens {
  /** Marks a token that begins a phrase; lies beyond the bits of the types and {@link Triggers}. */
  private static final long PHRASE = 1L << 63;

  private static final long MODIFIER = SenseType.MODIFIER.bit();

  /** The words that stand behind figures. */
  private static final long BEHIND_FIGURES =
      SenseType.ORDINAL_SUFFIX.bit()
          | SenseType.COUNTED.bit()
          | SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.PERCENT.bit()
          | SenseType.TIMES.bit();

  private final Lexicon lexicon;
  private final Triggers triggers = new Triggers();

  /** The types of the senses of each token, its phrase included, and whether it has one. */
  private long[] senses = new long[ROOM];

  /** The marks of each token that {@link Triggers} go by; 0 for one that nothing begins at. */
  private long[] marks = new long[ROOM];

  /** Where the lexicon has the word. */
  private int[] forms = new int[ROOM];

  /** Where the lexicon has the phrase, and where that ends in the text; only behind its mark. */
  private int[] phrases = new int[ROOM];

  private int[] phraseEnds = new int[ROOM];

  /** The types of the senses of all tokens. */
  private long all;

  Entries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  final void clear(char[] newText) {
    super.clear(newText);
    all = 0;
  }

  /** Adds what nothing can be read across. */
  final void addWall(int start, int end) {
    add(WALL, SPACE, start, end, Lexicon.NONE);
  }

  /**
   * Adds a word or a part of one.
   *
   * @param index where the lexicon has it; {@link Lexicon#NONE} if it has not
   */
  final void addWord(byte gap, int start, int end, int index) {
    int word = add(WORD, gap, start, end, index);
    if (RomanNumerals.mayBegin(chars()[start])) {
      markRoman(word);
    }
  }

  private void markRoman(int word) {
    if (RomanNumerals.value(this, word) > 0) {
      marks[word] |= Triggers.ROMAN;
    }
  }

  final void addDigits(byte gap, int start, int end) {
    int digits = add(DIGITS, gap, start, end, Lexicon.NONE);
    if (gap == GLUED && digits > 0) {
      int before = isHyphen(digits - 1) && glued(digits - 1) ? digits - 2 : digits - 1;
      if (isWord(before)) {
        marks[before] |= Triggers.TOUCHED;
      }
    }
    marks[digits] |= Triggers.DIGITS;
  }

  final void addSign(byte gap, int start, int index) {
    int sign = add(SIGN, gap, start, start + 1, index);
    char c = charAt(sign);
    if (Marks.mayQuote(c)) {
      addQuotation(sign);
    }
    if (VulgarFractions.isFraction(c)) {
      marks[sign] |= Triggers.FRACTION_SIGN;
    }
  }

  private int add(byte type, byte gap, int start, int end, int index) {
    int token = place(type, gap, start, end);
    long types = lexicon.types(index);
    forms[token] = index;
    senses[token] = types;
    marks[token] = lexicon.opening(index);
    all |= types;
    return token;
  }

  @Override
  final void grow(int more) {
    super.grow(more);
    senses = Arrays.copyOf(senses, more);
    marks = Arrays.copyOf(marks, more);
    forms = Arrays.copyOf(forms, more);
    phrases = Arrays.copyOf(phrases, more);
    phraseEnds = Arrays.copyOf(phraseEnds, more);
  }

  /** Says that the last token begins a phrase of the lexicon that ends at the offset. */
  final void phrase(int index, int end) {
    int last = size() - 1;
    if (isLetterSign(last) && (lexicon.types(index) & BEHIND_FIGURES) != 0) {
      forms[last] = Lexicon.NONE; // part of a longer word, and none by itself
    }
    phrases[last] = index;
    phraseEnds[last] = end;
    senses[last] |= PHRASE | lexicon.types(index);
    marks[last] |= lexicon.opening(index);
    all |= senses[last];
  }

  /** Says that all tokens are there: now the triggers among them are found. */
  final void complete() {
    triggers.seek(marks, size());
  }

  /** The tokens that a claim may begin at; known once all tokens are there. */
  final Triggers triggers() {
    return triggers;
  }

  /** Has the word or a phrase that begins here a sense of these types, whatever its case? */
  final boolean mayBe(int i, long typeBits) {
    return i >= 0 && i < size() && (senses[i] & typeBits) != 0;
  }

  /** As {@link #mayBe}, only for senses that a claim may begin with. */
  final boolean mayOpen(int i, long typeBits) {
    return i >= 0 && i < size() && (marks[i] & typeBits) != 0;
  }

  /** Does the lexicon know the word? */
  final boolean isKnown(int i) {
    return mayBe(i, -1L);
  }

  /** Is it a word behind a space that the lexicon does not know? Most figures count such. */
  final boolean isPlainWord(int i) {
    return isWord(i) && gap(i) == SPACE && !isKnown(i);
  }

  /** Does a phrase of the lexicon begin here? */
  final boolean isPhrase(int i) {
    return mayBe(i, PHRASE);
  }

  /** The token behind the phrase that begins here. */
  final int behindPhrase(int i) {
    return tokenBehind(i, phraseEnds[i]);
  }

  /** Has any token a sense of these types? */
  final boolean haveAny(long typeBits) {
    return (all & typeBits) != 0;
  }

  /** The types of the senses of tokens {@code [from, to)}, as far as there are such. */
  final long types(int from, int to) {
    long types = 0;
    int end = Math.min(to, size());
    for (int i = Math.max(from, 0); i < end; i++) {
      types |= senses[i];
    }
    return types;
  }

  /** The first of the tokens {@code [from, to)} that may modify a figure; -1 if none may. */
  final int firstModifier(int from, int to) {
    int end = Math.min(to, size());
    for (int i = Math.max(from, 0); i < end; i++) {
      if ((senses[i] & MODIFIER) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The last of the tokens {@code [from, to)} that may modify a figure; -1 if none may. */
  final int lastModifier(int from, int to) {
    int begin = Math.max(from, 0);
    for (int i = Math.min(to, size()) - 1; i >= begin; i--) {
      if ((senses[i] & MODIFIER) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The entry of the phrase that begins at token {@code i}; null if none does. */
  final @Nullable Entry phraseEntry(int i) {
    return (senses[i] & PHRASE) == 0 ? null : lexicon.entry(phrases[i]);
  }

  /** The entry of token {@code i} alone; null if the lexicon has none. */
  final @Nullable Entry entry(int i) {
    return lexicon.entry(forms[i]);
  }

  /** Where the phrase ends in the text that begins at token {@code i}. */
  final int phraseEnd(int i) {
    return phraseEnds[i];
  }
}
