package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.EraWord;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads years: 2017, im Jahr 2017, 988 году, 44 BC, the 12 of 2011-12. */
final class YearReader implements ClaimReader {
  /** What makes a number of four digits a quantity rather than a year. */
  static final long QUANTITY =
      SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.PERCENT.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.TIMES.bit();

  /** Counts that are less round than that are not told from years. */
  private static final int ROUND = 50;

  /** What says that the number before it counts nothing. */
  private static final long SMALL_WORD =
      SenseType.GLUE.bit()
          | SenseType.CLAUSE.bit()
          | SenseType.HEDGE.bit()
          | SenseType.CUE.bit()
          | SenseType.ERA.bit()
          | SenseType.MONTH.bit()
          | SenseType.RELATIVE.bit();

  /** What an era behind it counts, beside years: centuries. */
  private static final long COUNTED_BY_ERAS = SenseType.PERIOD.bit() | SenseType.YEAR.bit();

  private final Tokens tokens;
  private final ReignReader reigns;
  private final BoundReader bounds;

  YearReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.reigns = new ReignReader(tokens, numbers);
    this.bounds = new BoundReader(tokens);
  }

  @Override
  public @Nullable Draft read(int i) {
    if (!tokens.isDigits(i)) {
      return behindWord(i);
    }
    Draft draft = era(i);
    draft = draft == null ? rangeStart(i) : draft;
    return draft == null ? year(i) : draft;
  }

  /** The 830 of "830–846 гг.", the 512 of "512–511 BC": a year because the next one is. */
  private @Nullable Draft rangeStart(int i) {
    int end = tokens.behindTo(i + 1);
    if (end < 0 || !tokens.isDigits(end) || tokens.length(end) > 4 || tokens.length(i) > 4) {
      return null;
    }
    Match era = tokens.match(end + 1, SenseType.ERA);
    if (era == null && !(Years.isCertain(tokens, end + 1) && tokens.length(i) > 2)) {
      return null;
    }
    return Years.draft(i, i + 1, inEra(i, era));
  }

  /** The year that the digits of token {@code i} write, counted as the era counts. */
  private int inEra(int i, @Nullable Match era) {
    return era != null && era.sense().is(EraWord.BC) ? 1 - tokens.value(i) : tokens.value(i);
  }

  /** The year in digits at token {@code i}; -1 if there is none. */
  int yearAt(int i) {
    return isYearAt(i, false) ? tokens.value(i) : -1;
  }

  /** As {@link #yearAt}, with a day and a month before it: 14 October 1066. */
  int yearBehindDay(int i) {
    return isYearAt(i, true) ? tokens.value(i) : -1;
  }

  private boolean isYearAt(int i, boolean dated) {
    if (!tokens.isDigits(i) || tokens.length(i) != 4 || tokens.gap(i) == Tokens.NEWLINE) {
      return false;
    }
    int year = tokens.value(i);
    boolean early = dated && Years.isToldPlausibly(year) && !tokens.isPlainWord(i + 1);
    boolean may = Years.isPlausible(year) || early || Years.isTold(tokens, year, i + 1);
    return may && !isQuantity(i);
  }

  /** "im Jahr 2017", "w roku 79". */
  private @Nullable Draft behindWord(int i) {
    Match word = tokens.match(i, SenseType.YEAR);
    if (word == null) {
      return behindEra(i);
    }
    if (word.sense().value() != null) {
      return reigns.read(word);
    }
    if (!tokens.isDigits(word.to()) || tokens.gap(word.to()) == Tokens.NEWLINE) {
      return null;
    }
    Draft era = era(word.to());
    if (era != null) {
      return era;
    }
    int year = tokens.length(word.to()) == 4 ? tokens.value(word.to()) : -1;
    boolean plausible = Years.isPlausible(year) || isEarly(year, word);
    return plausible && !isQuantity(word.to()) ? Years.draft(word.to(), word.to() + 1, year) : null;
  }

  /**
   * "im Jahr 1066", "año 1066": no count of what stands behind it, as in "per year 1050 people".
   */
  private boolean isEarly(int year, Match word) {
    int next = word.to() + 1;
    boolean firm = word.to() > word.from() + 1 && year % ROUND != 0;
    return Years.isToldPlausibly(year) && (firm || !tokens.isPlainWord(next));
  }

  /** "2020年", "昭和39年": a year that ends with its word, before month and day; null if none does. */
  @Nullable Draft told(int i) {
    if (!tokens.isDigits(i)) {
      Match reign = tokens.match(i, SenseType.YEAR);
      return reign == null ? null : reigns.read(reign);
    }
    int year = tokens.length(i) == 4 ? tokens.value(i) : -1;
    int behind = Years.isTold(tokens, year, i + 1) ? Years.behind(tokens, i + 1) : i;
    return behind <= i + 1 ? null : Years.draft(i, reigns.behindSame(behind, year), year);
  }

  /** "AD 79", "MÖ 312": the era stands before the year, and behind no other. */
  private @Nullable Draft behindEra(int i) {
    Match era = tokens.match(i, SenseType.ERA);
    int at = era == null ? -1 : era.to();
    boolean unspaced = tokens.isLetterSign(i); // 公元前300年
    boolean year = at > 0 && tokens.isDigits(at) && (unspaced || tokens.gap(at) == Tokens.SPACE);
    boolean behind = tokens.isDigits(i - 1) || tokens.mayBe(i - 1, COUNTED_BY_ERAS);
    if (era == null || !year || behind || tokens.length(at) > 4 || isQuantity(at)) {
      return null;
    }
    return Years.draft(i, Years.behind(tokens, at + 1), inEra(at, era));
  }

  /** The year at token {@code i} that an era follows: 44 BC, 79 n. Chr.; null if there is none. */
  @Nullable Draft era(int i) {
    if (!tokens.isDigits(i)) {
      return null;
    }
    boolean dot = tokens.isSign(i + 1, '.') && tokens.glued(i + 1) && !tokens.glued(i + 2);
    int behind = dot ? i + 2 : tokens.over(i + 1, SenseType.YEAR); // 312. pr. Kr.
    Match era = tokens.match(behind, SenseType.ERA);
    if (era == null || tokens.length(i) > 4 || tokens.gap(i + 1) == Tokens.NEWLINE) {
      return null;
    }
    Draft year = Years.draft(i, era.to(), inEra(i, era));
    Match unit = tokens.match(era.from(), SenseType.UNIT);
    return unit == null || unit.to() < era.to() ? year : orMeasure(year, unit);
  }

  /** "1831 م": the year of an era whose letter is a unit too; null if it is no likely year. */
  private @Nullable Draft orMeasure(Draft year, Match unit) {
    int number = tokens.value(year.from());
    Quantity measure = Quantity.point(Rational.of(number), unit.sense().unit(), 0);
    return Years.isBare(number) ? year.or(Reading.of(ClaimKind.MEASURE, measure)) : null;
  }

  private @Nullable Draft year(int i) {
    if (tokens.length(i) == 2 && isYearEnd(i)) {
      int century = tokens.value(i - 2) / 100 * 100;
      return Years.draft(i, Years.behind(tokens, i + 1), century + tokens.value(i));
    }
    if (tokens.length(i) == 3 && Years.isCertain(tokens, i + 1)) {
      return Years.draft(i, Years.behind(tokens, i + 1), tokens.value(i));
    }
    boolean told = tokens.is(i + 1, SenseType.YEAR);
    boolean mayBe = tokens.length(i) == 4 && !isQuantity(i) && (told || !isCountBehindModifier(i));
    int year = mayBe ? tokens.value(i) : -1;
    return !(told ? Years.isTold(tokens, year, i + 1) : Years.isBare(year))
        ? null
        : Years.draft(i, reigns.behindSame(Years.behind(tokens, i + 1), year), year);
  }

  /**
   * "more than 2000 people": a round number behind a modifier, with what it counts. The data marks
   * modifiers that time has too ("ab 2000") as weak.
   */
  private boolean isCountBehindModifier(int i) {
    int next = i + 1;
    if (tokens.isLetterSign(next) && bounds.behind(next) != null) {
      return true; // 1500未満
    }
    boolean counted =
        tokens.isWord(next) && tokens.gap(next) == Tokens.SPACE && !tokens.mayBe(next, SMALL_WORD);
    return counted && tokens.value(i) % ROUND == 0 && bounds.isCountedFrom(i);
  }

  /** The 12 of 2011-12: digits joined to a year, and larger than its end. */
  private boolean isYearEnd(int i) {
    boolean unspaced = tokens.isLetterSign(i + 1);
    boolean joined =
        tokens.isHyphen(i - 1)
            || tokens.isSign(i - 1, '/')
            || tokens.isSign(i - 1, '–')
            || unspaced && tokens.is(i - 1, SenseType.GLUE, Glue.TO);
    if (!joined
        || !tokens.glued(i)
        || !tokens.glued(i - 1)
        || tokens.glued(i + 1) && tokens.isWord(i + 1)) {
      return false;
    }
    boolean whole = unspaced || !tokens.glued(i - 2);
    boolean year = tokens.isDigits(i - 2) && tokens.length(i - 2) == 4 && whole;
    return year
        && Years.isPlausible(tokens.value(i - 2))
        && tokens.value(i) > tokens.value(i - 2) % 100;
  }

  /** Is the number grouped, decimal, in a range with a unit, or followed by what it counts? */
  private boolean isQuantity(int i) {
    int next = i + 1;
    boolean separated =
        tokens.glued(next)
            && tokens.glued(next + 1)
            && tokens.isDigits(next + 1)
            && !tokens.isHyphen(next)
            && !tokens.isLetterSign(next)
            && !tokens.isSign(next, '、')
            && !tokens.isSign(next, '/')
            && !tokens.is(next, SenseType.GLUE, Glue.TO);
    if (separated || (tokens.glued(next) && tokens.isWord(next))) {
      return true;
    }
    return !tokens.is(next, SenseType.YEAR) && isCounted(next);
  }

  /** Does a word at token {@code i} say what a number before it counts? "2017 in" is no length. */
  boolean isCounted(int i) {
    if (tokens.isLetterSign(i)) {
      return isCountedBySign(i);
    }
    return tokens.gap(i) != Tokens.NEWLINE && !Marks.isElided(tokens, i) && isQuantityWord(i);
  }

  private boolean isQuantityWord(int i) {
    return tokens.mayBe(i, QUANTITY)
        && (tokens.is(i, SenseType.PERCENT)
            || tokens.is(i, SenseType.CURRENCY)
            || tokens.isFirmly(i, SenseType.UNIT)
            || tokens.isFirmly(i, SenseType.MULTIPLIER)
            || tokens.isFirmly(i, SenseType.TIMES));
  }

  /** The 个 of "1900个", the 多 of "1500多人". */
  private boolean isCountedBySign(int i) {
    int unit = tokens.over(i, SenseType.GLUE, Glue.BEFORE_SCALE);
    return unit > i || tokens.is(i, SenseType.COUNTED) || isQuantityWord(unit);
  }
}
