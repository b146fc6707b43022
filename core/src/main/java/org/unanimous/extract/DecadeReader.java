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
import org.unanimous.language.Fold;
import org.unanimous.language.Glue;
import org.unanimous.language.Place;
import org.unanimous.language.SenseType;

/** Reads decades and ages by decade: the 1990s, lata 90., the nineties, in his 40s. */
final class DecadeReader {
  private static final Notation DIGITS = new Notation(Notation.Form.DIGITS, "", true, 0, "period");
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "period");

  private final Tokens tokens;
  private final CountedPeriodReader counted;

  DecadeReader(Tokens tokens, CountedPeriodReader counted) {
    this.tokens = tokens;
    this.counted = counted;
  }

  /** "1990s", "'90s", "1990er Jahre", "90-е годы", "80. let": digits that a decade word follows. */
  @Nullable Draft read(int i) {
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
    boolean dot = tokens.isSign(at, '.') && tokens.glued(at) && tokens.gap(at + 1) == Tokens.SPACE;
    Match word = tokens.match(joint || dot ? at + 1 : at, SenseType.PERIOD);
    if (word == null || word.sense().grain() != Grain.DECADE || word.sense().value() != null) {
      return null;
    }
    // "90-х" may be a decade, but 90х190 is none; "80. let" is one, and "2000 lat" are years
    boolean ending = dot || word.sense().place() == Place.WORD_END && !word.sense().weak();
    boolean loose = (length == 2 || isUnit(word)) && !joint && !ending;
    if (length == 2 && !loose && isOfPerson(i)) {
      return age(i, word.to(), tokens.value(i));
    }
    return loose ? null : decade(i, word.to(), tokens.value(i), length);
  }

  private boolean isUnit(Match word) {
    Match unit = tokens.match(word.from(), SenseType.UNIT);
    return unit != null && !unit.sense().weak() && unit.to() == word.to();
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
    Draft century = length == 2 && tokens.gap(to) != Tokens.NEWLINE ? counted.centuryAt(to) : null;
    CalendarDate hundred = century == null ? null : century.date();
    if (century != null && hundred != null && hundred.year() != null && hundred.year() >= 0) {
      CalendarDate decade = CalendarDate.period(hundred.year() + number, Grain.DECADE);
      return Draft.of(from, century.to(), Reading.of(decade), DIGITS, false);
    }
    int year = length == 4 ? number : 1900 + number;
    // 1800s is the century, 1810s a decade
    Grain grain = length == 4 && year % 100 == 0 && year < 2000 ? Grain.CENTURY : Grain.DECADE;
    return Draft.of(from, to, Reading.of(CalendarDate.period(year, grain)), DIGITS, false);
  }

  /** "nineties": the decade in one word. */
  @Nullable Draft named(Match word) {
    if (word.sense().value() == null) {
      return null;
    }
    if (isOfPerson(word.from())) {
      return age(word.from(), word.to(), word.sense().number());
    }
    int year = 1900 + word.sense().number();
    CalendarDate decade = CalendarDate.period(year, Grain.DECADE);
    return Draft.of(word.from(), word.to(), Reading.of(decade), WORDS, false);
  }

  /** "lata 90.", "années 1990": digits behind a decade word. */
  @Nullable Draft behind(Match word) {
    int at = word.to();
    int length = tokens.isDigits(at) ? tokens.length(at) : 0;
    if (word.sense().grain() != Grain.DECADE
        || length != 2 && length != 4
        || tokens.value(at) % 10 != 0) {
      return null;
    }
    int to = isInnerDot(at + 1) ? at + 2 : tokens.behindOrdinalEnding(at + 1);
    return decade(word.from(), to, tokens.value(at), length);
  }

  /** The full stop of "lata 90. minęły" and "lata 50. XX wieku", which ends no sentence. */
  private boolean isInnerDot(int i) {
    return tokens.isSign(i, '.')
        && tokens.glued(i)
        && tokens.gap(i + 1) == Tokens.SPACE
        && (tokens.isLowerCase(i + 1) || RomanNumerals.value(tokens, i + 1) > 0);
  }

  /** The apostrophe of "'90s". */
  boolean isApostrophe(int i) {
    return tokens.type(i) == Tokens.SIGN && Fold.fold(tokens.charAt(i)) == '\'';
  }
}
