package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Passes over addresses, paths, mail addresses and identifiers, whose digits state nothing. */
final class AddressReader implements ClaimReader {
  private final Tokens tokens;

  AddressReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    int end = tokens.isDigits(i) ? endOfAddress(i) : -1;
    return end < 0 ? null : Draft.nothing(i, end);
  }

  /**
   * Where an address, path or mail address ends that the digits are part of; -1 if they are not.
   */
  private int endOfAddress(int i) {
    if (!tokens.glued(i) && !tokens.glued(i + 1)) {
      return -1;
    }
    int first = i;
    while (first > 0 && i - first < Chains.MOST_TOKENS && tokens.glued(first)) {
      first--;
    }
    int last = i + 1;
    while (last - i < Chains.MOST_TOKENS && tokens.glued(last)) {
      last++;
    }
    for (int k = first; k < last; k++) {
      if (isAddressMark(k)) {
        return last;
      }
    }
    return -1;
  }

  private boolean isAddressMark(int k) {
    if (tokens.type(k) != Tokens.SIGN) {
      return false;
    }
    char c = tokens.charAt(k);
    boolean scheme = c == ':' && tokens.isSign(k + 1, '/') && tokens.isSign(k + 2, '/');
    return scheme || c == '@' || c == '_' || c == '\\' || c == '=';
  }
}
