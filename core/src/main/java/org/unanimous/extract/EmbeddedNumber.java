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
    return single && (isName(word) || isBoundToWord(figure.to()) || isPartOfWord(word));
  }

  /** "四川", "统一": a numeral of one sign in a script without spaces is part of many words. */
  private boolean isPartOfWord(int i) {
    boolean counted = tokens.mayBe(i + 1, SenseType.COUNTED.bit());
    boolean touched =
        tokens.glued(i) && tokens.isLetterSign(i - 1)
            || tokens.glued(i + 1) && tokens.isLetterSign(i + 1);
    return tokens.isLetterSign(i) && touched && !counted;
  }

  /** Has it a capital letter, though no sentence begins with it? */
  private boolean isName(int i) {
    return tokens.isCapitalised(i) && !tokens.beginsSentence(i) && tokens.gap(i) != Tokens.NEWLINE;
  }

  private boolean isBoundToWord(int i) {
    if (tokens.mayBe(i, SenseType.COUNTED.bit())) {
      return tokens.glued(i) && tokens.isWord(i);
    }
    return tokens.isHyphen(i) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1);
  }
}
