package org.unanimous.extract;

import java.util.List;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.SenseType;
import org.unanimous.language.WordTable;
import org.unanimous.text.Zone;

/**
 * The hot loop: cuts a text into tokens and looks each word up in the lexicon on the way. Counts
 * sentences too. Not thread-safe.
 */
final class Tokenizer {
  private final Lexicon lexicon;
  private final WordTable words;
  private final long root;
  private final Compounds compounds;
  private final Tokens tokens;
  private char[] text = {};
  private boolean sentenceEnded;
  private boolean composed;

  /** What the last walk through the lexicon found behind the end of its word. */
  private long phrase;

  private int phraseEnd;

  Tokenizer(Language language, Tokens tokens) {
    this.lexicon = language.lexicon();
    this.words = lexicon.words();
    this.root = lexicon.root();
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
          gap = Tokens.GLUED;
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
    int hash = WordTable.EMPTY;
    int at = start;
    int folded = Fold.of(text[at]);
    do {
      hash = WordTable.hash(hash, folded);
      at++;
      folded = at < to ? Fold.of(text[at]) : 0;
    } while (Fold.classIn(folded) == Fold.LETTER);
    int form = words.find(hash, text, start, at);
    phrase = Lexicon.NOWHERE;
    if (words.mayGoOn(hash, text, at, to)) {
      seekPhraseOfWord(start, at, to);
    }
    if (form == 0 && phrase == Lexicon.NOWHERE) {
      unknownWord(start, at, gap);
    } else {
      knownWord(start, at, form, gap);
    }
    return at;
  }

  private void seekPhraseOfWord(int start, int end, int to) {
    long node = root;
    for (int at = start; at < end && node != Lexicon.NOWHERE; at++) {
      node = lexicon.step(node, text[at]);
    }
    seekPhrase(node, end, to);
  }

  private void knownWord(int start, int end, int form, byte gap) {
    tokens.addWord(gap, start, end, form);
    if (phrase != Lexicon.NOWHERE) {
      tokens.phrase(phrase, phraseEnd);
    }
  }

  /** A word that is no form may still be written together from some. */
  private void unknownWord(int start, int end, byte gap) {
    int parts = words.mayBeginNumber(text, start, end) ? compounds.split(text, start, end) : 0;
    if (parts == 0) {
      tokens.addWord(gap, start, end);
    }
    int from = start;
    for (int i = 0; i < parts; i++) {
      byte before = i == 0 ? gap : Tokens.GLUED;
      tokens.addWord(before, from, compounds.end(i), Lexicon.index(compounds.node(i)));
      from = compounds.end(i);
    }
  }

  /**
   * Follows the lexicon beyond the word: over a space, a hyphen, a full stop, into the next words.
   */
  private void seekPhrase(long fromNode, int from, int to) {
    long node = fromNode;
    int at = from;
    while (at < to && node != Lexicon.NOWHERE) {
      at = beforeHyphen(at, to);
      char c = text[at];
      node = lexicon.step(node, c);
      at++;
      if (Fold.classOf(c) == Fold.SPACE) {
        at = skipSpaces(at, to);
      }
      if (lexicon.entry(node) != null && isBoundary(at, to)) {
        phrase = node;
        phraseEnd = at;
      }
    }
  }

  /** A hyphen joins words even behind a space, as machine translation writes it: "US -Dollar". */
  private int beforeHyphen(int at, int to) {
    boolean hyphen =
        Fold.classOf(text[at]) == Fold.SPACE
            && at + 2 < to
            && Fold.fold(text[at + 1]) == '-'
            && Fold.classOf(text[at + 2]) == Fold.LETTER;
    return hyphen ? at + 1 : at;
  }

  private int skipSpaces(int from, int to) {
    int at = from;
    while (at < to && Fold.classOf(text[at]) == Fold.SPACE) {
      at++;
    }
    return at;
  }

  private boolean isBoundary(int at, int to) {
    if (at >= to) {
      return true;
    }
    byte before = Fold.classOf(text[at - 1]);
    byte here = Fold.classOf(text[at]);
    boolean inside = here == Fold.LETTER || here == Fold.DIGIT;
    return !inside || (before != Fold.LETTER && before != Fold.DIGIT) || before != here;
  }

  private int digits(int start, int to, byte gap) {
    startSentence(gap);
    int at = start + 1;
    while (at < to && Fold.classOf(text[at]) == Fold.DIGIT) {
      at++;
    }
    tokens.addDigits(gap, start, at);
    seekPhraseOfDigits(start, to);
    return at;
  }

  private int sign(int start, int to, byte gap) {
    startSentence(gap);
    phrase = Lexicon.NOWHERE;
    long node = lexicon.step(root, text[start]);
    if (node != Lexicon.NOWHERE) {
      seekPhrase(node, start + 1, to);
    }
    tokens.addSign(gap, start, Lexicon.index(node));
    if (phrase != Lexicon.NOWHERE) {
      tokens.phrase(phrase, phraseEnd);
    }
    endSentence(start, to);
    return start + 1;
  }

  /** The lexicon has a few phrases that begin with digits: 24/7. */
  private void seekPhraseOfDigits(int start, int to) {
    long node = lexicon.step(root, text[start]);
    if (node != Lexicon.NOWHERE) {
      phrase = Lexicon.NOWHERE;
      seekPhrase(node, start + 1, to);
      if (phrase != Lexicon.NOWHERE) {
        tokens.phrase(phrase, phraseEnd);
      }
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
      case '.' -> sentenceEnded = !isAbbreviation() && startsSentence(at + 1, to);
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
    at = skipSpaces(at, to);
    return at >= to || !Character.isLowerCase(text[at]);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '“' || c == '»' || c == '«' || c == '’'
        || c == ')';
  }
}
