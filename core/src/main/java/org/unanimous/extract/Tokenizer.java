package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Fold;
import org.unanimous.language.Language;
import org.unanimous.language.Lexicon;
import org.unanimous.language.SenseType;
import org.unanimous.text.Zone;

/**
 * The hot loop: cuts a text into tokens and looks each word up in the lexicon on the way. Counts
 * sentences too. Not thread-safe; made anew for each text.
 */
final class Tokenizer {
  private final Lexicon lexicon;
  private final Compounds compounds;
  private final char[] text;
  private final Tokens tokens;
  private int sentence;
  private boolean sentenceEnded;

  /** What the last walk through the lexicon found behind the end of its word. */
  private @Nullable Entry phrase;

  private int phraseEnd;

  Tokenizer(Language language, char[] text) {
    this.lexicon = language.lexicon();
    this.compounds = new Compounds(language, text);
    this.text = text;
    this.tokens = new Tokens(text);
  }

  /** All tokens; nothing is read in the zones. */
  Tokens tokenize(List<Zone> zones) {
    int at = 0;
    for (Zone zone : zones) {
      scan(at, zone.span().start());
      tokens.add(Tokens.WALL, Tokens.SPACE, zone.span().start(), zone.span().end(), null, sentence);
      at = zone.span().end();
    }
    scan(at, text.length);
    return tokens;
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
        case Fold.SPACE, Fold.INVISIBLE -> {
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
    phrase = null;
    int node = Lexicon.ROOT;
    int at = start;
    boolean startsWithNumber = false;
    while (at < to && Fold.classOf(text[at]) == Fold.LETTER) {
      if (node != Lexicon.NOWHERE) {
        node = lexicon.step(node, text[at]);
        Entry part = lexicon.entry(node);
        startsWithNumber |= part != null && part.hasAny(Compounds.FIRST);
      }
      at++;
    }
    Entry entry = node == Lexicon.NOWHERE ? null : lexicon.entry(node);
    if (node != Lexicon.NOWHERE) {
      seekPhrase(node, at, to);
    }
    if (entry == null && startsWithNumber && phrase == null) {
      return compound(start, at, gap);
    }
    tokens.add(Tokens.WORD, gap, start, at, entry, sentence);
    if (phrase != null) {
      tokens.phrase(phrase, phraseEnd);
    }
    return at;
  }

  private int compound(int start, int end, byte gap) {
    int parts = compounds.split(start, end);
    if (parts == 0) {
      tokens.add(Tokens.WORD, gap, start, end, null, sentence);
    }
    int from = start;
    for (int i = 0; i < parts; i++) {
      tokens.add(
          Tokens.WORD,
          i == 0 ? gap : Tokens.GLUED,
          from,
          compounds.end(i),
          compounds.entry(i),
          sentence);
      from = compounds.end(i);
    }
    return end;
  }

  /**
   * Follows the lexicon beyond the word: over a space, a hyphen, a full stop, into the next words.
   */
  private void seekPhrase(int fromNode, int from, int to) {
    int node = fromNode;
    int at = from;
    while (at < to && node != Lexicon.NOWHERE) {
      at = beforeHyphen(at, to);
      char c = text[at];
      node = lexicon.step(node, c);
      at++;
      if (Fold.classOf(c) == Fold.SPACE) {
        at = skipSpaces(at, to);
      }
      Entry entry = node == Lexicon.NOWHERE ? null : lexicon.entry(node);
      if (entry != null && isBoundary(at, to)) {
        phrase = entry;
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
    tokens.add(Tokens.DIGITS, gap, start, at, null, sentence);
    seekPhraseOfDigits(start, to);
    return at;
  }

  private int sign(int start, int to, byte gap) {
    startSentence(gap);
    phrase = null;
    int node = lexicon.step(Lexicon.ROOT, text[start]);
    Entry entry = node == Lexicon.NOWHERE ? null : lexicon.entry(node);
    if (node != Lexicon.NOWHERE) {
      seekPhrase(node, start + 1, to);
    }
    tokens.add(Tokens.SIGN, gap, start, start + 1, entry, sentence);
    if (phrase != null) {
      tokens.phrase(phrase, phraseEnd);
    }
    endSentence(start, to);
    return start + 1;
  }

  /** The lexicon has a few phrases that begin with digits: 24/7. */
  private void seekPhraseOfDigits(int start, int to) {
    int node = lexicon.step(Lexicon.ROOT, text[start]);
    if (node != Lexicon.NOWHERE) {
      phrase = null;
      seekPhrase(node, start + 1, to);
      if (phrase != null) {
        tokens.phrase(phrase, phraseEnd);
      }
    }
  }

  private void startSentence(byte gap) {
    if (sentenceEnded && gap != Tokens.GLUED) {
      if (tokens.size() > 0) {
        sentence++;
      }
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
