package org.unanimous.extract;

import org.unanimous.language.Fold;

/** Asks tokens which mark of punctuation they are. */
final class Marks {
  private static final long QUOTATIONS = bits("\"“”„«»‟‚‘’「」");

  private Marks() {}

  private static long bits(String signs) {
    long bits = 0;
    for (int i = 0; i < signs.length(); i++) {
      bits |= Fold.bit(signs.charAt(i));
    }
    return bits;
  }

  /** May the sign be a quotation mark? Says so of a few others too. */
  static boolean mayQuote(char sign) {
    return (QUOTATIONS & Fold.bit(sign)) != 0;
  }

  /** Does a clause end here: comma, colon, bracket, dash, quotation mark, the end of the text? */
  static boolean isBreak(Tokens tokens, int i) {
    return switch (tokens.type(i)) {
      case Tokens.WALL -> true;
      case Tokens.SIGN ->
          ",;:()[]!?…，、；：（）！？。".indexOf(tokens.charAt(i)) >= 0 && !isInNumber(tokens, i)
              || isDash(tokens, i)
              || isQuotation(tokens, i);
      default -> false;
    };
  }

  private static boolean isInNumber(Tokens tokens, int i) {
    return tokens.glued(i)
        && tokens.glued(i + 1)
        && tokens.isDigits(i - 1)
        && tokens.isDigits(i + 1);
  }

  /** The first token of the clause that token {@code to} ends, not before {@code from}. */
  static int beginOfClause(Tokens tokens, int from, int to) {
    int begin = to;
    while (begin > from && !isBreak(tokens, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Does no clause end in the tokens {@code [from, to)}? */
  static boolean isInClause(Tokens tokens, int from, int to) {
    return beginOfClause(tokens, from, to) == from;
  }

  /** Is it the full stop that ends its sentence? */
  static boolean isFullStop(Tokens tokens, int i) {
    return tokens.isSign(i, '.') && tokens.sentence(i) != tokens.sentence(i + 1);
  }

  /** Is the word cut off before an apostrophe (s', l')? */
  static boolean isElided(Tokens tokens, int i) {
    return tokens.glued(i + 1) && Fold.fold(tokens.charAt(i + 1)) == '\'';
  }

  /** Is it a dash between words, not a hyphen inside of one? */
  static boolean isDash(Tokens tokens, int i) {
    boolean stroke = tokens.isSign(i, '—') || tokens.isHyphen(i);
    return stroke && !(tokens.glued(i) && tokens.glued(i + 1));
  }

  /** Is it a double quotation mark of any style, or a single one that is no apostrophe? */
  static boolean isQuotation(Tokens tokens, int i) {
    if (tokens.type(i) != Tokens.SIGN) {
      return false;
    }
    return switch (tokens.charAt(i)) {
      case '"', '“', '”', '„', '«', '»', '‟', '「', '」' -> true;
      case '‚' -> tokens.glued(i + 1);
      case '‘', '’' -> !(tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1));
      default -> false;
    };
  }

  /** Does the text go on with what says nothing to a reader of clauses: a mark, no word? */
  static boolean isWordless(Tokens tokens, int i) {
    return tokens.type(i) == Tokens.SIGN || tokens.type(i) == Tokens.WALL;
  }
}
