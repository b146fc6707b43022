package org.unanimous.extract;

/** Finds where telephone numbers end: runs of groups of digits that make no figure. */
final class Phones {
  /** Digits of a telephone number with its area code: of the longest, see ITU-T E.164. */
  private static final int SHORTEST = 7;

  private static final int LONGEST = 15;

  /** Groups of a number behind a plus, the country first. */
  private static final int FEWEST_GROUPS = 3;

  private static final int MOST_GROUPS = 8;
  private static final int COUNTRY = 3;

  private Phones() {}

  /** The token behind "+1 555 123-4567", whose first digits are token {@code i}; -1 for others. */
  static int behindInternational(Layout tokens, int i) {
    boolean plus = tokens.isSign(i - 1, '+') && tokens.glued(i);
    if (!plus || tokens.length(i) > COUNTRY) {
      return -1;
    }
    int at = i + 1;
    int groups = 1;
    for (int next = behindBracket(tokens, at);
        next >= 0 && groups < MOST_GROUPS;
        next = behindBracket(tokens, at)) {
      groups++;
      at = next + 1;
    }
    return groups >= FEWEST_GROUPS ? at : -1;
  }

  /**
   * The token behind the number that begins at token {@code i}, groups of digits of which the first
   * begins with zero: 0800 555 0142, 030/1234567; -1 if none does.
   */
  static int behindNational(Layout tokens, int i) {
    if (!tokens.isDigits(i) || tokens.charAt(i) != '0' || tokens.length(i) < 3) {
      return -1;
    }
    int at = i + 1;
    int digits = tokens.length(i);
    for (int next = behindStroke(tokens, at); next >= 0; next = behindStroke(tokens, at)) {
      digits += tokens.length(next);
      at = next + 1;
    }
    boolean phone = at > i + 1 && digits >= SHORTEST && digits <= LONGEST;
    return phone && !tokens.isDigits(i - 1) ? at : -1;
  }

  /** The group of digits at token {@code i}, or behind brackets or a hyphen; -1 if none is. */
  private static int behindBracket(Layout tokens, int i) {
    boolean sign = tokens.isSign(i, '(') || tokens.isSign(i, ')') || tokens.isHyphen(i);
    int group = sign ? i + 1 : i;
    group = sign && tokens.isSign(group, '(') ? group + 1 : group;
    return isGroup(tokens, group) && tokens.gap(group) != Layout.NEWLINE ? group : -1;
  }

  /** The group of digits at token {@code i}, or behind a stroke there; -1 if there is none. */
  private static int behindStroke(Layout tokens, int i) {
    boolean stroke = tokens.isSign(i, '/') || tokens.isHyphen(i);
    int group = stroke ? i + 1 : i;
    boolean apart = stroke || tokens.gap(group) == Layout.SPACE;
    return apart && isGroup(tokens, group) ? group : -1;
  }

  private static boolean isGroup(Layout tokens, int i) {
    return tokens.isDigits(i) && tokens.length(i) >= 2;
  }
}
