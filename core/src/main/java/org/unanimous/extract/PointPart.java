package org.unanimous.extract;

import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Decimals in words: two point seven five, zwei Komma fünf, ноль целых пять десятых. */
final class PointPart {
  private final Tokens tokens;
  private final PartialNumber number;

  PointPart(Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
  }

  boolean take() {
    Match point = tokens.match(number.at(), SenseType.GLUE, Glue.POINT);
    if (point == null
        || number.isFraction()
        || number.vague() != null
        || number.hasDigits()
        || tokens.type(point.from()) == Tokens.SIGN) {
      return false;
    }
    Decimals decimals = new Decimals(tokens, behindAnd(point.to()));
    if (decimals.isEmpty()) {
      return false;
    }
    number.stack().addToTop(decimals.value());
    number.tookFraction(decimals.to(), false);
    return true;
  }

  /** "одна целая и две сотых": the decimals may be joined by "and". */
  private int behindAnd(int i) {
    Match and = tokens.match(i, SenseType.GLUE, Glue.AND);
    return and == null ? i : and.to();
  }
}
