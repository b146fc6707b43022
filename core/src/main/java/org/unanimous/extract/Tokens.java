package org.unanimous.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Glue;
import org.unanimous.language.Lexicon;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * The tokens of a text and what they mean: words, runs of digits, and every other visible character
 * by itself. A compound word is several tokens, glued. Not thread-safe; lives as long as one
 * extraction.
 */
final class Tokens extends Layout {
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

  Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  void clear(char[] newText) {
    super.clear(newText);
    all = 0;
  }

  /** Adds what nothing can be read across. */
  void addWall(int start, int end) {
    add(WALL, SPACE, start, end, Lexicon.NONE);
  }

  /**
   * Adds a word or a part of one.
   *
   * @param index where the lexicon has it; {@link Lexicon#NONE} if it has not
   */
  void addWord(byte gap, int start, int end, int index) {
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

  void addDigits(byte gap, int start, int end) {
    int digits = add(DIGITS, gap, start, end, Lexicon.NONE);
    if (gap == GLUED && digits > 0) {
      int before = isHyphen(digits - 1) && glued(digits - 1) ? digits - 2 : digits - 1;
      if (isWord(before)) {
        marks[before] |= Triggers.TOUCHED;
      }
    }
    marks[digits] |= Triggers.DIGITS;
  }

  void addSign(byte gap, int start, int index) {
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
  void grow(int more) {
    super.grow(more);
    senses = Arrays.copyOf(senses, more);
    marks = Arrays.copyOf(marks, more);
    forms = Arrays.copyOf(forms, more);
    phrases = Arrays.copyOf(phrases, more);
    phraseEnds = Arrays.copyOf(phraseEnds, more);
  }

  /** Says that the last token begins a phrase of the lexicon that ends at the offset. */
  void phrase(int index, int end) {
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
  void complete() {
    triggers.seek(marks, size());
  }

  /** The tokens that a claim may begin at; known once all tokens are there. */
  Triggers triggers() {
    return triggers;
  }

  /** The token behind "to" or a dash; -1 if neither stands at token {@code i}. */
  int behindTo(int i) {
    int behind = behind(i, SenseType.GLUE, Glue.TO);
    return behind < 0 && isHyphen(i) ? i + 1 : behind;
  }

  /**
   * The token behind an ordinal ending (rd, -го, er) that touches what stands before {@code i};
   * else {@code i}. The х of "17х4" is none.
   */
  int behindOrdinalEnding(int i) {
    int ending = behindHyphen(i);
    Match suffix = touches(ending) ? match(ending, SenseType.ORDINAL_SUFFIX) : null;
    boolean inner = suffix != null && isDigits(suffix.to()) && glued(suffix.to());
    return suffix == null || inner && !isLetterSign(ending) || goesOn(suffix) ? i : suffix.to();
  }

  /**
   * The 日 of "5日": an ordinal ending that is said of the days of months. Only the reader of dates
   * takes it for one.
   */
  boolean isDayEnding(int i) {
    Match ending = match(i, SenseType.ORDINAL_SUFFIX);
    return ending != null && ending.sense().weak();
  }

  /** Is the word part of a longer one, in a script without spaces: the 日 of "5日間"? */
  private boolean goesOn(Match word) {
    int i = word.from();
    return isLetterSign(i) && isPhrase(i) && behindPhrase(i) > word.to();
  }

  /** Has the word or a phrase that begins here a sense of these types, whatever its case? */
  boolean mayBe(int i, long typeBits) {
    return i >= 0 && i < size() && (senses[i] & typeBits) != 0;
  }

  /** As {@link #mayBe}, only for senses that a claim may begin with. */
  boolean mayOpen(int i, long typeBits) {
    return i >= 0 && i < size() && (marks[i] & typeBits) != 0;
  }

  /** Does the lexicon know the word? */
  boolean isKnown(int i) {
    return mayBe(i, -1L);
  }

  /** Is it a word behind a space that the lexicon does not know? Most figures count such. */
  boolean isPlainWord(int i) {
    return isWord(i) && gap(i) == SPACE && !isKnown(i);
  }

  /** Does a phrase of the lexicon begin here? */
  boolean isPhrase(int i) {
    return mayBe(i, PHRASE);
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
    int end = Math.min(to, size());
    for (int i = Math.max(from, 0); i < end; i++) {
      types |= senses[i];
    }
    return types;
  }

  /** The first of the tokens {@code [from, to)} that may modify a figure; -1 if none may. */
  int firstModifier(int from, int to) {
    int end = Math.min(to, size());
    for (int i = Math.max(from, 0); i < end; i++) {
      if ((senses[i] & MODIFIER) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The last of the tokens {@code [from, to)} that may modify a figure; -1 if none may. */
  int lastModifier(int from, int to) {
    int begin = Math.max(from, 0);
    for (int i = Math.min(to, size()) - 1; i >= begin; i--) {
      if ((senses[i] & MODIFIER) != 0) {
        return i;
      }
    }
    return -1;
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

  /** The sense that {@link #match(int, SenseType)} finds; null if that is nothing. */
  @Nullable Sense meaning(int i, SenseType type) {
    Sense whole = mayBe(i, type.bit()) ? phraseSense(i, type) : null;
    return whole == null ? sense(i, type) : whole;
  }

  private @Nullable Match found(int i, SenseType type) {
    Sense whole = phraseSense(i, type);
    return whole == null ? alone(i, sense(i, type)) : new Match(whole, i, behindPhrase(i));
  }

  private static @Nullable Match alone(int i, @Nullable Sense sense) {
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  /** What else of the same type the words of a match say; null if nothing. */
  @Nullable Sense another(Match match) {
    int i = match.from();
    Entry phrase = phraseEntry(i);
    boolean whole = phrase != null && behindPhrase(i) == match.to();
    Entry entry = whole ? phrase : lexicon.entry(forms[i]);
    return entry == null ? null : entry.another(match.sense());
  }

  /** The token behind what {@link #match(int, SenseType)} finds; -1 if that is nothing. */
  int behind(int i, SenseType type) {
    if (!mayBe(i, type.bit())) {
      return -1;
    }
    return phraseSense(i, type) != null ? behindPhrase(i) : sense(i, type) != null ? i + 1 : -1;
  }

  /** As {@link #behind(int, SenseType)}, but token {@code i} itself where nothing is found. */
  int over(int i, SenseType type) {
    int behind = behind(i, type);
    return behind < 0 ? i : behind;
  }

  /** As {@link #match(int, SenseType)}, where only matters whether there is one. */
  boolean is(int i, SenseType type) {
    return meaning(i, type) != null;
  }

  private @Nullable Sense phraseSense(int i, SenseType type) {
    Entry phrase = phraseEntry(i);
    return phrase == null ? null : sense(phrase, type, i, phraseEnds[i]);
  }

  /** The sense of that type of the single token; null if it has none. */
  @Nullable Sense sense(int i, SenseType type) {
    Entry entry = mayBe(i, type.bit()) ? lexicon.entry(forms[i]) : null;
    return entry == null ? null : sense(entry, type, i, end(i));
  }

  /**
   * Forms that only end words stand behind digits or another part, perhaps with a hyphen between;
   * where every letter is read by itself, right behind a figure.
   */
  private boolean endsWord(int i) {
    return isLetterSign(i)
        ? glued(i) && (isDigits(i - 1) || mayBe(i - 1, NumberReader.PART))
        : glued(i) || (i > 1 && isHyphen(i - 1) && glued(i - 1));
  }

  /** Forms that only end words count where the token ends one. */
  private @Nullable Sense sense(Entry entry, SenseType type, int i, int end) {
    return entry.mayEndWord() && !endsWord(i)
        ? entry.apartSense(type, sequence(), start(i), end)
        : entry.sense(type, sequence(), start(i), end);
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
    return whole == null ? alone(i, sense(i, type, tag)) : new Match(whole, i, behindPhrase(i));
  }

  /** The token behind what {@link #match(int, SenseType, Enum)} finds; -1 if that is nothing. */
  int behind(int i, SenseType type, Enum<?> tag) {
    if (!mayBe(i, type.bit())) {
      return -1;
    }
    boolean whole = phraseSense(i, type, tag) != null;
    return whole ? behindPhrase(i) : sense(i, type, tag) != null ? i + 1 : -1;
  }

  /** As {@link #match(int, SenseType, Enum)}, where only matters whether there is one. */
  boolean is(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit())
        && (phraseSense(i, type, tag) != null || sense(i, type, tag) != null);
  }

  /**
   * As {@link #behind(int, SenseType, Enum)}, but token {@code i} itself where nothing is found.
   */
  int over(int i, SenseType type, Enum<?> tag) {
    int behind = behind(i, type, tag);
    return behind < 0 ? i : behind;
  }

  private @Nullable Sense phraseSense(int i, SenseType type, Enum<?> tag) {
    Entry phrase = phraseEntry(i);
    return phrase == null ? null : phrase.sense(type, tag, sequence(), start(i), phraseEnds[i]);
  }

  private @Nullable Sense sense(int i, SenseType type, Enum<?> tag) {
    Entry entry = lexicon.entry(forms[i]);
    return entry == null ? null : entry.sense(type, tag, sequence(), start(i), end(i));
  }

  /** The modifier that begins at token {@code i} and stands behind its figure, or before it. */
  @Nullable Match modifier(int i, boolean after) {
    if (!mayBe(i, MODIFIER)) {
      return null;
    }
    Entry phrase = phraseEntry(i);
    Sense sense =
        phrase == null ? null : phrase.modifier(after, sequence(), start(i), phraseEnds[i]);
    if (sense != null) {
      return new Match(sense, i, behindPhrase(i));
    }
    Entry entry = lexicon.entry(forms[i]);
    return entry == null ? null : alone(i, entry.modifier(after, sequence(), start(i), end(i)));
  }

  /**
   * The modifier that stands before its figure, in tokens {@code [from, to)}; null if none does.
   */
  @Nullable Match modifierUpTo(int from, int to) {
    boolean reaches = from == to - 1 || isPhrase(from);
    Match match = reaches ? modifier(from, false) : null;
    return match != null && match.to() == to ? match : null;
  }

  /** A sense and the tokens {@code [from, to)} it stands in. */
  record Match(Sense sense, int from, int to) {}
}
