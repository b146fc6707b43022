package org.unanimous.extract;

import java.util.Arrays;
import org.unanimous.language.Fold;

/**
 * The tokens of a text as they stand there, whatever they mean: of what characters each is, what
 * stands before it, and in which sentence. Not thread-safe.
 */
sealed class Layout permits Entries {
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

  /** For how many tokens there is room at first. */
  static final int ROOM = 64;

  private static final char[] NOTHING = {};

  private char[] text = NOTHING;
  private CharArray sequence = new CharArray(text);
  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];

  /** The types of the tokens in the lower half, and the gaps before them. */
  private byte[] kinds = new byte[ROOM];

  /** The signs that may be quotation marks. */
  private int[] quotations = new int[8];

  private int quotationCount;
  private int size;
  private final SentenceStarts sentences = new SentenceStarts();

  /** Begins anew with another text. */
  void clear(char[] newText) {
    if (text != newText) {
      text = newText;
      sequence = new CharArray(newText);
    }
    quotationCount = 0;
    size = 0;
    sentences.clear();
  }

  /** Places the next token; returns its number. */
  final int place(byte type, byte gap, int start, int end) {
    int next = size;
    if (next == starts.length) {
      grow(next * 2);
    }
    starts[next] = start;
    ends[next] = end;
    kinds[next] = (byte) (gap << 4 | type);
    size = next + 1;
    return next;
  }

  /** Takes the last token back; returns the gap that it was added with. */
  final byte takeBack() {
    size--;
    return (byte) (kinds[size] >> 4);
  }

  /** Makes room for so many tokens. */
  void grow(int more) {
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    kinds = Arrays.copyOf(kinds, more);
  }

  /** How many tokens the last sentence has so far. */
  final int lengthOfSentence() {
    return size - sentences.start(sentences.count() - 1);
  }

  /** Says that the next token begins a sentence; the first does so unsaid. */
  final void startSentence() {
    if (size > 0) {
      sentences.add(size);
    }
  }

  final int size() {
    return size;
  }

  final int start(int i) {
    return starts[i];
  }

  final int end(int i) {
    return ends[i];
  }

  /** How many sentences there are. */
  final int sentenceCount() {
    return size == 0 ? 0 : sentences.count();
  }

  /** The first token of a sentence; the number of tokens for the sentence behind the last. */
  final int sentenceStart(int sentence) {
    return sentence < sentences.count() ? sentences.start(sentence) : size;
  }

  /** The sentence that token {@code i} stands in, counted from 0. */
  final int sentence(int i) {
    return sentences.of(i);
  }

  /** Is token {@code i} the first of its sentence? */
  final boolean beginsSentence(int i) {
    return i == sentenceStart(sentence(i));
  }

  /** The type of token {@code i}; a wall beyond both ends. */
  final byte type(int i) {
    return i < 0 || i >= size ? WALL : (byte) (kinds[i] & 0xF);
  }

  final boolean isWord(int i) {
    return type(i) == WORD;
  }

  final boolean isDigits(int i) {
    return type(i) == DIGITS;
  }

  /** What stands before token {@code i}; a newline before the first and beyond the last. */
  final byte gap(int i) {
    return i <= 0 || i >= size ? NEWLINE : (byte) (kinds[i] >> 4);
  }

  final boolean glued(int i) {
    return i > 0 && i < size && kinds[i] >> 4 == GLUED;
  }

  /** Is it a letter of a script that parts no words by spaces, which is read by itself? */
  final boolean isLetterSign(int i) {
    return type(i) == SIGN && Character.isLetter(text[starts[i]]);
  }

  /**
   * Does token {@code i} touch what stands before? In scripts without spaces some write one between
   * digits and letters, which says nothing.
   */
  final boolean touches(int i) {
    return glued(i) || isLetterSign(i) && gap(i) == SPACE;
  }

  /** Is token {@code i} the sign? */
  final boolean isSign(int i, char sign) {
    return type(i) == SIGN && text[starts[i]] == sign;
  }

  /** Says that token {@code i}, behind those said before, may be a quotation mark. */
  final void addQuotation(int i) {
    if (quotationCount == quotations.length) {
      quotations = Arrays.copyOf(quotations, quotationCount * 2);
    }
    quotations[quotationCount++] = i;
  }

  /** How many tokens may be quotation marks. */
  final int quotationCount() {
    return quotationCount;
  }

  /** The {@code k}th of them. */
  final int quotation(int k) {
    return quotations[k];
  }

  /** Does a line begin at one of the tokens {@code [from, to)}? */
  final boolean hasLineStart(int from, int to) {
    int i = from;
    while (i < to && gap(i) != NEWLINE) {
      i++;
    }
    return i < to;
  }

  /** Is it a hyphen or short dash of any kind? */
  final boolean isHyphen(int i) {
    return type(i) == SIGN && Fold.fold(text[starts[i]]) == '-';
  }

  /** Over a hyphen that joins two words: the "and" of "nine-and-a-half". */
  final int behindHyphen(int i) {
    return isHyphen(i) && glued(i) && glued(i + 1) ? i + 1 : i;
  }

  /** Does another token touch token {@code i}? */
  final boolean isTouched(int i) {
    return glued(i) || glued(i + 1);
  }

  /** The first token from {@code i} on that begins at the offset or behind it. */
  final int tokenBehind(int i, int end) {
    int k = i;
    while (k < size && starts[k] < end) {
      k++;
    }
    return k;
  }

  final char charAt(int i) {
    return text[starts[i]];
  }

  final int length(int i) {
    return ends[i] - starts[i];
  }

  final boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text[starts[i]]);
  }

  /** Is it a word that begins with two capital letters: NATO, DVDs? */
  final boolean isAcronym(int i) {
    return isCapitalised(i) && length(i) > 1 && Character.isUpperCase(text[starts[i] + 1]);
  }

  final boolean isLowerCase(int i) {
    return isWord(i) && Character.isLowerCase(text[starts[i]]);
  }

  /** The number that the digits of token {@code i} write; -1 if it has more than nine of them. */
  final int value(int i) {
    if (length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + digit(text[at]);
    }
    return value;
  }

  /** The value of a decimal digit of any script; nearly all are ASCII. */
  static int digit(char c) {
    int ascii = c - '0';
    return ascii >= 0 && ascii < 10 ? ascii : Character.digit(c, 10);
  }

  final String text(int i) {
    return new String(text, starts[i], ends[i] - starts[i]);
  }

  final String text(int from, int to) {
    return new String(text, starts[from], ends[to - 1] - starts[from]);
  }

  final char[] chars() {
    return text;
  }

  /** The text as a sequence, without a copy. */
  final CharSequence sequence() {
    return sequence;
  }
}
