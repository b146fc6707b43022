package org.unanimous.extract;

import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/** What makes a number an ordinal: its last word (twenty-third), or an ending behind digits. */
final class OrdinalPart {
  private static final Rational TEN = Rational.of(10);

  private final Language language;
  private final Tokens tokens;
  private final PartialNumber number;

  OrdinalPart(Language language, Tokens tokens, PartialNumber number) {
    this.language = language;
    this.tokens = tokens;
    this.number = number;
  }

  /** Takes the ordinal word at token {@code i}. */
  boolean take(int i) {
    Match match = tokens.match(i, SenseType.ORDINAL);
    Rational value = match == null ? null : match.sense().value();
    if (match == null || value == null) {
      return takeMultiplier(i);
    }
    if (!number.takes(value)) {
      return false;
    }
    number.weaken(number.isFresh() || number.isWeak());
    number.add(value);
    end(match.to());
    return true;
  }

  private boolean takeMultiplier(int i) {
    Match match = tokens.match(i, SenseType.ORDINAL_MULTIPLIER);
    Rational value = match == null ? null : match.sense().value();
    if (match == null || value == null || !number.stack().multiply(value)) {
      return false;
    }
    end(match.to());
    return true;
  }

  /** "сотая часть" is a fraction; of few parts, as of a story, each is an ordinal. */
  private void end(int to) {
    Match part = tokens.match(to, SenseType.GLUE, Glue.PART);
    Rational value = number.stack().sum();
    if (part == null || value.compareTo(TEN) < 0) {
      number.tookOrdinal(to);
      return;
    }
    number.stack().clear();
    number.stack().push(Rational.ONE.dividedBy(value));
    number.tookFraction(part.to(), true);
  }

  /** "dwudziesty czwarty", "centésimo quincuagésimo": takes an ordinal behind a larger one. */
  boolean takeUnit() {
    int at = number.at();
    if (number.hasDigits()
        || !language.uses(Strategy.ORDINAL_TENS)
        || tokens.gap(at) != Tokens.SPACE) {
      return false;
    }
    Match unit = tokens.match(at, SenseType.ORDINAL);
    Rational value = unit == null ? null : unit.sense().value();
    if (unit == null || value == null || !number.stack().fits(value)) {
      return false;
    }
    number.stack().push(value);
    number.moveTo(unit.to());
    return true;
  }

  /** Takes the ordinal ending or full stop behind whole digits, if there is one. */
  void takeEnding() {
    int at = number.at();
    if (number.numeral() == null || number.numeral().lastPlace() != 0) {
      return;
    }
    int behind = tokens.isDayEnding(at) ? at : tokens.behindOrdinalEnding(at);
    if (behind != at && !isExactScale(tokens.isHyphen(at) ? at + 1 : at)) {
      number.tookOrdinalEnding(behind);
    } else if (isDot(at)) {
      number.tookOrdinalEnding(at + 1);
    }
  }

  /** "3М" is three million, "3м" third. */
  private boolean isExactScale(int i) {
    Match scaleWord = tokens.match(i, SenseType.MULTIPLIER);
    return scaleWord != null && scaleWord.sense().exact() != null;
  }

  /** "3. Platz", "150. rocznica": a full stop that ends no sentence. */
  private boolean isDot(int at) {
    boolean stop =
        language.uses(Strategy.ORDINAL_DOT)
            && tokens.isSign(at, '.')
            && tokens.glued(at)
            && tokens.gap(at + 1) == Tokens.SPACE;
    int length = tokens.length(at - 1);
    if (!stop || length > 4 || length == 4 && Years.isPlausible(tokens.value(at - 1))) {
      return false;
    }
    return tokens.isLowerCase(at + 1)
        || (length <= 2 ? isBehindSmallWord(at - 1) : isBehindDeterminer(at - 1));
  }

  /** "das 150. Jubiläum": a number that is not small needs more than a small word before it. */
  private boolean isBehindDeterminer(int i) {
    return tokens.isCapitalised(i + 2)
        && (tokens.is(i - 1, SenseType.CLAUSE, ClauseWord.DETERMINER)
            || tokens.is(i - 1, SenseType.CLAUSE, ClauseWord.POSSESSIVE));
  }

  /** "in der 4. Klasse": a short word in small letters before the digits, a noun behind them. */
  private boolean isBehindSmallWord(int i) {
    return tokens.isWord(i - 1)
        && tokens.length(i - 1) <= 4
        && tokens.isCapitalised(i + 2)
        && tokens.gap(i) == Tokens.SPACE;
  }
}
