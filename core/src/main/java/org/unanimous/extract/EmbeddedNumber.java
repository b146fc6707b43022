package org.unanimous.extract;

import org.unanimous.language.SenseType;

/**
 * Tells number words that are part of a name or of an adjective, which another language may well
 * say without a number: the Fantastic Four, a four-page letter, vierseitig.
 */
final class EmbeddedNumber {
  private final Tokens tokens;

  EmbeddedNumber(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean is(Figure figure) {
    int word = figure.from();
    boolean single = figure.isWords() && figure.to() == word + 1;
    return single && (isName(word) || isBoundToWord(figure.to()));
  }

  /** Has it a capital letter, though no sentence begins with it? */
  private boolean isName(int i) {
    return tokens.isCapitalised(i) && !tokens.beginsSentence(i) && tokens.gap(i) != Tokens.NEWLINE;
  }

  private boolean isBoundToWord(int i) {
    if (tokens.mayBe(i, SenseType.COUNTED.bit())) {
      return tokens.glued(i);
    }
    return tokens.isHyphen(i) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1);
  }
}
