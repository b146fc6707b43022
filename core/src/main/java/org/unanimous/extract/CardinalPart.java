package org.unanimous.extract;

import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Language;
import org.unanimous.language.Place;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/** A cardinal word of a number: twenty, zwei, soixante. */
final class CardinalPart {
  private static final Rational TEN = Rational.of(10);

  private final Tokens tokens;
  private final PartialNumber number;
  private final boolean pairedYears;
  private final boolean openPlaces;

  CardinalPart(Language language, Tokens tokens, PartialNumber number) {
    this.tokens = tokens;
    this.number = number;
    this.pairedYears = language.uses(Strategy.PAIRED_YEARS);
    this.openPlaces = language.uses(Strategy.OPEN_PLACES);
  }

  /**
   * Takes the cardinal at token {@code i}.
   *
   * @param article whether it may be an article as well (ein, un)
   */
  boolean take(int i, boolean article) {
    Sense sense = tokens.meaning(i, SenseType.CARDINAL);
    int behind = tokens.behind(i, SenseType.CARDINAL);
    if (sense != null && behind > i + 1 && !takes(sense) && tokens.isLetterSign(i)) {
      sense = tokens.sense(i, SenseType.CARDINAL); // the 팔 of 십팔만, which is no 팔만
      behind = i + 1;
    }
    Rational value = sense == null ? null : sense.value();
    if (sense == null
        || value == null
        || !number.takes(value)
        || isOrdinalBeyond(i, behind)
        || isOnlyRest(i, sense)) {
      return false;
    }
    // "twenty-one" and "two and a half" are as strong as other numbers
    boolean weak = (sense.weak() || article) && number.isFresh();
    number.add(value);
    if (value.isInteger()) {
      number.tookWord(behind, weak);
    } else {
      number.tookFraction(behind, weak);
    }
    return true;
  }

  /** Takes a cardinal below one, as an article can have it: eine dreiviertel Stunde. */
  boolean takePart(int i) {
    Match match = tokens.match(i, SenseType.CARDINAL);
    Rational value = match == null ? null : match.sense().value();
    return value != null
        && value.compareTo(Rational.ONE) < 0
        && !value.equals(Rational.ZERO)
        && take(i, false);
  }

  private boolean takes(Sense sense) {
    Rational value = sense.value();
    return value != null && number.takes(value);
  }

  /** The 오 of "이십오": letters that end a number in words, and seldom begin one. */
  private boolean isOnlyRest(int i, Sense sense) {
    return sense.place() == Place.WORD_END
        && tokens.isLetterSign(i)
        && (number.hasDigits()
            || LetterNumbers.counts(tokens, i)
            || number.isFresh() && !LetterNumbers.beginsAt(tokens, i));
  }

  /** "Quatre-vingtième" begins with quatre, and is not four. */
  private boolean isOrdinalBeyond(int i, int behind) {
    return tokens.behind(i, SenseType.ORDINAL) > behind;
  }

  /** "nineteen eighty-four": takes the tens of a year read in pairs. */
  boolean takePair(int i) {
    if (!pairedYears || number.hasDigits() || number.scale() > 0 || i != number.at()) {
      return false;
    }
    int century = number.stack().sum().intValueOr(0);
    Match match = tokens.match(i, SenseType.CARDINAL);
    int rest = match == null ? -1 : match.sense().number();
    // "eleven twelve" is counting
    boolean counts = rest == century + 1;
    if (match == null || counts || century < 11 || century > 20 || rest < 10 || rest > 99) {
      return false;
    }
    number.stack().clear();
    number.stack().push(Rational.of(century * 100L));
    number.stack().push(Rational.of(rest));
    number.moveTo(match.to());
    return true;
  }

  /** "一百五" is 150 and "两万三" 23,000, where 105 has a nought: 一百零五. */
  void closePlaces() {
    int last = number.at() - 1;
    if (!openPlaces || last <= number.start() || number.isFraction() || number.isOrdinal()) {
      return;
    }
    Sense digit = tokens.sense(last, SenseType.CARDINAL);
    Sense scale = tokens.sense(last - 1, SenseType.MULTIPLIER);
    Rational top = number.stack().top();
    Rational factor = scale == null ? null : scale.value();
    if (digit != null
        && factor != null
        && top != null
        && top.equals(digit.value())
        && top.compareTo(TEN) < 0) {
      number.stack().addToTop(top.times(factor).dividedBy(TEN).minus(top));
    }
  }
}
