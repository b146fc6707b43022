package org.unanimous.extract;

import java.util.List;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.SenseType;
import org.unanimous.text.Zone;

/**
 * The hot loop: cuts a text into tokens and looks each word up in the lexicon on the way. Counts
 * sentences too. Not thread-safe.
 */
final class Tokenizer {
  /** What a number with a full stop counts in the middle of a sentence. */
  private static final long DATED = SenseType.MONTH.bit() | SenseType.PERIOD.bit();

  private final Lexicon lexicon;
  private final PhraseReader phrases;
  private final Compounds compounds;
  private final Tokens tokens;
  private char[] text = {};
  private boolean sentenceEnded;
  private boolean composed;

  Tokenizer(Language language, Tokens tokens) {
    this.lexicon = language.lexicon();
    this.phrases = new PhraseReader(lexicon);
    this.compounds = new Compounds(language);
    this.tokens = tokens;
  }

  /**
   * Finds all tokens of the first {@code length} characters; nothing is read in the zones.
   *
   * @return false if the text holds characters that {@link PlainText} takes out or composes: then
   *     the tokens are not right
   */
  boolean tokenize(char[] newText, int length, List<Zone> zones) {
    text = newText;
    sentenceEnded = false;
    composed = true;
    tokens.clear(newText);
    int at = 0;
    for (Zone zone : zones) {
      scan(at, zone.span().start());
      tokens.addWall(zone.span().start(), zone.span().end());
      at = zone.span().end();
    }
    scan(at, length);
    return composed;
  }

  private void scan(int from, int to) {
    int at = from;
    byte gap = Tokens.GLUED;
    while (at < to) {
      char c = text[at];
      switch (Fold.classOf(c)) {
        case Fold.LETTER -> {
          at = word(at, to, gap);
          boolean spaced = at < to && text[at] == ' ';
          at += spaced ? 1 : 0;
          gap = spaced ? Tokens.SPACE : Tokens.GLUED;
        }
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
          if (gap == Tokens.NEWLINE || endsBlock(at, to)) {
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
  }

  /** Does a line that begins here not go on with the sentence of the line before? */
  private boolean endsBlock(int at, int to) {
    return at < to && !Character.isLowerCase(text[at]) && Fold.classOf(text[at]) != Fold.SPACE;
  }

  private int word(int start, int to, byte gap) {
    startSentence(gap);
    long hash = Lexicon.EMPTY;
    int at = start;
    int folded = Fold.of(text[at]);
    do {
      hash = Lexicon.hash(hash, folded);
      at++;
      folded = at < to ? Fold.of(text[at]) : 0;
    } while (Fold.classIn(folded) == Fold.LETTER);
    int index = lexicon.find(hash);
    if (phrases.beginsWithWord(index, hash, text, start, at, to)) {
      tokens.addWord(gap, start, at, index);
      addPhrase();
    } else if (lexicon.types(index) != 0 || !lexicon.mayBeginNumber(text, start, at)) {
      tokens.addWord(gap, start, at, index);
    } else {
      unknownWord(start, at, gap);
    }
    return at;
  }

  private void addPhrase() {
    tokens.phrase(phrases.form(), phrases.end());
  }

  /** A word that is no form may still be written together from some. */
  private void unknownWord(int start, int end, byte gap) {
    int parts = compounds.split(text, start, end);
    if (parts == 0) {
      tokens.addWord(gap, start, end, Lexicon.NONE);
    }
    int from = start;
    for (int i = 0; i < parts; i++) {
      byte before = i == 0 ? gap : Tokens.GLUED;
      tokens.addWord(before, from, compounds.end(i), compounds.form(i));
      from = compounds.end(i);
    }
  }

  private int digits(int start, int to, byte gap) {
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
    startSentence(gap);
    int index = first(start);
    tokens.addSign(gap, start, index);
    addPhrase(index, start, to);
    endSentence(start, to);
    return start + 1;
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

  private void startSentence(byte gap) {
    if (sentenceEnded && gap != Tokens.GLUED) {
      tokens.startSentence();
      sentenceEnded = false;
    }
  }

  private void endSentence(int at, int to) {
    switch (text[at]) {
      case '!', '?', '…', '。', '！', '？', '।' -> sentenceEnded = true;
      case '.' ->
          sentenceEnded =
              !isAbbreviation() && startsSentence(at + 1, to) && !isOrdinalOfDate(at + 1, to);
      case '"', '\'', '”', '“', '»', '«', '’', ')', ']' -> {}
      default -> sentenceEnded = false;
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
        || c == ')';
  }
}
