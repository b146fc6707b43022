package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Unit;

/**
 * Reads numbers with what they count: money, percent, measures, durations, multipliers, ordinals,
 * bare numbers; hands ranges, shares and quantities in parts to readers of their own.
 */
final class QuantityReader implements ClaimReader {
  /** The rule of numbers without a unit. */
  static final String NUMBER = "number";

  /** Number words up to here are weak. */
  private static final Rational SMALL = Rational.of(3);

  /** All of something, in percent. */
  private static final Rational WHOLE = Rational.of(100);

  private final Tokens tokens;
  private final LooseArticle articles;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final RatioReader ratios;
  private final CompositeReader composites;
  private final AgoReader agos;
  private final EmbeddedNumber embedded;
  private final DoubtfulUnit doubtful;

  /**
   * @param percentFirst whether a percent sign stands before its figure
   */
  QuantityReader(Tokens tokens, NumberReader numbers, boolean percentFirst) {
    this.tokens = tokens;
    UnitReader units = new UnitReader(tokens);
    this.articles = new LooseArticle(tokens);
    this.amounts = new AmountReader(tokens, numbers, units, percentFirst);
    this.ranges = new RangeReader(tokens, amounts);
    this.ratios = new RatioReader(tokens, numbers, units);
    this.composites = new CompositeReader(tokens, numbers, units, amounts);
    this.agos = new AgoReader(tokens);
    this.embedded = new EmbeddedNumber(tokens);
    this.doubtful = new DoubtfulUnit(tokens);
  }

  /** Begins anew with other tokens. */
  void clear() {
    amounts.clear();
  }

  @Override
  public @Nullable Draft read(int i) {
    Draft article = articles.read(i);
    Draft first = article == null ? ranges.read(i) : article;
    if (first != null) {
      return first;
    }
    Amount amount = amounts.read(i);
    amount = amount == null ? amounts.readArticle(i) : amount;
    return amount == null ? null : read(amount);
  }

  private Draft read(Amount amount) {
    Draft ratio = ratios.read(amount);
    Draft range = ratio == null ? ranges.read(amount, null) : ratio;
    return range == null ? agos.read(draft(composites.read(amount))) : range;
  }

  private Draft draft(Amount amount) {
    Figure figure = amount.figure();
    Suffix suffix = amount.suffix();
    String rule = suffix == null ? NUMBER : suffix.rule();
    return new Draft(
        amount.from(),
        amount.to(),
        readings(figure, suffix),
        figure.notation(rule),
        isWeak(figure, suffix) || isFew(amount));
  }

  private List<Reading> readings(Figure figure, @Nullable Suffix suffix) {
    List<Reading> small = suffix == null ? SmallNumbers.readings(figure) : null;
    if (small != null) {
      return small;
    }
    ClaimKind kind = suffix == null ? figure.kind() : suffix.kind();
    Suffix second = suffix == null ? null : suffix.second();
    Rational other = figure.other();
    List<Reading> readings =
        List.of(Reading.of(kind, quantity(figure.low(), figure.high(), figure, suffix)));
    if (other != null) {
      readings = with(readings, Reading.of(kind, quantity(other, other, figure, suffix)));
    }
    if (second != null) {
      Quantity quantity = quantity(figure.low(), figure.high(), figure, second);
      readings = with(readings, Reading.of(second.kind(), quantity));
    }
    if (suffix != null && suffix.isPrice() && figure.isPoint()) {
      readings = with(readings, Reading.of(kind, off(figure, suffix)));
    }
    Reading unitless = suffix == null ? null : doubtful.second(figure, suffix);
    return unitless == null ? readings : with(readings, unitless);
  }

  /** Most figures can be read one way only, and most others two. */
  private static List<Reading> with(List<Reading> readings, Reading another) {
    if (readings.size() == 1) {
      return List.of(readings.get(0), another);
    }
    List<Reading> more = new ArrayList<>(readings);
    more.add(another);
    return more;
  }

  private boolean isWeak(Figure figure, @Nullable Suffix suffix) {
    return suffix == null
        ? isWeak(figure)
        : (suffix.isWeak() && !isTimes(suffix)) || (figure.weak() && isPlain(figure, suffix));
  }

  private static boolean isPlain(Figure figure, Suffix suffix) {
    return figure.isPoint() || isTimes(suffix);
  }

  private static boolean isTimes(Suffix suffix) {
    return suffix.kind() == ClaimKind.MULTIPLIER;
  }

  /** What is off the price: 20 % where 80 % are left. */
  private static Quantity off(Figure figure, Suffix suffix) {
    Rational off = WHOLE.minus(suffix.value(figure.low()));
    return new Quantity(off, off, true, true, suffix.unit(), figure.lastPlace());
  }

  private static Quantity quantity(
      Rational low, Rational high, Figure figure, @Nullable Suffix suffix) {
    Rational one = suffix == null ? low : suffix.value(low);
    Rational other = suffix == null ? high : suffix.value(high);
    Unit unit = suffix == null ? null : suffix.unit();
    return new Quantity(one, other, true, figure.isPoint(), unit, figure.lastPlace());
  }

  /**
   * Ordinal words, "one" to "three", "half", "several": they may fill a row, but their absence says
   * little, since languages say them in other ways ("both", "the pair", a dual, an article).
   */
  private boolean isWeak(Figure figure) {
    return figure.weak()
        || (figure.isWords() && (figure.ordinal() || isSmall(figure)))
        || embedded.is(figure);
  }

  /** "2人", "3个": digits before a counter, where other languages write a word or a dual. */
  private boolean isFew(Amount amount) {
    Figure figure = amount.figure();
    return amount.suffix() == null
        && amount.to() > figure.to()
        && tokens.isLetterSign(figure.to())
        && isSmall(figure);
  }

  private static boolean isSmall(Figure figure) {
    return figure.isPoint() && figure.low().compareTo(SMALL) <= 0 && !isSeveralParts(figure.low());
  }

  /** "Two thirds", "three quarters": parts that someone has counted. */
  private static boolean isSeveralParts(Rational value) {
    return value.signum() > 0
        && value.compareTo(Rational.ONE) < 0
        && !Rational.ONE.dividedBy(value).isInteger();
  }
}
