package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Unit;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads ranges, with the parts that their ends share: 3-5 km, between 910 and 1,200 billion. */
final class RangeReader implements ClaimReader {
  /** How many times as large the lower end may look, if it shares the scale of the upper one. */
  private static final Rational TEN = Rational.of(10);

  private final Tokens tokens;
  private final AmountReader amounts;
  private final RangeWords words;
  private final BoundReader bounds;
  private final RangeEnds ends;

  RangeReader(Tokens tokens, AmountReader amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.words = new RangeWords(tokens, amounts);
    this.bounds = new BoundReader(tokens);
    this.ends = new RangeEnds(tokens);
  }

  /** The range that a word opens at token {@code i}: "between 3 and 5", "von 10 bis 15". */
  @Override
  public @Nullable Draft read(int i) {
    int behind = words.behindOpening(i);
    Amount low = behind < 0 ? null : opened(behind);
    // "plus de 300" opens no range
    return low == null || !words.mayJoin(low.to()) || bounds.before(behind) != null
        ? null
        : read(low, words.opening(i));
  }

  /** The lower end at token {@code i}; a unit alone is one of it, but "с часа" is a time. */
  private @Nullable Amount opened(int i) {
    if (amounts.mayStart(i)) {
      return amounts.read(i);
    }
    return tokens.is(i, SenseType.CLOCK) ? null : amounts.readUnit(i);
  }

  /**
   * The range that goes on from its lower end; null if the amount is none.
   *
   * @param opening the word that opened the range; null without
   */
  @Nullable Draft read(Amount low, @Nullable Match opening) {
    Amount high = end(low, opening);
    if (high != null) {
      return draft(low, high);
    }
    if (opening != null) {
      return null;
    }
    Amount one = impliedOne(low);
    if (one != null) {
      return draft(one, low);
    }
    boolean joined = tokens.is(low.to(), SenseType.GLUE, Glue.AND);
    Match bound = joined ? bounds.before(low.from()) : null;
    return bound == null ? boundedBehind(low) : bounded(bound, low);
  }

  /** "100以上300以下": both ends with their bounds behind them. */
  private @Nullable Draft boundedBehind(Amount low) {
    Match bound = bounds.behind(low.to());
    int next = bound == null ? -1 : behindComma(bound.to());
    Amount high = next < 0 || !low.figure().isPoint() ? null : amounts.read(next);
    Match opposite = high == null ? null : bounds.behind(high.to());
    return bound == null
            || high == null
            || opposite == null
            || !BoundReader.areOpposite(bound, opposite)
            || !areBounded(bound, low, high)
        ? null
        : draft(low, new Amount(high.from(), opposite.to(), high.figure(), high.suffix()));
  }

  private int behindComma(int i) {
    return tokens.isSign(i, ',') || tokens.isSign(i, '、') ? i + 1 : i;
  }

  /**
   * The "год" of "год или два": a unit alone is one of it. Null unless a bare two or three follows
   * it.
   */
  private @Nullable Amount impliedOne(Amount two) {
    int joint = two.from() - 1;
    Figure few = two.figure();
    if (two.suffix() != null || !few.isWords() || few.ordinal() || !RangeEnds.isFew(few)) {
      return null;
    }
    Match to = tokens.match(joint, SenseType.GLUE, Glue.TO);
    boolean joined =
        to == null ? tokens.isHyphen(joint) && tokens.glued(joint) : !to.sense().weak();
    return joined ? amounts.readUnit(joint - 1) : null;
  }

  /** "more than 100 and less than 300". */
  private @Nullable Draft bounded(Match bound, Amount one) {
    int next = one.figure().isPoint() ? bounds.behindOpposite(bound, one.to()) : -1;
    Amount other = next < 0 ? null : amounts.read(next);
    return other == null || !areBounded(bound, one, other) ? null : draft(one, other, bound.from());
  }

  private static boolean areBounded(Match bound, Amount one, Amount other) {
    return other.figure().isPoint()
        && RangeEnds.sameSort(one, other, true)
        && BoundReader.rise(bound, one, other);
  }

  private @Nullable Amount end(Amount low, @Nullable Match before) {
    if (!words.mayJoin(low.to()) || !RangeEnds.mayBound(low)) {
      return null;
    }
    Match opening = before == null ? words.openingBeforeArticle(low.from()) : before;
    boolean opened = opening != null;
    int behind = words.connector(low.to(), opening);
    if (behind < 0) {
      return closed(low);
    }
    boolean sign = tokens.type(behind) == Tokens.SIGN; // 3 - ~5
    Match modifier = opened || sign ? tokens.match(behind, SenseType.MODIFIER) : null;
    int second = modifier == null ? words.behindShortWord(behind) : modifier.to();
    Amount high = amounts.read(second);
    return high != null && ends.are(low, high, opened) ? high : null;
  }

  /** The 20 of "10与20之间": the word that says "between" stands behind both ends. */
  private @Nullable Amount closed(Amount low) {
    Match joint = tokens.match(low.to(), SenseType.GLUE, Glue.TO);
    Amount high = joint == null ? null : amounts.read(joint.to());
    Match between = high == null ? null : tokens.match(high.to(), SenseType.GLUE, Glue.BETWEEN);
    boolean told = between != null && between.sense().after();
    return high != null && told && ends.are(low, high, true) ? high : null;
  }

  private Draft draft(Amount low, Amount high) {
    return draft(low, high, low.from());
  }

  private Draft draft(Amount low, Amount high, int from) {
    Figure first = low.figure();
    Figure last = high.figure();
    if (first.scale() == 0 && last.scale() > 0 && !first.isWords() && sharesScale(first, last)) {
      first = first.scaledBy(Rational.scaled(1, last.scale()), last.scale());
    }
    Suffix suffix = high.suffix() == null ? low.suffix() : high.suffix();
    Unit unit = suffix == null ? null : suffix.unit();
    Rational one = valueOf(first, low.suffix() == null ? suffix : low.suffix());
    one = low.suffix() == null || suffix == null ? one : low.suffix().convert(one, suffix);
    Rational other = valueOf(last, suffix);
    ClaimKind kind = suffix == null ? first.kind() : suffix.kind();
    int place = Math.max(first.lastPlace(), last.lastPlace());
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.of(kind, Quantity.range(one, other, unit, place)));
    if (suffix == null && isScore(low, high)) {
      readings.add(
          one.compareTo(other) < 0 || !isHyphenated(low, high) ? 1 : 0,
          ScoreReader.score(low.figure().number(), high.figure().number()));
    }
    boolean loose = suffix == null ? last.weak() : high.suffix() == null;
    boolean weak = first.weak() && loose;
    return new Draft(from, high.to(), readings, last.notation("range"), weak);
  }

  /**
   * "3 to 5 million" shares the million, and so does "from 38 to 11.5 million", for both are of one
   * size; "between 500 and 2 million" does not.
   */
  private static boolean sharesScale(Figure first, Figure last) {
    Rational scaled = first.low().times(Rational.scaled(1, last.scale()));
    return scaled.compareTo(last.low().times(TEN)) <= 0;
  }

  /**
   * "2-1", "1 - 0": two small numbers joined by a hyphen may be a score; a falling range is one,
   * and so is "3 à 2", but not "from 3 to 2".
   */
  private boolean isScore(Amount low, Amount high) {
    boolean hyphen = isHyphenated(low, high);
    boolean falls = low.figure().low().compareTo(high.figure().low()) > 0;
    boolean score = hyphen ? falls || tokens.glued(high.from()) : falls && !isOpened(low);
    return score
        && low.figure().number() >= 0
        && low.figure().number() < 100
        && high.figure().number() < 100
        && !low.figure().isWords()
        && high.figure().number() >= 0;
  }

  private boolean isHyphenated(Amount low, Amount high) {
    return high.from() == low.to() + 1 && tokens.isHyphen(low.to());
  }

  private boolean isOpened(Amount low) {
    return low.from() > 0 && words.behindOpening(low.from() - 1) >= 0;
  }

  private static Rational valueOf(Figure figure, @Nullable Suffix suffix) {
    return suffix == null ? figure.low() : suffix.value(figure.low());
  }
}
