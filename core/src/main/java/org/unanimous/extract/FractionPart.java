package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/** A fraction in words: two thirds, half a million, un quart. */
final class FractionPart {
  /** What is no noun. */
  private static final long SMALL_WORD =
      SenseType.GLUE.bit()
          | SenseType.ARTICLE.bit()
          | SenseType.CLAUSE.bit()
          | SenseType.CUE.bit()
          | SenseType.HEDGE.bit()
          | SenseType.MODIFIER.bit()
          | SenseType.MULTIPLIER.bit();

  private final Tokens tokens;
  private final PartialNumber number;
  private final NumberStack stack;
  private final boolean writesOrdinalsTogether;

  FractionPart(Language language, Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
    this.stack = number.stack();
    this.writesOrdinalsTogether =
        language.uses(Strategy.COMPOUNDS) || language.uses(Strategy.ORDINAL_COMPOUNDS);
  }

  static Rational oneOver(Match match) {
    Rational value = match.sense().value();
    return value == null ? Rational.ONE : Rational.ONE.dividedBy(value);
  }

  /** Takes the fraction that the number begins with: half, un quart. */
  boolean takeFirst(int i) {
    Match match = tokens.match(i, SenseType.FRACTION);
    if (match == null) {
      return false;
    }
    stack.push(oneOver(match));
    number.tookFraction(match.to(), true);
    skipToMultiplier();
    return true;
  }

  /** "a half", "a third of": a third that is no part may be an ordinal. */
  boolean takeBehindArticle(int i) {
    Match part = tokens.match(i, SenseType.FRACTION);
    boolean third = part != null && tokens.mayBe(i, SenseType.ORDINAL.bit());
    return part != null && (!third || isOf(part.to())) && takeFirst(i);
  }

  /** "tenth of a second": an ordinal is a part where an article and a unit follow. */
  boolean takeOfUnit(int i) {
    Match part = tokens.match(i, SenseType.FRACTION);
    Match of = part == null ? null : tokens.match(part.to(), SenseType.GLUE, Glue.OF);
    Match article = of == null ? null : tokens.match(of.to(), SenseType.ARTICLE);
    return article != null && tokens.is(article.to(), SenseType.UNIT) && takeFirst(i);
  }

  /** "half a million", "three quarters of a million": small words before the scale. */
  private void skipToMultiplier() {
    int at = number.at();
    int next = tokens.behindHyphen(tokens.over(at, SenseType.GLUE, Glue.OF));
    Match article = tokens.match(next, SenseType.ARTICLE);
    next = article == null ? next : tokens.behindHyphen(article.to());
    if (next != at && tokens.isFirmly(next, SenseType.MULTIPLIER)) {
      number.moveTo(next);
    }
  }

  /** Takes the denominator of "two thirds", "две сотых". */
  boolean takeDenominator(int next) {
    Match match = tokens.match(next, SenseType.FRACTION);
    Rational above = match == null || number.isFraction() ? Rational.ZERO : stack.sum();
    if (match == null || above.signum() <= 0 || !above.isInteger()) {
      return false;
    }
    if (number.hasWords() && (isRank(match) || isOrdinal(match, above))) {
      return false;
    }
    if (number.hasDigits() && tokens.mayBe(next, SenseType.ORDINAL.bit())) {
      return false;
    }
    Rational value = above.times(oneOver(match));
    stack.clear();
    stack.push(value);
    number.tookFraction(match.to(), false);
    if (value.compareTo(Rational.ONE) >= 0) {
      number.mayCount(above);
    }
    skipToMultiplier();
    return true;
  }

  /**
   * "Twenty-fifth", "one hundredth": denominators are ordinals in most languages, and the ordinal
   * wins where it can go on with the number ("two fifths" cannot). Where number words are written
   * together, a multiplying one that stands apart is a denominator ("две тысячных").
   */
  private boolean isOrdinal(Match match, Rational above) {
    Match multiplier = tokens.match(match.from(), SenseType.ORDINAL_MULTIPLIER);
    // "one tenth of them", but the twenty-fifth of May
    boolean single = match.sense().weak() && !above.equals(Rational.ONE);
    if (!single && isOf(match.to())) {
      return false;
    }
    if (mayJoin(tokens.match(match.from(), SenseType.ORDINAL)) || mayJoin(multiplier)) {
      return true;
    }
    // "one hundredth" is the hundredth too, "a hundredth" and "un centième" are parts
    int start = number.start();
    boolean part = start == match.from() - 1 && tokens.mayBe(start, SenseType.ARTICLE.bit());
    return multiplier != null && !part && (tokens.glued(match.from()) || !writesOrdinalsTogether);
  }

  /**
   * "Une neuvième place": an ordinal between an article and a noun, which hangs on a part by "of".
   */
  private boolean isRank(Match part) {
    int noun = part.to();
    return number.start() == part.from() - 1
        && tokens.mayBe(number.start(), SenseType.ARTICLE.bit())
        && tokens.mayBe(part.from(), SenseType.ORDINAL.bit())
        && tokens.isLowerCase(noun)
        && tokens.gap(noun) == Tokens.SPACE
        && !tokens.mayBe(noun, SMALL_WORD);
  }

  private boolean mayJoin(@Nullable Match match) {
    Rational value = match == null ? null : match.sense().value();
    return value != null && number.takes(value);
  }

  private boolean isOf(int i) {
    return tokens.is(i, SenseType.GLUE, Glue.OF);
  }
}
