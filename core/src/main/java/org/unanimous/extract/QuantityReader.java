package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Unit;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads numbers with what they count: money, percent, measures, durations, multipliers, ordinals,
 * bare numbers; ranges of these, with the parts that the ends share.
 */
final class QuantityReader implements ClaimReader {
  /** Number words up to here are weak. */
  private static final Rational SMALL = Rational.of(3);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AgoReader agos;

  QuantityReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = new UnitReader(tokens);
    this.agos = new AgoReader(tokens);
  }

  /** A number with its unit. */
  private record Amount(int from, int to, Figure figure, @Nullable Suffix suffix) {}

  @Override
  public @Nullable Draft read(int i) {
    Match from = rangeOpening(i);
    if (from != null) {
      Draft range = range(from);
      if (range != null) {
        return range;
      }
    }
    Amount amount = amount(i);
    amount = amount == null ? articleWithUnit(i) : amount;
    if (amount == null) {
      return null;
    }
    Draft score = score(amount);
    if (score != null) {
      return score;
    }
    Draft ratio = ratio(amount);
    if (ratio != null) {
      return ratio;
    }
    Amount end = rangeEnd(amount, false);
    return end == null
        ? agos.read(draft(inWholeUnits(composite(amount))))
        : draft(amount, end, amount.from);
  }

  /** "3:1": two small numbers with a colon, a score or a ratio. */
  private @Nullable Draft score(Amount first) {
    int colon = first.to;
    boolean joined =
        tokens.isSign(colon, ':')
            && tokens.glued(colon)
            && tokens.glued(colon + 1)
            && tokens.isDigits(colon + 1);
    boolean small = joined && tokens.length(first.from) <= 2 && tokens.length(colon + 1) <= 2;
    if (!small || first.to - first.from != 1 || !tokens.isDigits(first.from)) {
      return null;
    }
    Reading reading = Reading.ofName(tokens.text(first.from, colon + 2));
    return Draft.of(first.from, colon + 2, reading, first.figure.notation("score"), false);
  }

  private @Nullable Match rangeOpening(int i) {
    Match from = tokens.match(i, SenseType.GLUE, Glue.FROM);
    return from == null || !startsAmount(from.to()) ? null : from;
  }

  private boolean startsAmount(int i) {
    return tokens.isDigits(i)
        || tokens.mayBe(
            i, NumberReader.START | SenseType.CURRENCY.bit() | SenseType.MODIFIER.bit());
  }

  /** "between 3 and 5", "von 10 bis 15": the opening word belongs to the range. */
  private @Nullable Draft range(Match opening) {
    Amount low = amount(opening.to());
    Amount high = low == null ? null : rangeEnd(low, true);
    return low == null || high == null ? null : draft(low, high, low.from);
  }

  private @Nullable Amount amount(int i) {
    Match currency = i < tokens.size() ? currencyBefore(i) : null;
    if (currency != null) {
      Figure figure = numbers.read(currency.to(), true);
      if (figure != null && !figure.ordinal()) {
        return withCurrency(i, currency.sense(), figure);
      }
    }
    Figure figure = numbers.read(i);
    if (figure == null) {
      return null;
    }
    Suffix suffix = units.read(figure);
    return new Amount(figure.from(), suffix == null ? figure.to() : suffix.to(), figure, suffix);
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
    boolean signed = tokens.isHyphen(match.to()) && tokens.isDigits(match.to() + 1);
    return tokens.isDigits(match.to()) || signed ? match : null;
  }

  private Amount withCurrency(int from, Sense currency, Figure figure) {
    Suffix suffix = Suffix.of(currency, figure.to());
    Suffix behind = units.read(figure);
    int to =
        behind != null && behind.sense().type() == SenseType.CURRENCY ? behind.to() : figure.to();
    return new Amount(from, to, figure, suffix);
  }

  /** The other end of a range that begins with {@code low}; null if there is none. */
  private @Nullable Amount rangeEnd(Amount low, boolean opened) {
    if (!mayBound(low)) {
      return null;
    }
    int behind = connector(low.to, opened);
    if (behind < 0) {
      return null;
    }
    Match modifier = opened ? tokens.match(behind, SenseType.MODIFIER) : null;
    Amount high = amount(modifier == null ? behind : modifier.to());
    return high == null || !mayBound(high) || !sameSort(low, high, opened) ? null : high;
  }

  private static boolean mayBound(Amount amount) {
    boolean years = amount.suffix == null && isYear(amount.figure);
    return amount.figure.isPoint() && !years;
  }

  private static boolean isYear(Figure figure) {
    int number = figure.number();
    return figure.separators().isEmpty() && !figure.isWords() && number >= 1100 && number < 2100;
  }

  /** Between two words that open and go on a range, the unit may stand at the first end only. */
  private static boolean sameSort(Amount low, Amount high, boolean opened) {
    if (low.figure.ordinal() != high.figure.ordinal()) {
      return false;
    }
    if (low.suffix == null) {
      return true;
    }
    return high.suffix == null ? opened : low.suffix.isCommensurable(high.suffix);
  }

  /**
   * The token behind what joins two ends: a dash, "to", or "and" behind "between"; -1 if nothing
   * does.
   */
  private int connector(int i, boolean opened) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return -1;
    }
    boolean loose = tokens.isHyphen(i) && tokens.glued(i) && !tokens.glued(i + 1);
    int at = loose ? i + 1 : i;
    if (opened) {
      Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
      if (and != null) {
        return and.to();
      }
    }
    Match to = tokens.match(at, SenseType.GLUE, Glue.TO);
    if (to != null && (opened || !to.sense().weak()) && tokens.gap(to.to()) != Tokens.NEWLINE) {
      return to.to();
    }
    boolean dash =
        tokens.isHyphen(at) && startsAmount(at + 1) && tokens.glued(at) == tokens.glued(at + 1);
    // "quatre-vingt" is no range
    boolean compound = tokens.glued(at) && tokens.isWord(at - 1) && tokens.isWord(at + 1);
    return dash && !compound ? at + 1 : -1;
  }

  private Draft draft(Amount low, Amount high, int from) {
    Figure first = low.figure;
    Figure last = high.figure;
    if (first.scale() == 0 && last.scale() > 0 && !first.isWords() && sharesScale(first, last)) {
      first = first.scaledBy(Rational.scaled(1, last.scale()), last.scale());
    }
    Suffix suffix = high.suffix == null ? low.suffix : high.suffix;
    Unit unit = suffix == null ? null : suffix.unit();
    Rational one = valueOf(first, low.suffix == null ? suffix : low.suffix);
    one = low.suffix == null || suffix == null ? one : low.suffix.convert(one, suffix);
    Rational other = valueOf(last, suffix);
    ClaimKind kind = suffix == null ? plainKind(first) : suffix.kind();
    int place = Math.max(first.lastPlace(), last.lastPlace());
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.of(kind, Quantity.range(one, other, unit, place)));
    if (suffix == null && isScore(low, high)) {
      readings.add(
          one.compareTo(other) < 0 ? 1 : 0,
          ScoreReader.score(low.figure.number(), high.figure.number()));
    }
    boolean weak = first.weak() && last.weak() && suffix == null;
    return new Draft(from, high.to, readings, last.notation("range"), weak);
  }

  /** "3 to 5 million" shares the million unless that makes the range fall. */
  private static boolean sharesScale(Figure first, Figure last) {
    return first.low().times(Rational.scaled(1, last.scale())).compareTo(last.low()) <= 0;
  }

  /** "2-1": two small numbers joined by a hyphen may be a score. */
  private boolean isScore(Amount low, Amount high) {
    boolean hyphen = high.from == low.to + 1 && tokens.isHyphen(low.to) && tokens.glued(high.from);
    return hyphen
        && low.figure.number() >= 0
        && low.figure.number() < 100
        && high.figure.number() < 100
        && !low.figure.isWords()
        && high.figure.number() >= 0;
  }

  private static Rational valueOf(Figure figure, @Nullable Suffix suffix) {
    return suffix == null ? figure.low() : suffix.value(figure.low());
  }

  /** "5 feet 6 inches", "3 euros 50", "2 hours and 30 minutes": one quantity in parts. */
  private Amount composite(Amount amount) {
    Suffix suffix = amount.suffix;
    if (suffix == null || !suffix.isDivisible() || !amount.figure.isPoint()) {
      return amount;
    }
    int next = amount.to;
    Match and = tokens.match(next, SenseType.GLUE, Glue.AND);
    next = and == null ? next : and.to();
    if (tokens.gap(next) == Tokens.NEWLINE || !startsAmount(next)) {
      return amount;
    }
    Amount half = and == null ? null : andHalf(amount, next);
    if (half != null) {
      return half;
    }
    Figure figure = numbers.read(next, false);
    if (figure == null || figure.ordinal()) {
      return amount;
    }
    Suffix part = units.read(figure);
    if (part == null) {
      return withRest(amount, figure);
    }
    if (!suffix.isWholeOf(part)) {
      return amount;
    }
    Figure sum = suffix.sum(amount.figure, figure, part);
    return composite(new Amount(amount.from, part.to(), sum, suffix.ofSum(part)));
  }

  /** "3 euros 50", "drei Stunden zwanzig": two digits that end the phrase and count nothing. */
  private Amount withRest(Amount amount, Figure rest) {
    Suffix suffix = amount.suffix;
    int parts = suffix == null ? 0 : suffix.parts();
    int number = rest.number();
    boolean last = tokens.gap(rest.to()) == Tokens.NEWLINE || isStop(rest.to());
    boolean whole = amount.figure.low().isInteger() && amount.figure.scale() == 0;
    if (suffix == null || !last || !whole || number < 10 || number >= parts) {
      return amount;
    }
    Rational value = amount.figure.low().plus(Rational.of(number, parts));
    Figure figure = amount.figure.withValue(value, -2, rest.to(), false);
    return new Amount(amount.from, rest.to(), figure, suffix.to(rest.to()));
  }

  private boolean isStop(int i) {
    return tokens.type(i) == Tokens.SIGN && !tokens.isHyphen(i) && !tokens.isSign(i, '%');
  }

  /** "an hour and a half", "deux heures et demie"; null if no fraction follows. */
  private @Nullable Amount andHalf(Amount amount, int next) {
    Match article = tokens.match(next, SenseType.ARTICLE);
    Match part = tokens.match(article == null ? next : article.to(), SenseType.FRACTION);
    Rational below = part == null ? null : part.sense().value();
    Suffix suffix = amount.suffix;
    if (part == null || below == null || suffix == null || !amount.figure.low().isInteger()) {
      return null;
    }
    boolean ofMore =
        tokens.mayBe(part.to(), SenseType.MULTIPLIER.bit() | SenseType.UNIT.bit())
            || tokens.match(part.to(), SenseType.GLUE, Glue.OF) != null;
    if (ofMore || part.sense().weak() || below.compareTo(Rational.of(4)) > 0) {
      return null;
    }
    Rational value = amount.figure.low().plus(Rational.ONE.dividedBy(below));
    Figure figure = amount.figure.withValue(value, -1, part.to(), false);
    return new Amount(amount.from, part.to(), figure, suffix.to(part.to()));
  }

  /** "half an hour" is 30 minutes, "1.5 years" 18 months: the smaller unit where that is whole. */
  private static Amount inWholeUnits(Amount amount) {
    Suffix suffix = amount.suffix;
    Figure figure = amount.figure;
    if (suffix == null || suffix.kind() != ClaimKind.DURATION || figure.low().isInteger()) {
      return amount;
    }
    Suffix smaller = suffix.smallerDuration();
    Unit from = suffix.unit();
    Unit to = smaller == null ? null : smaller.unit();
    if (smaller == null || from == null || to == null || !figure.isPoint()) {
      return amount;
    }
    Rational value = from.convert(figure.low(), to);
    return value.isInteger()
        ? new Amount(
            amount.from, amount.to, figure.withValue(value, 0, amount.to, figure.weak()), smaller)
        : amount;
  }

  private Draft draft(Amount amount) {
    Figure figure = amount.figure;
    Suffix suffix = amount.suffix;
    List<Reading> readings = new ArrayList<>(2);
    ClaimKind kind = suffix == null ? plainKind(figure) : suffix.kind();
    readings.add(Reading.of(kind, quantity(figure.low(), figure.high(), figure, suffix)));
    if (figure.other() != null) {
      readings.add(Reading.of(kind, quantity(figure.other(), figure.other(), figure, suffix)));
    }
    if (suffix != null && suffix.second() != null) {
      Suffix second = suffix.second();
      readings.add(
          Reading.of(second.kind(), quantity(figure.low(), figure.high(), figure, second)));
    }
    boolean weak =
        suffix == null
            ? isWeak(figure)
            : (suffix.isWeak() && !isTimes(suffix)) || (figure.weak() && isPlain(figure, suffix));
    String rule = suffix == null ? "number" : suffix.rule();
    return new Draft(amount.from, amount.to, readings, figure.notation(rule), weak);
  }

  private static boolean isPlain(Figure figure, Suffix suffix) {
    return figure.isPoint() || isTimes(suffix);
  }

  private static boolean isTimes(Suffix suffix) {
    return suffix.kind() == ClaimKind.MULTIPLIER;
  }

  private static Quantity quantity(
      Rational low, Rational high, Figure figure, @Nullable Suffix suffix) {
    Rational one = suffix == null ? low : suffix.value(low);
    Rational other = suffix == null ? high : suffix.value(high);
    Unit unit = suffix == null ? null : suffix.unit();
    return new Quantity(one, other, true, figure.isPoint(), unit, figure.lastPlace());
  }

  private static ClaimKind plainKind(Figure figure) {
    return figure.ordinal() ? ClaimKind.ORDINAL : ClaimKind.NUMBER;
  }

  /**
   * Ordinal words, "one" to "three", "half", "several": they may fill a row, but their absence says
   * little, since languages say them in other ways ("both", "the pair", a dual, an article).
   */
  private static boolean isWeak(Figure figure) {
    return figure.weak() || (figure.isWords() && (figure.ordinal() || isSmall(figure)));
  }

  private static boolean isSmall(Figure figure) {
    return figure.isPoint() && figure.low().compareTo(SMALL) <= 0;
  }

  /** "one in ten", "3 out of 100": a share. "One of nine" may be one of these nine. */
  private @Nullable Draft ratio(Amount part) {
    Match over = part.suffix == null ? tokens.match(part.to, SenseType.GLUE, Glue.OVER) : null;
    if (over == null || tokens.gap(over.to()) == Tokens.NEWLINE || part.figure.number() < 1) {
      return null;
    }
    Figure whole = numbers.read(over.to(), false);
    if (whole == null || !isWholeOf(part.figure, whole) || units.read(whole) != null) {
      return null;
    }
    Rational share = part.figure.low().dividedBy(whole.low());
    Reading reading = Reading.of(ClaimKind.NUMBER, Quantity.point(share, null, -2));
    return Draft.of(part.from, whole.to(), reading, part.figure.notation("ratio"), false);
  }

  private static boolean isWholeOf(Figure part, Figure whole) {
    int number = whole.number();
    boolean round = number == 10 || number == 100 || number == 1000;
    return round && number > part.number() && !whole.ordinal() && !part.ordinal();
  }

  /** "an hour", "a mile": one of the unit, weakly. */
  private @Nullable Amount articleWithUnit(int i) {
    Match article = tokens.match(i, SenseType.ARTICLE);
    if (article == null || tokens.gap(article.to()) == Tokens.NEWLINE) {
      return null;
    }
    Suffix suffix = units.readBehindArticle(article.to());
    if (suffix == null) {
      return null;
    }
    Figure one =
        new Figure(
            i,
            article.to(),
            Rational.ONE,
            Rational.ONE,
            0,
            null,
            false,
            false,
            0,
            "",
            true,
            Notation.Form.WORDS,
            true);
    return new Amount(i, suffix.to(), one, suffix);
  }
}
