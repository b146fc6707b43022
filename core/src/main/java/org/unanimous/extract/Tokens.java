package org.unanimous.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Fold;
import org.unanimous.language.Glue;
import org.unanimous.language.Lexicon;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * The tokens of a text in parallel arrays: words, runs of digits, and every other visible character
 * by itself. A compound word is several tokens, glued. Not thread-safe; lives as long as one
 * extraction.
 */
final class Tokens {
  /** A run of letters, or a part of a compound. */
  static final byte WORD = 1;

  /** A run of decimal digits of any script. */
  static final byte DIGITS = 2;

  /** Any other character. */
  static final byte SIGN = 3;

  /** Where nothing can be read across: a zone, the edge of the text. */
  static final byte WALL = 4;

  /** Nothing stands before the token. */
  static final byte GLUED = 0;

  static final byte SPACE = 1;
  static final byte NEWLINE = 2;

  /** Marks a token that begins a phrase; lies beyond the bits of the types. */
  private static final long PHRASE = 1L << 61;

  private static final char[] NOTHING = {};

  private final Lexicon lexicon;
  private final Triggers triggers = new Triggers();
  private char[] text = NOTHING;
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /** The types of the tokens in the lower half, and the gaps before them. */
  private byte[] kinds = new byte[64];

  /** The types of the senses of each token, its phrase included, and the marks. */
  private long[] senses = new long[64];

  /** Where the lexicon has the word; only if it has senses. */
  private int[] forms = new int[64];

  /** Where the lexicon has the phrase, and where that ends in the text; only behind its mark. */
  private int[] phrases = new int[64];

  private int[] phraseEnds = new int[64];
  private int size;

  /** The types of the senses of all tokens. */
  private long all;

  /** The first token of each sentence. */
  private int[] sentences = new int[16];

  private int sentenceCount;

  /** The sentence asked for last: most questions are about the same again. */
  private int sentenceAsked;

  private CharArray chars = new CharArray(text);

  Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Begins anew with another text. */
  void clear(char[] newText) {
    if (text != newText) {
      text = newText;
      chars = new CharArray(newText);
    }
    size = 0;
    all = 0;
    sentenceCount = 1;
    sentenceAsked = 0;
    triggers.clear();
  }

  /** Adds what nothing can be read across. */
  void addWall(int start, int end) {
    add(WALL, SPACE, start, end);
  }

  /** Adds a word that is in no form of the lexicon. */
  void addWord(byte gap, int start, int end) {
    add(WORD, gap, start, end);
    if (RomanNumerals.mayBegin(text[start]) && RomanNumerals.value(this, size - 1) > 0) {
      triggers.mark(size - 1, Triggers.ROMAN);
    }
  }

  /** Adds a word or a part of one; the lexicon has its entry at the index, 0 if it has none. */
  void addWord(byte gap, int start, int end, int form) {
    addWord(gap, start, end);
    know(form);
  }

  void addDigits(byte gap, int start, int end) {
    if (gap == GLUED && size > 0) {
      int hyphen = isHyphen(size - 1) && glued(size - 1) ? 1 : 0;
      if (isWord(size - 1 - hyphen)) {
        triggers.mark(size - 1 - hyphen, Triggers.TOUCHED);
      }
    }
    add(DIGITS, gap, start, end);
    triggers.mark(size - 1, Triggers.DIGITS);
  }

  void addSign(byte gap, int start, int form) {
    add(SIGN, gap, start, start + 1);
    if (VulgarFractions.isFraction(text[start])) {
      triggers.mark(size - 1, Triggers.FRACTION_SIGN);
    }
    know(form);
  }

  private void add(byte type, byte gap, int start, int end) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) (gap << 4 | type);
    senses[size] = 0;
    size++;
  }

  private void know(int form) {
    if (form != Lexicon.NONE) {
      forms[size - 1] = form;
      senses[size - 1] = lexicon.types(form);
      all |= senses[size - 1];
      triggers.mark(size - 1, lexicon.opening(form));
    }
  }

  /** Says that the last token begins a phrase of the lexicon that ends at the offset. */
  void phrase(int form, int end) {
    phrases[size - 1] = form;
    forms[size - 1] = senses[size - 1] == 0 ? Lexicon.NONE : forms[size - 1];
    phraseEnds[size - 1] = end;
    senses[size - 1] |= PHRASE | lexicon.types(form);
    triggers.mark(size - 1, lexicon.opening(form));
    all |= senses[size - 1];
  }

  /** Says that the next token begins a sentence; the first does so unsaid. */
  void startSentence() {
    if (size > 0) {
      if (sentenceCount == sentences.length) {
        sentences = Arrays.copyOf(sentences, sentenceCount * 2);
      }
      sentences[sentenceCount++] = size;
    }
  }

  private void grow() {
    int more = size * 2;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    kinds = Arrays.copyOf(kinds, more);
    senses = Arrays.copyOf(senses, more);
    forms = Arrays.copyOf(forms, more);
    phrases = Arrays.copyOf(phrases, more);
    phraseEnds = Arrays.copyOf(phraseEnds, more);
  }

  int size() {
    return size;
  }

  /** The tokens that a claim may begin at. */
  Triggers triggers() {
    return triggers;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** How many sentences there are. */
  int sentenceCount() {
    return size == 0 ? 0 : sentenceCount;
  }

  /** The first token of a sentence; the number of tokens for the sentence behind the last. */
  int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentence < sentenceCount ? sentences[sentence] : size;
  }

  /** The sentence that token {@code i} stands in, counted from 0. */
  int sentence(int i) {
    int asked = sentenceAsked;
    boolean same =
        sentences[asked] <= i && (asked + 1 == sentenceCount || i < sentences[asked + 1]);
    if (!same) {
      int found = Arrays.binarySearch(sentences, 1, sentenceCount, i);
      sentenceAsked = found >= 0 ? found : -found - 2;
    }
    return sentenceAsked;
  }

  /**
   * As {@link #sentence(int)}, where it is known to be the sentence {@code first} or a later one.
   */
  int sentence(int i, int first) {
    int sentence = first;
    while (sentence + 1 < sentenceCount && sentences[sentence + 1] <= i) {
      sentence++;
    }
    return sentence;
  }

  /** Is token {@code i} the first of its sentence? */
  boolean beginsSentence(int i) {
    return i == sentenceStart(sentence(i));
  }

  /** The type of token {@code i}; a wall beyond both ends. */
  byte type(int i) {
    return i < 0 || i >= size ? WALL : (byte) (kinds[i] & 0xF);
  }

  boolean isWord(int i) {
    return type(i) == WORD;
  }

  boolean isDigits(int i) {
    return type(i) == DIGITS;
  }

  /** What stands before token {@code i}; a newline before the first and beyond the last. */
  byte gap(int i) {
    return i <= 0 || i >= size ? NEWLINE : (byte) (kinds[i] >> 4);
  }

  boolean glued(int i) {
    return i > 0 && i < size && kinds[i] >> 4 == GLUED;
  }

  /** Is token {@code i} the sign? */
  boolean isSign(int i, char sign) {
    return type(i) == SIGN && text[starts[i]] == sign;
  }

  /** Is it a hyphen or short dash of any kind? */
  boolean isHyphen(int i) {
    return type(i) == SIGN && Fold.fold(text[starts[i]]) == '-';
  }

  /** Over a hyphen that joins two words: the "and" of "nine-and-a-half". */
  int behindHyphen(int i) {
    return isHyphen(i) && glued(i) && glued(i + 1) ? i + 1 : i;
  }

  /** The token behind "to" or a dash; -1 if neither stands at token {@code i}. */
  int behindTo(int i) {
    Match to = match(i, SenseType.GLUE, Glue.TO);
    return to != null ? to.to() : isHyphen(i) ? i + 1 : -1;
  }

  char charAt(int i) {
    return text[starts[i]];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text[starts[i]]);
  }

  boolean isLowerCase(int i) {
    return isWord(i) && Character.isLowerCase(text[starts[i]]);
  }

  /**
   * The token behind an ordinal ending (rd, -го, er) that touches what stands before {@code i};
   * else {@code i}. The х of "17х4" is none.
   */
  int behindOrdinalEnding(int i) {
    int ending = behindHyphen(i);
    Match suffix = glued(ending) ? match(ending, SenseType.ORDINAL_SUFFIX) : null;
    boolean inner = suffix != null && isDigits(suffix.to()) && glued(suffix.to());
    return suffix == null || inner ? i : suffix.to();
  }

  /** The number that the digits of token {@code i} write; -1 if it has more than nine of them. */
  int value(int i) {
    if (length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + Character.digit(text[at], 10);
    }
    return value;
  }

  String text(int i) {
    return new String(text, starts[i], ends[i] - starts[i]);
  }

  String text(int from, int to) {
    return new String(text, starts[from], ends[to - 1] - starts[from]);
  }

  char[] chars() {
    return text;
  }

  /** Has the word or a phrase that begins here a sense of these types, whatever its case? */
  boolean mayBe(int i, long typeBits) {
    return i >= 0 && i < size && (senses[i] & typeBits) != 0;
  }

  /** Does the lexicon know the word? */
  boolean isKnown(int i) {
    return mayBe(i, -1L);
  }

  /** Does a phrase of the lexicon begin here? */
  boolean isPhrase(int i) {
    return (senses[i] & PHRASE) != 0;
  }

  /** The token behind the phrase that begins here. */
  int behindPhrase(int i) {
    return tokenBehind(i, phraseEnds[i]);
  }

  /** Has any token a sense of these types? */
  boolean haveAny(long typeBits) {
    return (all & typeBits) != 0;
  }

  /** The types of the senses of tokens {@code [from, to)}, as far as there are such. */
  long types(int from, int to) {
    long types = 0;
    int end = Math.min(to, size);
    for (int i = Math.max(from, 0); i < end; i++) {
      types |= senses[i];
    }
    return types;
  }

  /** Does another token touch token {@code i}? */
  boolean isTouched(int i) {
    return glued(i) || glued(i + 1);
  }

  private @Nullable Entry phraseEntry(int i) {
    return (senses[i] & PHRASE) == 0 ? null : lexicon.entry(phrases[i]);
  }

  /**
   * What the text at token {@code i} means in that way: the sense of the longest phrase that begins
   * there, else that of the word alone. Null if neither has such a sense.
   */
  @Nullable Match match(int i, SenseType type) {
    return mayBe(i, type.bit()) ? found(i, type) : null;
  }

  private @Nullable Match found(int i, SenseType type) {
    Sense whole = phraseSense(i, type);
    if (whole != null) {
      return new Match(whole, i, behindPhrase(i));
    }
    Sense sense = sense(i, type);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /** As {@link #match(int, SenseType)}, where only matters whether there is one. */
  boolean is(int i, SenseType type) {
    return mayBe(i, type.bit()) && (phraseSense(i, type) != null || sense(i, type) != null);
  }

  private @Nullable Sense phraseSense(int i, SenseType type) {
    Entry phrase = phraseEntry(i);
    return phrase == null ? null : sense(phrase, type, i, phraseEnds[i]);
  }

  /** The sense of that type of the single token; null if it has none. */
  @Nullable Sense sense(int i, SenseType type) {
    Entry entry = mayBe(i, type.bit()) ? lexicon.entry(forms[i]) : null;
    return entry == null ? null : sense(entry, type, i, ends[i]);
  }

  /** Forms that only end words count where the token ends one. */
  private @Nullable Sense sense(Entry entry, SenseType type, int i, int end) {
    return endsWord(i)
        ? entry.sense(type, chars, starts[i], end)
        : entry.apartSense(type, chars, starts[i], end);
  }

  /** As {@link #is(int, SenseType)}, by a sense that gives way to no other. */
  boolean isFirmly(int i, SenseType type) {
    Match match = match(i, type);
    return match != null && !match.sense().weak();
  }

  /** As {@link #match(int, SenseType)}, for one kind of word. */
  @Nullable Match match(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit()) ? found(i, type, tag) : null;
  }

  private @Nullable Match found(int i, SenseType type, Enum<?> tag) {
    Sense whole = phraseSense(i, type, tag);
    if (whole != null) {
      return new Match(whole, i, behindPhrase(i));
    }
    Sense sense = sense(i, type, tag);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /** As {@link #match(int, SenseType, Enum)}, where only matters whether there is one. */
  boolean is(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit())
        && (phraseSense(i, type, tag) != null || sense(i, type, tag) != null);
  }

  private @Nullable Sense phraseSense(int i, SenseType type, Enum<?> tag) {
    Entry phrase = phraseEntry(i);
    return phrase == null ? null : phrase.sense(type, tag, chars, starts[i], phraseEnds[i]);
  }

  private @Nullable Sense sense(int i, SenseType type, Enum<?> tag) {
    Entry entry = lexicon.entry(forms[i]);
    return entry == null ? null : entry.sense(type, tag, chars, starts[i], ends[i]);
  }

  /** The modifier that begins at token {@code i} and stands behind its figure, or before it. */
  @Nullable Match modifier(int i, boolean after) {
    if (!mayBe(i, SenseType.MODIFIER.bit())) {
      return null;
    }
    Entry phrase = phraseEntry(i);
    Sense sense = phrase == null ? null : phrase.modifier(after, chars, starts[i], phraseEnds[i]);
    if (sense != null) {
      return new Match(sense, i, tokenBehind(i, phraseEnds[i]));
    }
    Entry entry = lexicon.entry(forms[i]);
    sense = entry == null ? null : entry.modifier(after, chars, starts[i], ends[i]);
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /**
   * Forms that only end words stand behind digits or another part, perhaps with a hyphen between.
   */
  private boolean endsWord(int i) {
    return glued(i) || (i > 1 && isHyphen(i - 1) && glued(i - 1));
  }

  private int tokenBehind(int i, int end) {
    int k = i;
    while (k < size && starts[k] < end) {
      k++;
    }
    return k;
  }

  /** A sense and the tokens {@code [from, to)} it stands in. */
  record Match(Sense sense, int from, int to) {}

  /** The text as a {@link CharSequence}, without a copy. */
  private static final class CharArray implements CharSequence {
    private final char[] array;

    CharArray(char[] array) {
      this.array = array;
    }

    @Override
    public int length() {
      return array.length;
    }

    @Override
    public char charAt(int index) {
      return array[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(array, start, end - start);
    }
  }
}
