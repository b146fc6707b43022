package org.unanimous.extract;

/** What holds tokens together that no space parts. */
final class Chains {
  /** Longer chains are looked at in part. */
  static final int MOST_TOKENS = 40;

  private Chains() {}

  /** May the token join two runs of digits of one name (1.8, 5-7, 12/3)? */
  static boolean isJoint(Layout tokens, int i) {
    return tokens.isSign(i, '.') || tokens.isHyphen(i) || tokens.isSign(i, '/');
  }
}
