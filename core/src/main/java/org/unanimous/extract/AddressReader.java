package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.language.SenseType;

/** Passes over addresses, paths, mail addresses and identifiers, whose digits state nothing. */
final class AddressReader implements ClaimReader {
  /** Hashes and UUIDs are no shorter: a designation seldom is as long. */
  private static final int IDENTIFIER = 16;

  /** Marks from here on stand between letters of scripts without spaces. */
  private static final char WIDE = '\u3000';

  /** What a figure in an address may begin with, besides digits. */
  static final long WORDS =
      SenseType.CARDINAL.bit() | SenseType.ORDINAL.bit() | SenseType.CURRENCY.bit();

  private final Tokens tokens;

  AddressReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    int end = tokens.isTouched(i) && mayBeFigure(i) ? endOfAddress(i) : -1;
    return end < 0 ? null : Draft.nothing(i, end);
  }

  /** Are there digits, a word that they touch, or one of a number or a price? */
  private boolean mayBeFigure(int i) {
    int behind = tokens.isHyphen(i + 1) && tokens.glued(i + 1) ? i + 2 : i + 1;
    boolean touched = tokens.isWord(i) && tokens.isDigits(behind) && tokens.glued(behind);
    return touched || tokens.isDigits(i) || tokens.mayBe(i, WORDS);
  }

  /** Where an address, path, mail address or hash ends that the token is part of; -1 if none. */
  private int endOfAddress(int i) {
    int first = i;
    while (first > 0 && i - first < Chains.MOST_TOKENS && isChained(first)) {
      first--;
    }
    int last = i + 1;
    while (last - i < Chains.MOST_TOKENS && isChained(last)) {
      last++;
    }
    for (int k = first; k < last; k++) {
      if (isAddressMark(k)) {
        return endOfChain(last);
      }
    }
    boolean mayIdentify = tokens.end(last - 1) - tokens.start(i) >= IDENTIFIER;
    return mayIdentify ? endOfIdentifier(i, last) : -1;
  }

  /** Does a token touch the one before, and is neither of a script without spaces: x_1的? */
  private boolean isChained(int i) {
    return tokens.glued(i) && !isUnspaced(i) && !isUnspaced(i - 1);
  }

  private boolean isUnspaced(int i) {
    return tokens.isLetterSign(i) || tokens.type(i) == Tokens.SIGN && tokens.charAt(i) >= WIDE;
  }

  private int endOfChain(int from) {
    int end = from;
    while (isChained(end)) {
      end++;
    }
    return end;
  }

  private boolean isAddressMark(int k) {
    if (tokens.type(k) != Tokens.SIGN) {
      return false;
    }
    char c = tokens.charAt(k);
    boolean scheme = c == ':' && tokens.isSign(k + 1, '/') && tokens.isSign(k + 2, '/');
    return scheme || c == '@' || c == '_' || c == '\\' || c == '=';
  }

  /** Where the hexadecimal digits end that begin at token {@code i}; -1 if they are too few. */
  private int endOfIdentifier(int i, int last) {
    int length = 0;
    int end = i;
    while (end < last && (end == i || tokens.glued(end)) && isPartOfIdentifier(end)) {
      length += tokens.length(end);
      end++;
    }
    return length >= IDENTIFIER && isMixed(i, end) ? end : -1;
  }

  private boolean isPartOfIdentifier(int k) {
    return tokens.isDigits(k) || tokens.isHyphen(k) || tokens.isWord(k) && isHexadecimal(k);
  }

  private boolean isHexadecimal(int k) {
    for (int at = tokens.start(k); at < tokens.end(k); at++) {
      if (Character.digit(tokens.chars()[at], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Do letters and digits take turns, as no number and no name has them? */
  private boolean isMixed(int from, int to) {
    int words = 0;
    for (int k = from; k < to; k++) {
      words += tokens.isWord(k) ? 1 : 0;
    }
    return words > 1;
  }
}
