package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** The words and dashes that open and join the ends of a range. */
final class RangeWords {
  /** Articles are no longer. */
  private static final int SHORT = 3;

  private final Tokens tokens;
  private final AmountReader amounts;

  RangeWords(Tokens tokens, AmountReader amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  /** The token behind the word at token {@code i} that opens a range; -1 if it is none. */
  int behindOpening(int i) {
    Match opening = opening(i);
    return opening == null ? -1 : opening.to();
  }

  /** The word at token {@code i} that opens a range: between, von; null if it is none. */
  @Nullable Match opening(int i) {
    Match between = tokens.match(i, SenseType.GLUE, Glue.BETWEEN);
    return between == null || between.sense().after()
        ? tokens.match(i, SenseType.GLUE, Glue.FROM)
        : between;
  }

  /** "between the tenth": the word that opens a range before the article of an ordinal. */
  @Nullable Match openingBeforeArticle(int i) {
    return i > 1 && behindShortWord(i - 1) == i ? opening(i - 2) : null;
  }

  /** "between the tenth and the fifteenth": over the article of an ordinal. */
  int behindShortWord(int i) {
    boolean article =
        tokens.isLowerCase(i)
            && tokens.length(i) <= SHORT
            && !tokens.mayBe(i, NumberReader.START | SenseType.MODIFIER.bit());
    boolean digits = tokens.isDigits(i + 1) && tokens.behindOrdinalEnding(i + 2) > i + 2;
    boolean ordinal = digits || tokens.mayBe(i + 1, SenseType.ORDINAL.bit());
    return article && ordinal && tokens.gap(i + 1) == Tokens.SPACE ? i + 1 : i;
  }

  /** May something that joins two ends stand at token {@code i}? */
  boolean mayJoin(int i) {
    return (tokens.mayBe(i, SenseType.GLUE.bit()) && mayLead(i))
        || tokens.isHyphen(i)
        || isZeroOrOne(i);
  }

  /** May an amount begin behind the small word, perhaps with an article? A word tells, no sign. */
  private boolean mayLead(int i) {
    return tokens.isPhrase(i)
        || !tokens.isWord(i + 1)
        || amounts.mayStart(i + 1)
        || amounts.mayStart(i + 2);
  }

  /** The slash of "0/1", which is no fraction. */
  private boolean isZeroOrOne(int i) {
    return tokens.isSign(i, '/') && isDigit(i - 1, 0) && isDigit(i + 1, 1) && tokens.glued(i + 1);
  }

  private boolean isDigit(int i, int digit) {
    return tokens.isDigits(i) && tokens.length(i) == 1 && tokens.value(i) == digit;
  }

  /**
   * The token behind what joins two ends: a dash, "to", or "and" behind "between"; -1 if nothing
   * does.
   */
  int connector(int i, @Nullable Match opening) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return -1;
    }
    if (isZeroOrOne(i)) {
      return i + 1;
    }
    boolean loose = tokens.isHyphen(i) && tokens.glued(i) && !tokens.glued(i + 1);
    int at = loose ? i + 1 : i;
    if (isLongDash(at)) {
      return -1;
    }
    if (opening != null && opening.sense().is(Glue.BETWEEN)) {
      Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
      if (and != null) {
        return and.to();
      }
    }
    Match to = tokens.match(at, SenseType.GLUE, Glue.TO);
    if (to != null
        && (opening != null || !to.sense().weak())
        && tokens.gap(to.to()) != Tokens.NEWLINE) {
      return to.to();
    }
    boolean dash =
        tokens.isHyphen(at) && amounts.mayStart(at + 1) && tokens.glued(at) == tokens.glued(at + 1);
    // "quatre-vingt" is no range
    boolean compound = tokens.glued(at) && tokens.isWord(at - 1) && tokens.isWord(at + 1);
    return dash && !compound ? at + 1 : -1;
  }

  /** A long dash between spaces parts clauses. */
  private boolean isLongDash(int i) {
    return tokens.isSign(i, '—') && !tokens.glued(i);
  }
}
