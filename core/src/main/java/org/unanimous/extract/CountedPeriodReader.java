package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.EraWord;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads centuries, millennia and quarters by their number: XIX век, third quarter of 2020. */
final class CountedPeriodReader {
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "period");

  private static final int MOST_CENTURIES = 30;

  /** Those that texts write digits of without anything else that says so. */
  private static final int EARLIEST = 10;

  private static final int LATEST = 21;

  private static final int LONGEST_SHORTENED = 4;

  private final Tokens tokens;
  private final NumberReader numbers;

  CountedPeriodReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** The century of "50-е годы XIX века", "lata 50. XIX wieku"; null if none is named there. */
  @Nullable Draft centuryAt(int i) {
    Draft period = tokens.isWord(i) ? roman(i) : null;
    period = period == null ? ordinal(i) : period;
    CalendarDate date = period == null ? null : period.date();
    return date == null || date.grain() != Grain.CENTURY ? null : period;
  }

  /** "wiek XIX", "siglo 3 a. C.": a Roman numeral behind a century word, or digits of an era. */
  @Nullable Draft behind(Match word) {
    int at = word.to();
    boolean century = word.sense().grain() == Grain.CENTURY;
    boolean digits =
        tokens.isDigits(at) && (tokens.is(at + 1, SenseType.ERA) || century && isNumberOf(word));
    int number = digits ? tokens.value(at) : RomanNumerals.value(tokens, at);
    return century && number > 0 && number <= MOST_CENTURIES
        ? period(word.from(), at + 1, number, Grain.CENTURY)
        : null;
  }

  /**
   * Does the word, no abbreviation, stand before the digits of a late century, which count nothing:
   * "siglo 19"?
   */
  private boolean isNumberOf(Match century) {
    int at = century.to();
    int next = at + 1;
    boolean word = tokens.length(century.from()) > LONGEST_SHORTENED && next == century.from() + 2;
    int number = tokens.length(at) == 2 ? tokens.value(at) : 0;
    boolean apart = !tokens.glued(next) || tokens.gap(next + 1) != Tokens.GLUED;
    return word
        && apart
        && number >= EARLIEST
        && number <= LATEST
        && !tokens.isPlainWord(next)
        && !tokens.mayBe(next, YearReader.QUANTITY);
  }

  /** "公元前7世纪", "MÖ 2. yüzyıl": a century behind its era. */
  @Nullable Draft behindEra(Match era) {
    Draft period = tokens.gap(era.to()) == Tokens.NEWLINE ? null : centuryAt(era.to());
    CalendarDate date = period == null ? null : period.date();
    if (period == null || date == null || date.year() == null || date.year() < 0) {
      return null;
    }
    int number = date.year() / 100 + 1;
    return Draft.of(
        era.from(), period.to(), reading(number, Grain.CENTURY, era.from()), WORDS, false);
  }

  /** "Q3 2019": the quarter in one word. */
  @Nullable Draft quarterFirst(int i) {
    Match word = tokens.match(i, SenseType.QUARTER);
    boolean inName = tokens.glued(i) && tokens.isHyphen(i - 1);
    return word == null || word.sense().value() == null || inName
        ? null
        : quarter(i, word.to(), word.sense().number());
  }

  /** "XIX век", "XIXe siècle", "III kwartał 2020"; the XVI of "wieki XV i XVI". */
  @Nullable Draft roman(int i) {
    int value = romanAt(i);
    if (value == 0) {
      return null;
    }
    Draft period = ofOrdinal(i, value, behindRoman(i));
    return period == null && value <= MOST_CENTURIES && isInList(i)
        ? period(i, i + 1, value, Grain.CENTURY)
        : period;
  }

  private int romanAt(int i) {
    return RomanNumerals.end(tokens, i) < 0 ? 0 : RomanNumerals.value(tokens, i);
  }

  /**
   * Is another numeral joined to the one at token {@code i}, and a word for centuries before it?
   */
  private boolean isInList(int i) {
    int first = i;
    while (romanAt(first - 2) > 0 && behindJoint(first - 1) == first) {
      first -= 2;
    }
    Match word = first < i ? tokens.match(first - 1, SenseType.PERIOD) : null;
    return word != null && word.sense().grain() == Grain.CENTURY;
  }

  /** Over "and", "to" or a comma, which join periods; -1 if none stands here. */
  private int behindJoint(int i) {
    Match and = tokens.match(i, SenseType.GLUE, Glue.AND);
    return and != null ? and.to() : isComma(i) ? i + 1 : tokens.behindTo(i);
  }

  private boolean isComma(int i) {
    return tokens.isSign(i, ',') && tokens.glued(i);
  }

  /** "XIX e siècle", "XIX-го века", "XIX. Jahrhundert": an ending apart from its numeral. */
  private int behindRoman(int i) {
    int at = i + 1;
    boolean stop = tokens.isSign(at, '.') && tokens.glued(at);
    int ending = tokens.isHyphen(at) && tokens.glued(at) || stop ? at + 1 : at;
    Match suffix = stop ? null : tokens.match(ending, SenseType.ORDINAL_SUFFIX);
    return suffix == null ? (stop ? ending : at) : suffix.to();
  }

  /** "19. Jahrhundert", "nineteenth century", "third quarter of 2020". */
  @Nullable Draft ordinal(int i) {
    if (!tokens.isDigits(i)
        && !tokens.mayBe(i, SenseType.ORDINAL.bit() | SenseType.CARDINAL.bit())
        && !tokens.is(i, SenseType.GLUE, Glue.ORDINAL)) {
      return null;
    }
    Figure figure = numbers.read(i);
    if (figure == null || figure.number() < 1 || figure.number() > 40) {
      return null;
    }
    int at = figure.to();
    if (!figure.ordinal() && !isPeriodSign(at)) {
      if (!tokens.glued(at) || !tokens.isSign(at, '.') && !isRaisedO(at)) {
        return null;
      }
      at++;
    }
    return ofOrdinal(i, figure.number(), at);
  }

  /** "17° secolo": many write the sign of degrees for that of ordinals. */
  private boolean isRaisedO(int i) {
    return tokens.isSign(i, '°') && tokens.gap(i + 1) == Tokens.SPACE && tokens.length(i + 1) > 3;
  }

  /** The 世纪 of "21世纪": words of a script without spaces count periods as they stand. */
  private boolean isPeriodSign(int i) {
    return tokens.isLetterSign(i)
        && tokens.touches(i)
        && tokens.mayBe(i, SenseType.PERIOD.bit() | SenseType.QUARTER.bit());
  }

  private @Nullable Draft ofOrdinal(int from, int number, int at) {
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return null;
    }
    int word = tokens.isHyphen(at) && tokens.glued(at + 1) ? at + 1 : at;
    Match period = tokens.match(word, SenseType.PERIOD);
    Grain grain = period == null ? null : period.sense().grain();
    if (period != null && grain != null && isCounted(grain, number)) {
      return period(from, period.to(), number, grain);
    }
    Match shared = period == null ? sharedCentury(number, at) : null;
    if (shared != null) {
      return Draft.of(from, at, reading(number, Grain.CENTURY, shared.to()), WORDS, false);
    }
    Match quarter = tokens.match(word, SenseType.QUARTER);
    return quarter == null || number > 4 || quarter.sense().value() != null
        ? null
        : quarter(from, quarter.to(), number);
  }

  private static boolean isCounted(Grain grain, int number) {
    return grain == Grain.CENTURY && number <= MOST_CENTURIES
        || grain == Grain.MILLENNIUM && number <= 10;
  }

  /**
   * The century behind the 12th of "from the 12th to the 15th century", the XIX of "XIX и XX
   * веков"; null if it is none. Before Christ they are counted down.
   */
  private @Nullable Match sharedCentury(int number, int at) {
    int next = behindJoint(at);
    if (next < 0 || tokens.gap(at) == Tokens.NEWLINE) {
      return null;
    }
    int second = isArticle(next) ? next + 1 : next;
    int roman = romanAt(second);
    boolean figures = tokens.isDigits(second) || tokens.mayBe(second, SenseType.ORDINAL.bit());
    Figure figure = roman == 0 && figures ? numbers.read(second, false) : null;
    int other = figure == null || !figure.ordinal() ? roman : figure.number();
    int behind = figure == null ? behindRoman(second) : figure.to();
    boolean century = other > 0 && other <= MOST_CENTURIES;
    Match period = century ? tokens.match(behind, SenseType.PERIOD) : null;
    if (isComma(at) && century && period == null) {
      return sharedCentury(other, behind);
    }
    boolean inOrder =
        period != null
            && period.sense().grain() == Grain.CENTURY
            && (isBeforeChrist(period.to()) ? other < number : other > number);
    return inOrder ? period : null;
  }

  private boolean isBeforeChrist(int i) {
    return tokens.is(i, SenseType.ERA, EraWord.BC);
  }

  private boolean isArticle(int i) {
    return tokens.isLowerCase(i)
        && tokens.length(i) <= 3
        && !tokens.mayBe(i, NumberReader.PART)
        && tokens.gap(i + 1) == Tokens.SPACE;
  }

  private Draft period(int from, int to, int number, Grain grain) {
    Match era = tokens.match(to, SenseType.ERA);
    int end = era == null ? to : era.to();
    return Draft.of(from, end, reading(number, grain, to), WORDS, false);
  }

  /** The period of that number, before Christ if {@code era} says so. */
  private Reading reading(int number, Grain grain, int era) {
    int years = grain == Grain.CENTURY ? 100 : 1000;
    int firstYear = isBeforeChrist(era) ? -years * number + 1 : (number - 1) * years;
    return Reading.of(CalendarDate.period(firstYear, grain));
  }

  private Draft quarter(int from, int to, int number) {
    int at = tokens.over(to, SenseType.GLUE, Glue.OF);
    boolean year =
        tokens.isDigits(at) && tokens.length(at) == 4 && tokens.gap(at) != Tokens.NEWLINE;
    CalendarDate date =
        new CalendarDate(
            year ? tokens.value(at) : null, number, null, null, Grain.QUARTER, null, null);
    return Draft.of(from, year ? Years.behind(tokens, at + 1) : to, Reading.of(date), WORDS, false);
  }
}
