package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Units;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.EraWord;
import org.unanimous.language.Fold;
import org.unanimous.language.Glue;
import org.unanimous.language.Place;
import org.unanimous.language.SenseType;

/** Reads decades, centuries and quarters: the 1990s, lata 90., XIX век, third quarter of 2020. */
final class PeriodReader implements ClaimReader {
  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "period");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "period");

  private final Tokens tokens;
  private final NumberReader numbers;

  PeriodReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  @Override
  public @Nullable Draft read(int i) {
    if (tokens.isDigits(i)) {
      Draft decade = decade(i);
      return decade == null ? ordinal(i) : decade;
    }
    if (!tokens.isWord(i)) {
      return isApostrophe(i) && tokens.isDigits(i + 1) && tokens.length(i + 1) == 2
          ? decade(i + 1)
          : null;
    }
    Draft draft = periodFirst(i);
    draft = draft == null ? quarterFirst(i) : draft;
    draft = draft == null ? roman(i) : draft;
    return draft == null ? ordinal(i) : draft;
  }

  private boolean isApostrophe(int i) {
    return tokens.type(i) == Tokens.SIGN && Fold.fold(tokens.charAt(i)) == '\'';
  }

  /** "1990s", "'90s", "1990er Jahre", "90-е годы": digits that a decade word follows. */
  private @Nullable Draft decade(int i) {
    int length = tokens.length(i);
    if (length != 4 && length != 2 || tokens.value(i) % 10 != 0) {
      return null;
    }
    if (isBehindDecade(i)) {
      return decade(i, i + 1, tokens.value(i), length);
    }
    int at = i + 1;
    boolean joint =
        (tokens.isHyphen(at) || isApostrophe(at)) && tokens.glued(at) && tokens.glued(at + 1);
    Match word = tokens.match(joint ? at + 1 : at, SenseType.PERIOD);
    if (word == null || word.sense().grain() != Grain.DECADE || word.sense().value() != null) {
      return null;
    }
    // "90-х" may be a decade, but 90х190 is none, and "90 lat" are years
    boolean ending = word.sense().place() == Place.WORD_END && !word.sense().weak();
    boolean loose = length == 2 && !joint && !ending;
    if (length == 2 && !loose && isOfPerson(i)) {
      return age(i, word.to(), tokens.value(i));
    }
    return loose ? null : decade(i, word.to(), tokens.value(i), length);
  }

  /** The 1930 of "années 1920 et 1930", the 30 of "lata 20. i 30.". */
  private boolean isBehindDecade(int i) {
    if (!tokens.is(i - 1, SenseType.GLUE, Glue.AND)) {
      return false;
    }
    int first = tokens.isSign(i - 2, '.') ? i - 3 : i - 2;
    Match word = tokens.isDigits(first) ? tokens.match(first - 1, SenseType.PERIOD) : null;
    return word != null
        && word.sense().grain() == Grain.DECADE
        && word.sense().place() != Place.WORD_END
        && tokens.length(first) == tokens.length(i)
        && tokens.value(first) % 10 == 0;
  }

  /** "In his 40s", "in her early 20s": behind a possessive the decade is one of a life. */
  private boolean isOfPerson(int i) {
    return tokens.is(i - 1, SenseType.CLAUSE, ClauseWord.POSSESSIVE)
        || tokens.isWord(i - 1) && tokens.is(i - 2, SenseType.CLAUSE, ClauseWord.POSSESSIVE);
  }

  private static Draft age(int from, int to, int number) {
    Rational end = Rational.of(number + 10);
    Quantity years = new Quantity(Rational.of(number), end, true, false, Units.byCode("year"), 0);
    return Draft.of(from, to, Reading.of(ClaimKind.DURATION, years), DIGITS, true);
  }

  private Draft decade(int from, int to, int number, int length) {
    Draft century = length == 2 && tokens.gap(to) != Tokens.NEWLINE ? centuryAt(to) : null;
    CalendarDate hundred = century == null ? null : century.readings().get(0).date();
    if (century != null && hundred != null && hundred.year() != null && hundred.year() >= 0) {
      CalendarDate decade = CalendarDate.period(hundred.year() + number, Grain.DECADE);
      return Draft.of(from, century.to(), Reading.of(decade), DIGITS, false);
    }
    int year = length == 4 ? number : 1900 + number;
    // 1800s is the century, 1810s a decade
    Grain grain = length == 4 && year % 100 == 0 && year < 2000 ? Grain.CENTURY : Grain.DECADE;
    return Draft.of(from, to, Reading.of(CalendarDate.period(year, grain)), DIGITS, false);
  }

  /** The century of "50-е годы XIX века", "lata 50. XIX wieku"; null if none is named there. */
  private @Nullable Draft centuryAt(int i) {
    Draft period = tokens.isWord(i) ? roman(i) : null;
    period = period == null ? ordinal(i) : period;
    CalendarDate date = period == null ? null : period.readings().get(0).date();
    return date == null || date.grain() != Grain.CENTURY ? null : period;
  }

  /** "nineties", "lata 90.", "années 1990", "wiek XIX". */
  private @Nullable Draft periodFirst(int i) {
    Match word = tokens.match(i, SenseType.PERIOD);
    if (word == null || word.sense().place() == Place.WORD_END) {
      return null;
    }
    if (word.sense().value() != null) {
      if (isOfPerson(i)) {
        return age(i, word.to(), word.sense().number());
      }
      int year = 1900 + word.sense().number();
      return Draft.of(
          i, word.to(), Reading.of(CalendarDate.period(year, Grain.DECADE)), WORDS, false);
    }
    int at = word.to();
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return null;
    }
    boolean digits = tokens.isDigits(at) && tokens.value(at) % 10 == 0;
    if (word.sense().grain() == Grain.DECADE
        && digits
        && (tokens.length(at) == 2 || tokens.length(at) == 4)) {
      int to = isInnerDot(at + 1) ? at + 2 : tokens.behindOrdinalEnding(at + 1);
      return decade(i, to, tokens.value(at), tokens.length(at));
    }
    int roman = word.sense().grain() == Grain.CENTURY ? RomanNumerals.value(tokens, at) : 0;
    return roman == 0 ? null : period(i, at + 1, roman, Grain.CENTURY);
  }

  /** The full stop of "lata 90. minęły" and "lata 50. XX wieku", which ends no sentence. */
  private boolean isInnerDot(int i) {
    return tokens.isSign(i, '.')
        && tokens.glued(i)
        && tokens.gap(i + 1) == Tokens.SPACE
        && (tokens.isLowerCase(i + 1) || RomanNumerals.value(tokens, i + 1) > 0);
  }

  /** "Q3 2019": the quarter in one word. */
  private @Nullable Draft quarterFirst(int i) {
    Match word = tokens.match(i, SenseType.QUARTER);
    boolean inName = tokens.glued(i) && tokens.isHyphen(i - 1);
    return word == null || word.sense().value() == null || inName
        ? null
        : quarter(i, word.to(), word.sense().number());
  }

  /** "XIX век", "XIXe siècle", "III kwartał 2020". */
  private @Nullable Draft roman(int i) {
    int end = RomanNumerals.end(tokens, i);
    int value = end < 0 ? 0 : RomanNumerals.value(tokens, i);
    if (value == 0) {
      return null;
    }
    int at = behindRoman(i);
    return ofOrdinal(i, value, at);
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
  private @Nullable Draft ordinal(int i) {
    if (!tokens.isDigits(i)
        && !tokens.mayBe(i, SenseType.ORDINAL.bit() | SenseType.CARDINAL.bit())) {
      return null;
    }
    Figure figure = numbers.read(i);
    if (figure == null || figure.number() < 1 || figure.number() > 40) {
      return null;
    }
    int at = figure.to();
    if (!figure.ordinal()) {
      if (!tokens.isSign(at, '.') || !tokens.glued(at)) {
        return null;
      }
      at++;
    }
    return ofOrdinal(i, figure.number(), at);
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
    if (period == null && sharesCentury(number, at)) {
      return period(from, at, number, Grain.CENTURY);
    }
    Match quarter = tokens.match(word, SenseType.QUARTER);
    return quarter == null || number > 4 || quarter.sense().value() != null
        ? null
        : quarter(from, quarter.to(), number);
  }

  private static boolean isCounted(Grain grain, int number) {
    return grain == Grain.CENTURY && number <= 30 || grain == Grain.MILLENNIUM && number <= 10;
  }

  /** The 12th of "from the 12th to the 15th century", the XIX of "XIX и XX веков". */
  private boolean sharesCentury(int number, int at) {
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    int next = and == null ? tokens.behindTo(at) : and.to();
    if (next < 0 || tokens.gap(at) == Tokens.NEWLINE) {
      return false;
    }
    int second = isArticle(next) ? next + 1 : next;
    int roman = RomanNumerals.end(tokens, second) < 0 ? 0 : RomanNumerals.value(tokens, second);
    boolean figures = tokens.isDigits(second) || tokens.mayBe(second, SenseType.ORDINAL.bit());
    Figure figure = roman == 0 && figures ? numbers.read(second, false) : null;
    int other = figure == null || !figure.ordinal() ? roman : figure.number();
    int behind = figure == null ? behindRoman(second) : figure.to();
    Match period = other > number ? tokens.match(behind, SenseType.PERIOD) : null;
    return period != null && period.sense().grain() == Grain.CENTURY && other <= 30;
  }

  private boolean isArticle(int i) {
    return tokens.isLowerCase(i)
        && tokens.length(i) <= 3
        && !tokens.mayBe(i, NumberReader.PART)
        && tokens.gap(i + 1) == Tokens.SPACE;
  }

  private Draft period(int from, int to, int number, Grain grain) {
    int years = grain == Grain.CENTURY ? 100 : 1000;
    Match era = tokens.match(to, SenseType.ERA);
    boolean before = era != null && era.sense().is(EraWord.BC);
    int firstYear = before ? -years * number + 1 : (number - 1) * years;
    int end = era == null ? to : era.to();
    return Draft.of(from, end, Reading.of(CalendarDate.period(firstYear, grain)), WORDS, false);
  }

  private Draft quarter(int from, int to, int number) {
    Match of = tokens.match(to, SenseType.GLUE, Glue.OF);
    int at = of == null ? to : of.to();
    boolean year =
        tokens.isDigits(at) && tokens.length(at) == 4 && tokens.gap(at) != Tokens.NEWLINE;
    CalendarDate date =
        new CalendarDate(
            year ? tokens.value(at) : null, number, null, null, Grain.QUARTER, null, null);
    return Draft.of(from, year ? Years.behind(tokens, at + 1) : to, Reading.of(date), WORDS, false);
  }
}
