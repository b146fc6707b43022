package org.unanimous.extract;

import java.util.List;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.SenseType;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;

/**
 * The hot loop: cuts a text into tokens and looks each word up in the lexicon on the way. Counts
 * sentences too. Not thread-safe.
 */
final class Tokenizer {
  /** What a number with a full stop counts in the middle of a sentence. */
  private static final long DATED = SenseType.MONTH.bit() | SenseType.PERIOD.bit();

  /** How many characters of a long text are read at once: their tokens stay in the cache. */
  private static final int BLOCK = 1 << 13;

  /** No sentence has more tokens. */
  private static final int LONGEST_SENTENCE = 1000;

  private final Lexicon lexicon;
  private final PhraseReader phrases;
  private final Compounds compounds;
  private final LetterDigits letterDigits;
  private final Tokens tokens;
  private char[] text = {};
  private int length;
  private List<Zone> zones = List.of();

  /** Which of the zones is the next. */
  private int zone;

  /** How far the text is read. */
  private int read;

  /** Where the block begins that was read last, and which zone was the next there. */
  private int block;

  private int zoneOfBlock;

  /**
   * The word that is read. What the hot loop finds stands here and not in variables that live on:
   * those the compiler would write to memory with each letter.
   */
  private int wordStart;

  private int wordEnd;
  private long wordHash;
  private boolean sentenceEnded;

  private boolean composed;

  Tokenizer(Language language, Tokens tokens) {
    this.lexicon = language.lexicon();
    this.phrases = new PhraseReader(lexicon);
    this.compounds = new Compounds(language);
    this.letterDigits = new LetterDigits(language);
    this.tokens = tokens;
  }

  /** Begins with the first {@code newLength} characters; nothing is read in the zones. */
  void begin(char[] newText, int newLength, List<Zone> newZones) {
    begin(newText, newLength, newZones, 0, 0);
  }

  private void begin(char[] newText, int newLength, List<Zone> newZones, int newRead, int newZone) {
    text = newText;
    length = newLength;
    zones = newZones;
    zone = newZone;
    read = newRead;
    composed = true;
  }

  /** Finds the tokens of the last block again, and all that follow, in the text now composed. */
  void again(PlainText plain) {
    begin(text, plain.length(), plain.zones(zones), plain.plainOffset(block), zoneOfBlock);
    next();
  }

  /** Is there a block that has not been read? */
  boolean hasMore() {
    return read < length;
  }

  /**
   * Finds the tokens of the next block, in place of those before: of all that is left, or of some
   * paragraphs of a long text.
   */
  void next() {
    tokens.clear(text);
    block = read;
    zoneOfBlock = zone;
    sentenceEnded = false;
    scanTo(read + BLOCK);
    tokens.complete();
  }

  /** Reads up to where a paragraph ends at {@code stop} or behind it; notes where. */
  private void scanTo(int stop) {
    while (zone < zones.size()) {
      Span wall = zones.get(zone).span();
      read = scan(read, wall.start(), stop);
      if (read < wall.start()) {
        return;
      }
      tokens.addWall(wall.start(), wall.end());
      read = wall.end();
      zone++;
    }
    read = scan(read, length, stop);
  }

  /**
   * Is it free of characters that {@link PlainText} takes out or composes, as far as it is read?
   * Else the tokens are not right.
   */
  boolean isComposed() {
    return composed;
  }

  /**
   * Reads up to {@code to}, or to where a paragraph ends at {@code stop} or behind it; says where.
   * Words come first: what comes first is sure to be compiled into the loop with all that it calls.
   */
  private int scan(int from, int to, int stop) {
    char[] chars = text;
    int at = from;
    byte gap = Tokens.GLUED;
    while (at < to) {
      char c = chars[at];
      int type = Fold.classOf(c);
      if (type == Fold.LETTER) {
        int start = at;
        int folded = 0;
        long hash = Lexicon.EMPTY;
        for (; at < to; at++) {
          folded = Fold.known(chars[at]);
          if (Fold.classIn(folded) != Fold.LETTER) {
            break;
          }
          hash = Lexicon.hash(hash, folded);
        }
        if (folded == 0) {
          at = start;
          learn(start, to);
        } else {
          wordStart = start;
          wordEnd = at;
          wordHash = hash;
          word(to, gap);
          at = wordEnd;
          boolean spaced = at < to && chars[at] == ' ';
          at += spaced ? 1 : 0;
          gap = spaced ? Tokens.SPACE : Tokens.GLUED;
        }
        continue;
      }
      switch (type) {
        case Fold.DIGIT -> {
          at = digits(at, to, gap);
          gap = Tokens.GLUED;
        }
        case Fold.SPACE -> {
          at++;
          gap = gap == Tokens.NEWLINE ? gap : Tokens.SPACE;
        }
        case Fold.INVISIBLE -> {
          composed &= !PlainText.isChanged(c);
          at++;
          gap = gap == Tokens.NEWLINE ? gap : Tokens.SPACE;
        }
        case Fold.NEWLINE -> {
          at++;
          if (at >= stop && endsBlock(at)) {
            return at;
          }
          if (gap == Tokens.NEWLINE || startsAnew(at, to)) {
            sentenceEnded = true;
          }
          gap = Tokens.NEWLINE;
        }
        default -> {
          at = sign(at, to, gap);
          gap = Tokens.GLUED;
        }
      }
    }
    return at;
  }

  /** Does a paragraph end with the line before, and enough follow to be a block by itself? */
  private boolean endsBlock(int at) {
    return sentenceEnded && length - at >= BLOCK;
  }

  /** Does a line that begins here not go on with the sentence of the line before? */
  private boolean startsAnew(int at, int to) {
    return at < to && !Character.isLowerCase(text[at]) && Fold.classOf(text[at]) != Fold.SPACE;
  }

  /** Asks for the letters of a word, one of which nobody has asked for yet. */
  private void learn(int from, int to) {
    int at = from;
    while (at < to && Fold.classOf(text[at]) == Fold.LETTER) {
      at++;
    }
  }

  private void word(int to, byte gap) {
    startSentence(gap);
    int index = lexicon.find(wordHash);
    tokens.addWord(gap, wordStart, wordEnd, index);
    if (lexicon.mayBeginMore(index, text, wordStart, wordEnd, to)) {
      phraseOrCompound(index, to);
    }
  }

  /** A word that may begin more than itself: what seldom happens is kept away from the hot loop. */
  private void phraseOrCompound(int index, int to) {
    if (phrases.begins(wordHash, text, wordStart, wordEnd, to)) {
      addPhrase();
    } else if (lexicon.types(index) == 0 && lexicon.mayBeginNumber(text, wordStart, wordEnd)) {
      compound();
    }
  }

  /** A word that is no form may still be written together from some. */
  private void compound() {
    int parts = compounds.split(text, wordStart, wordEnd);
    if (parts == 0) {
      return;
    }
    byte gap = tokens.takeBack();
    int from = wordStart;
    for (int i = 0; i < parts; i++) {
      tokens.addWord(i == 0 ? gap : Tokens.GLUED, from, compounds.end(i), compounds.form(i));
      from = compounds.end(i);
    }
  }

  private void addPhrase() {
    tokens.phrase(phrases.form(), phrases.end());
  }

  private int digits(int start, int to, byte gap) {
    cutSentence(gap);
    startSentence(gap);
    int at = start + 1;
    while (at < to && Fold.classOf(text[at]) == Fold.DIGIT) {
      at++;
    }
    tokens.addDigits(gap, start, at);
    // the lexicon has a few phrases that begin with digits: 24/7
    addPhrase(first(start), start, to);
    return at;
  }

  private int sign(int start, int to, byte gap) {
    int index = first(start);
    int places = letterDigits.end(text, start, to);
    if (places >= 0 && !isTrap(index, start, to)) {
      letterDigits.write(text, start, places);
      return digits(start, to, gap);
    }
    cutSentence(gap);
    startSentence(gap);
    tokens.addSign(gap, start, index);
    addPhrase(index, start, to);
    endSentence(start, to);
    text[start] = halfWidth(start);
    return start + 1;
  }

  /** Does the sign at an offset begin words that only look like a figure: 三三五五? */
  private boolean isTrap(int index, int at, int to) {
    return phrases.beginsWithSign(index, text, at, to)
        && (lexicon.types(phrases.form()) & SenseType.TRAP.bit()) != 0;
  }

  /**
   * The sign in its usual width, by which it is asked for. A wide comma groups digits only if they
   * are as wide; others it parts: 6666，8888.
   */
  private char halfWidth(int at) {
    char c = text[at];
    boolean apart = c == '，' && (at == 0 || text[at - 1] < '０');
    return apart ? c : Fold.halfWidth(c);
  }

  /** Where the lexicon has the sign or digit at an offset. */
  private int first(int at) {
    return lexicon.find(Lexicon.hash(Lexicon.EMPTY, Fold.of(text[at])));
  }

  /** Adds the phrase that the sign or digit at an offset begins, if it begins one. */
  private void addPhrase(int index, int at, int to) {
    if (phrases.beginsWithSign(index, text, at, to)) {
      addPhrase();
    }
  }

  /**
   * Ends a sentence that has grown too long to be one, as of a table in one line: what is asked of
   * whole sentences stays short. At a space where there are any.
   */
  private void cutSentence(byte gap) {
    int length = tokens.lengthOfSentence();
    sentenceEnded |= length >= LONGEST_SENTENCE;
    if (gap == Tokens.GLUED && length >= 2 * LONGEST_SENTENCE) {
      tokens.startSentence();
      sentenceEnded = false;
    }
  }

  private void startSentence(byte gap) {
    if (sentenceEnded && gap != Tokens.GLUED) {
      tokens.startSentence();
      sentenceEnded = false;
    }
  }

  private void endSentence(int at, int to) {
    switch (text[at]) {
      case '!', '?', '…', '।' -> sentenceEnded = true;
      case '.' ->
          sentenceEnded =
              !isAbbreviation() && startsSentence(at + 1, to) && !isOrdinalOfDate(at + 1, to);
      case '"', '\'', '”', '“', '»', '«', '’', ')', ']' -> {}
      case '。', '！', '？' -> endUnspaced(at + 1, to);
      case '」', '』', '）' -> {
        if (sentenceEnded) {
          endUnspaced(at + 1, to);
        }
      }
      default -> sentenceEnded = false;
    }
  }

  /** Ends a sentence that the next one may touch: in scripts without spaces. */
  private void endUnspaced(int next, int to) {
    byte type = next < to ? Fold.classOf(text[next]) : Fold.SPACE;
    boolean apart = type == Fold.SPACE || type == Fold.NEWLINE || type == Fold.INVISIBLE;
    sentenceEnded = apart || isClosing(text[next]) && text[next] != '“';
    if (!sentenceEnded) {
      tokens.startSentence();
    }
  }

  private boolean isAbbreviation() {
    int word = tokens.size() - 2;
    if (word < 0 || !tokens.isWord(word) || !tokens.glued(word + 1)) {
      return false;
    }
    return (tokens.length(word) == 1 && tokens.isCapitalised(word))
        || tokens.mayBe(word, SenseType.ABBREVIATION.bit());
  }

  /** Does the full stop stand behind a day or a century: am 14. März, im 19. Jahrhundert? */
  private boolean isOrdinalOfDate(int from, int to) {
    int number = tokens.size() - 2;
    if (!tokens.isDigits(number) || tokens.length(number) > 2 || !tokens.glued(number + 1)) {
      return false;
    }
    long hash = Lexicon.EMPTY;
    int at = PhraseReader.behindSpaces(from, text, to);
    while (at < to && Fold.classOf(text[at]) == Fold.LETTER) {
      hash = Lexicon.hash(hash, Fold.of(text[at++]));
    }
    return (lexicon.types(lexicon.find(hash)) & DATED) != 0;
  }

  /** Does the text behind a full stop look like a new sentence: space, then no small letter? */
  private boolean startsSentence(int from, int to) {
    int at = from;
    while (at < to && isClosing(text[at])) {
      at++;
    }
    if (at >= to || Fold.classOf(text[at]) == Fold.NEWLINE) {
      return true;
    }
    if (Fold.classOf(text[at]) != Fold.SPACE) {
      return false;
    }
    at = PhraseReader.behindSpaces(at, text, to);
    return at >= to || !Character.isLowerCase(text[at]);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '“' || c == '»' || c == '«' || c == '’'
        || c == ')' || c == '」' || c == '』' || c == '）';
  }
}
