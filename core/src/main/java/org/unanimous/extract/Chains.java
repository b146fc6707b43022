package org.unanimous.extract;

/** What holds tokens together that no space parts. */
final class Chains {
  /** Longer chains are looked at in part. */
  static final int MOST_TOKENS = 40;

  /** Digits of a telephone number with its area code: of the longest, see ITU-T E.164. */
  private static final int SHORTEST_PHONE = 7;

  private static final int LONGEST_PHONE = 15;

  private Chains() {}

  /** May the token join two runs of digits of one name (1.8, 5-7, 12/3)? */
  static boolean isJoint(Layout tokens, int i) {
    return tokens.isSign(i, '.') || tokens.isHyphen(i) || tokens.isSign(i, '/');
  }

  /**
   * The token behind the telephone number that begins at token {@code i}, groups of digits of which
   * the first begins with zero: 0800 555 0142, 030/1234567; -1 if none does.
   */
  static int behindNationalPhone(Layout tokens, int i) {
    if (!tokens.isDigits(i) || tokens.charAt(i) != '0' || tokens.length(i) < 3) {
      return -1;
    }
    int at = i + 1;
    int digits = tokens.length(i);
    for (int next = phoneGroup(tokens, at); next >= 0; next = phoneGroup(tokens, at)) {
      digits += tokens.length(next);
      at = next + 1;
    }
    boolean phone = at > i + 1 && digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE;
    return phone && !tokens.isDigits(i - 1) ? at : -1;
  }

  /** The group of digits at token {@code i}, or behind a stroke there; -1 if there is none. */
  private static int phoneGroup(Layout tokens, int i) {
    boolean stroke = tokens.isSign(i, '/') || tokens.isHyphen(i);
    int group = stroke ? i + 1 : i;
    boolean apart = stroke || tokens.gap(group) == Layout.SPACE;
    return apart && tokens.isDigits(group) && tokens.length(group) >= 2 ? group : -1;
  }
}
