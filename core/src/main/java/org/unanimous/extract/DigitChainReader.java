package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Reads chains of digits that make no number: 1.8.3, 192.168.0.1, +1 555 123-4567, long keys. */
final class DigitChainReader implements ClaimReader {
  private final Tokens tokens;

  DigitChainReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    if (!tokens.isDigits(i)) {
      boolean plus = tokens.isSign(i, '+') && tokens.isDigits(i + 1);
      return plus ? phone(i + 1, Phones.behindInternational(tokens, i + 1)) : null;
    }
    if (tokens.length(i) > NumeralReader.MOST_DIGITS) {
      return Draft.ofName(i, i + 1, tokens.text(i));
    }
    Draft phone = phone(i, Phones.behindInternational(tokens, i));
    phone = phone == null ? phone(i, Phones.behindNational(tokens, i)) : phone;
    int end = phone == null ? endOfVersion(i) : -1;
    return end < 0 ? phone : Draft.ofName(i, end, tokens.text(i, end));
  }

  /** 1.8.3, 192.168.0.1, 978-3-16-148410-0: three or more groups that make no number. */
  private int endOfVersion(int i) {
    int at = i + 1;
    int groups = 1;
    boolean grouped = true;
    while (groups < Chains.MOST_TOKENS
        && Chains.isJoint(tokens, at)
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.isDigits(at + 1)) {
      grouped &= tokens.length(at + 1) == 3 && tokens.isSign(at, '.');
      groups++;
      at += 2;
    }
    return groups >= 3 && !grouped && !isIndian(i, at - 1) ? at : -1;
  }

  /** 2.06.737: two digits at most, pairs, then three, all behind points. */
  private boolean isIndian(int first, int last) {
    boolean ends = tokens.length(first) <= 2 && tokens.length(last) == 3;
    for (int at = first + 1; ends && at < last; at++) {
      ends = tokens.isDigits(at) ? tokens.length(at) == 2 : tokens.isSign(at, '.');
    }
    return ends;
  }

  private @Nullable Draft phone(int i, int end) {
    return end < 0 ? null : Draft.ofName(i, end, digitsOf(i, end));
  }

  private String digitsOf(int from, int to) {
    StringBuilder digits = new StringBuilder(tokens.isSign(from - 1, '+') ? "+" : "");
    for (int k = from; k < to; k++) {
      if (tokens.isDigits(k)) {
        digits.append(tokens.text(k));
      }
    }
    return digits.toString();
  }
}
