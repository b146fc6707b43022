package org.unanimous.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.RelativeWord;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** Reads what stands behind a number and makes it a quantity. */
final class UnitReader {
  private static final long SUFFIX =
      SenseType.PERCENT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.UNIT.bit()
          | SenseType.TIMES.bit();

  /** What "of" may stand before: millions of dollars, a quarter of a percentage point. */
  private static final long COUNTABLE =
      SenseType.CURRENCY.bit() | SenseType.UNIT.bit() | SenseType.PERCENT.bit();

  /** How many tokens behind a number its unit may begin: a quarter of a percentage point. */
  private static final int REACH = 6;

  /** How many tokens before a number the word may begin that makes it one an hour. */
  private static final int SPEED = 6;

  private final Tokens tokens;

  UnitReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The unit behind the figure; null if it is a bare number. */
  @Nullable Suffix read(Figure figure) {
    int behind = figure.to();
    boolean plain = tokens.isWord(behind) && !tokens.isKnown(behind);
    if (plain || (tokens.types(behind, behind + REACH) & SUFFIX) == 0) {
      return null;
    }
    int at = behindNoCents(position(figure));
    if (at < 0 || !tokens.mayBe(at, SUFFIX)) {
      return null;
    }
    Match percent = tokens.match(at, SenseType.PERCENT);
    if (percent != null && !percent.sense().after()) {
      return Suffix.of(percent.sense(), percent.to());
    }
    // "the third time" is no multiplier
    if (figure.ordinal()) {
      return null;
    }
    Match times = times(at);
    if (times != null) {
      return Suffix.of(times.sense(), times.to());
    }
    Suffix suffix = moneyOrMeasure(at, figure);
    return suffix != null && suffix.isLength() && isPerHour(figure.from())
        ? suffix.perHour()
        : suffix;
  }

  /** Does a word before the number at token {@code i} make it one an hour: 時速約100キロ? */
  private boolean isPerHour(int i) {
    if ((tokens.types(i - SPEED, i) & SenseType.GLUE.bit()) == 0) {
      return false;
    }
    for (int from = i - 1; from >= i - SPEED && !Marks.isBreak(tokens, from); from--) {
      if (tokens.is(from, SenseType.GLUE, Glue.PER_HOUR)) {
        return true;
      }
    }
    return false;
  }

  /** The unit at token {@code i}, behind an article; symbols do not count there. */
  @Nullable Suffix readBehindArticle(int i) {
    if (!tokens.isWord(i) || !tokens.mayBe(i, SenseType.UNIT.bit() | SenseType.CURRENCY.bit())) {
      return null;
    }
    Match money = tokens.match(i, SenseType.CURRENCY);
    Match unit = money == null ? tokens.match(i, SenseType.UNIT) : money;
    if (unit == null || unit.sense().weak() || isLetter(unit) || isBeforeDigits(unit)) {
      return null;
    }
    return Suffix.of(unit.sense(), unit.to());
  }

  /** "A EUR 500 grant", "an MP3 player": the symbol belongs to the digits behind it. */
  private boolean isBeforeDigits(Match symbol) {
    return symbol.sense().exact() != null && tokens.isDigits(symbol.to());
  }

  /** The unit or the word for "times" at token {@code i}, which no number stands before. */
  @Nullable Suffix readAlone(int i) {
    Match times = tokens.isWord(i) ? times(i) : null;
    return times == null ? readBehindArticle(i) : Suffix.of(times.sense(), times.to());
  }

  private boolean isLetter(Match unit) {
    return unit.sense().exact() != null
        && tokens.end(unit.to() - 1) - tokens.start(unit.from()) == 1;
  }

  /** Over the dash that stands for no cents: 20,– €. */
  int behindNoCents(int i) {
    boolean dash =
        tokens.isHyphen(i + 1)
            && tokens.glued(i)
            && tokens.glued(i + 1)
            && !tokens.glued(i + 2)
            && (tokens.isSign(i, ',') || tokens.isSign(i, '.'));
    return dash ? i + 2 : i;
  }

  /** Where the unit stands: at once, behind a hyphen, or behind "of" if a scale word came last. */
  private int position(Figure figure) {
    int at = figure.to();
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return tokens.isLowerCase(at) && tokens.gap(at + 1) != Tokens.NEWLINE && at > 0 ? at : -1;
    }
    if (tokens.isHyphen(at) && tokens.glued(at + 1) && tokens.isWord(at + 1)) {
      return at + 1;
    }
    if (tokens.is(at, SenseType.RELATIVE, RelativeWord.WHICH)
        && tokens.gap(at + 1) == Tokens.SPACE) {
      Match unit = tokens.match(at + 1, SenseType.UNIT);
      boolean counted = unit != null && Suffix.of(unit.sense(), 0).kind() == ClaimKind.DURATION;
      return counted ? at + 1 : at;
    }
    Match link = tokens.match(at, SenseType.GLUE, Glue.BEFORE_SCALE);
    if (link != null && tokens.mayBe(link.to(), SUFFIX)) {
      return link.to();
    }
    if (figure.fraction() && tokens.is(at, SenseType.PERIOD) && tokens.isDigits(at + 1)) {
      return -1; // "z połowy lat 80."
    }
    if (figure.scale() > 0 || figure.fraction() || !figure.isPoint()) {
      int behind = behindSmallWords(at, figure.fraction());
      if (behind > at && tokens.mayBe(behind, COUNTABLE)) {
        return behind;
      }
    }
    return at;
  }

  /** Over "of", and behind a fraction over an article: a quarter of an hour, half a mile. */
  private int behindSmallWords(int at, boolean fraction) {
    int next = tokens.over(at, SenseType.GLUE, Glue.OF);
    return fraction ? tokens.over(next, SenseType.ARTICLE) : next;
  }

  private @Nullable Match times(int at) {
    Match times = tokens.match(at, SenseType.TIMES);
    if (times == null || times.sense().value() != null) {
      return null;
    }
    // "3 x 5" is a product, "10x" a multiplier.
    return times.sense().weak() && tokens.isDigits(times.to()) ? null : times;
  }

  private @Nullable Suffix moneyOrMeasure(int at, Figure figure) {
    Match money = tokens.match(at, SenseType.CURRENCY);
    Match unit = tokens.match(at, SenseType.UNIT);
    unit = unit != null && !mayStand(unit, figure) ? null : unit;
    money = money != null && isName(money) ? null : money;
    if (money == null) {
      return unit == null ? null : Suffix.of(unit.sense(), unit.to());
    }
    Suffix suffix = Suffix.of(money.sense(), money.to());
    if (unit == null || unit.to() < money.to()) {
      return withOther(suffix, money);
    }
    Suffix measure = Suffix.of(unit.sense(), unit.to());
    if (unit.to() > money.to()) {
      return measure;
    }
    return money.sense().weak() ? measure.or(suffix) : suffix.or(measure);
  }

  /** "80 cents" may be hundredths of dollars or of euros. */
  private Suffix withOther(Suffix suffix, Match money) {
    Sense other = tokens.another(money);
    return other == null || Objects.equals(other.unit(), money.sense().unit())
        ? suffix
        : suffix.or(Suffix.of(other, money.to()));
  }

  /**
   * A symbol of one letter is none behind number words, nor before an apostrophe ("5 l'"), and "s"
   * behind a year makes a decade.
   */
  private boolean mayStand(Match unit, Figure figure) {
    Sense sense = unit.sense();
    if (sense.weak() && !isFirmly(unit, figure)) {
      return false;
    }
    boolean letter =
        sense.exact() != null && tokens.length(unit.from()) == 1 && tokens.isWord(unit.from());
    boolean elided = Marks.isElided(tokens, unit.from());
    return !isName(unit) && (!letter || (!elided && !figure.isWords()));
  }

  /** The R of "45 R20": it belongs to the digits that it touches. */
  private boolean isName(Match symbol) {
    int next = symbol.to();
    return tokens.glued(next) && tokens.isDigits(next) && !tokens.glued(symbol.from());
  }

  /**
   * Is a symbol that is a word too ("in") written as a symbol: behind digits, and last or close?
   */
  private boolean isFirmly(Match unit, Figure figure) {
    int next = unit.to();
    boolean last = tokens.gap(next) == Tokens.NEWLINE || tokens.type(next) == Tokens.SIGN;
    return figure.form() == Notation.Form.DIGITS && (last || tokens.glued(unit.from()));
  }
}
