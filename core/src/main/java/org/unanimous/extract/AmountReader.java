package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Place;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** Reads a number with the unit or currency before or behind it: $5, 30 000 zł, an hour. */
final class AmountReader {
  /** It is nowhere colder than that. */
  private static final int MOST_DEGREES = 100;

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final boolean percentFirst;

  /** The amount that was read last: behind a word that may open a range it is asked for twice. */
  private @Nullable Amount last;

  private int lastAt = -1;

  AmountReader(Tokens tokens, NumberReader numbers, UnitReader units, boolean percentFirst) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
    this.percentFirst = percentFirst;
  }

  /** Begins anew with other tokens. */
  void clear() {
    last = null;
    lastAt = -1;
  }

  /** May an amount begin at token {@code i}, perhaps with a modifier? */
  boolean mayStart(int i) {
    return tokens.isDigits(i)
        || tokens.mayBe(
            i, NumberReader.START | SenseType.CURRENCY.bit() | SenseType.MODIFIER.bit());
  }

  /** The amount that begins at token {@code i}; null if none does. */
  @Nullable Amount read(int i) {
    if (lastAt == i) {
      return last;
    }
    Amount amount = isMinusBeforeCurrency(i) ? negated(i, unsigned(i + 1)) : unsigned(i);
    if (amount != null) {
      last = amount;
      lastAt = i;
    }
    return amount;
  }

  /** "-$5": a minus that touches the sign of a currency, and nothing before it. */
  private boolean isMinusBeforeCurrency(int i) {
    return tokens.isHyphen(i)
        && tokens.glued(i + 1)
        && tokens.mayBe(i + 1, SenseType.CURRENCY.bit())
        && (!tokens.glued(i) || tokens.isSign(i - 1, '('))
        && currencyBefore(i + 1) != null;
  }

  private static @Nullable Amount negated(int from, @Nullable Amount amount) {
    return amount == null
        ? null
        : new Amount(from, amount.to(), amount.figure().negated(from), amount.suffix());
  }

  private @Nullable Amount unsigned(int i) {
    Match currency = i < tokens.size() ? currencyBefore(i) : null;
    if (currency != null) {
      Figure figure = numbers.read(currency.to(), true);
      if (figure != null && !figure.ordinal()) {
        return withCurrency(i, currency.sense(), figure);
      }
    }
    Amount share = percentFirst && currency == null ? percentBefore(i) : null;
    Figure figure = share == null ? numbers.read(i) : null;
    if (figure == null) {
      return share;
    }
    Suffix suffix = units.read(figure);
    return suffix == null ? bare(figure) : withSuffix(figure, suffix);
  }

  /** "%5", "yüzde beş". */
  private @Nullable Amount percentBefore(int i) {
    Match percent = tokens.match(i, SenseType.PERCENT);
    if (percent == null || percent.sense().place() == Place.WORD_END) {
      return null; // 四成
    }
    Figure figure = numbers.read(percent.to());
    return figure == null || figure.ordinal()
        ? null
        : new Amount(i, figure.to(), figure, Suffix.of(percent.sense(), figure.to()));
  }

  private Amount bare(Figure figure) {
    Match below = isDegrees(figure) ? belowZero(figure.to(), figure) : null;
    return below == null
        ? new Amount(figure.from(), behindCounted(figure.to()), figure, null)
        : new Amount(figure.from(), below.to(), figure.negated(figure.from()), null);
  }

  /** "20 below zero": degrees go without saying. */
  private static boolean isDegrees(Figure figure) {
    return !figure.ordinal() && figure.number() < MOST_DEGREES;
  }

  private @Nullable Match belowZero(int i, Figure figure) {
    Match below = tokens.match(i, SenseType.GLUE, Glue.BELOW_ZERO);
    boolean apart = tokens.gap(i) == Tokens.NEWLINE || figure.low().signum() <= 0;
    return apart ? null : below;
  }

  /** Over the rest of "vierseitig". */
  private int behindCounted(int i) {
    return tokens.touches(i) ? tokens.over(i, SenseType.COUNTED) : i;
  }

  private Amount withSuffix(Figure figure, Suffix suffix) {
    int sign = figure.from() - 1;
    if (suffix.isTemperature() && isLooseMinus(sign)) {
      return new Amount(sign, suffix.to(), figure.negated(sign), suffix);
    }
    Match below = suffix.isTemperature() ? belowZero(suffix.to(), figure) : null;
    return below == null
        ? new Amount(figure.from(), suffix.to(), figure, suffix)
        : new Amount(figure.from(), below.to(), figure.negated(figure.from()), suffix);
  }

  /** "- 5 °C": a minus that a space parts from its number, and that stands between no two. */
  private boolean isLooseMinus(int i) {
    return tokens.isHyphen(i)
        && tokens.gap(i + 1) == Tokens.SPACE
        && !tokens.glued(i)
        && tokens.type(i - 1) != Tokens.DIGITS
        && tokens.type(i - 1) != Tokens.SIGN;
  }

  /** The sign or code of a currency; its names stand behind the figure. */
  private @Nullable Match currencyBefore(int i) {
    Match match = tokens.match(i, SenseType.CURRENCY);
    if (match == null
        || match.sense().weak()
        || match.sense().exact() == null
        || tokens.gap(match.to()) == Tokens.NEWLINE) {
      return null;
    }
    boolean signed = tokens.isHyphen(match.to()) || isPoint(match.to());
    int digits = signed ? match.to() + 1 : match.to();
    return tokens.isDigits(digits) ? match : null;
  }

  /** The point of "$.50". */
  private boolean isPoint(int i) {
    boolean point = tokens.isSign(i, '.') || tokens.isSign(i, ',');
    return point && tokens.glued(i) && tokens.glued(i + 1);
  }

  private Amount withCurrency(int from, Sense currency, Figure figure) {
    Suffix suffix = Suffix.of(currency, figure.to());
    Figure amount = figure.isThreeDecimals() ? figure.otherFirst() : figure;
    Suffix behind = units.read(figure);
    int end = units.behindNoCents(figure.to());
    int to = behind != null && behind.sense().type() == SenseType.CURRENCY ? behind.to() : end;
    return new Amount(from, to, amount, suffix);
  }

  /** "an hour", "a mile": one of the unit, weakly. */
  @Nullable Amount readArticle(int i) {
    Match article = tokens.match(i, SenseType.ARTICLE);
    if (article == null || tokens.gap(article.to()) == Tokens.NEWLINE) {
      return null;
    }
    Suffix suffix = units.readBehindArticle(article.to());
    if (suffix == null) {
      return null;
    }
    return new Amount(i, suffix.to(), one(i, article.to()), suffix);
  }

  /** One of the unit at token {@code i}, or one time: "год", "раз"; null if it is none. */
  @Nullable Amount readUnit(int i) {
    boolean counted = tokens.isDigits(i - 1) || tokens.mayBe(i - 1, NumberReader.PART);
    Suffix suffix = counted ? null : units.readAlone(i);
    return suffix == null || suffix.to() != i + 1 ? null : new Amount(i, i + 1, one(i, i), suffix);
  }

  private static Figure one(int from, int to) {
    Rational value = Rational.ONE;
    Notation.Form form = Notation.Form.WORDS;
    return new Figure(from, to, value, value, 0, null, false, false, 0, "", true, form, true);
  }
}
