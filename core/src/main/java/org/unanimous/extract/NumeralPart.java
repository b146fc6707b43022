package org.unanimous.extract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Fold;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/** The digits of a number, with a power of ten behind them: 1.234,5, .75, 3E8, 1.2x10^-7. */
final class NumeralPart {
  private static final int MOST_POWER = 40;

  private final Language language;
  private final Tokens tokens;
  private final PartialNumber number;
  private final NumeralReader numerals;

  NumeralPart(Language language, Tokens tokens, PartialNumber number) {
    this.language = language;
    this.tokens = tokens;
    this.number = number;
    this.numerals = new NumeralReader(language, tokens);
  }

  boolean take() {
    int at = number.at();
    Numeral read = isDecimals(at) ? decimals(at) : numerals.read(at);
    if (read == null) {
      return false;
    }
    number.tookNumeral(read);
    return true;
  }

  /** Takes what raises the numeral, if that stands behind it: E8, x10^-7, ^2. */
  void takePowers() {
    takeExponent();
    takePower();
  }

  /** "10^6", "1.5^-2": the number to a small power. */
  private void takePower() {
    int at = number.at();
    boolean minus = tokens.isHyphen(at + 1);
    int power = minus || tokens.isSign(at + 1, '+') ? at + 2 : at + 1;
    Rational base = number.stack().top();
    if (base != null && base.signum() != 0 && isRaised(at, power)) {
      raise(base, minus ? -tokens.value(power) : tokens.value(power));
      number.moveTo(power + 1);
    }
  }

  private boolean isRaised(int at, int power) {
    return tokens.isSign(at, '^')
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.glued(power)
        && tokens.isDigits(power)
        && tokens.length(power) <= 2
        && tokens.value(power) <= MOST_POWER;
  }

  /** Multiplies the base, which stands on the stack once already. */
  private void raise(Rational base, int power) {
    Rational factor = power > 0 ? base : Rational.ONE.dividedBy(base);
    int times = power > 0 ? power - 1 : 1 - power;
    for (int n = 0; n < times; n++) {
      number.stack().multiplyNumeral(factor);
    }
  }

  /** "3 million 200 thousand": digits again, if a smaller scale word follows them. */
  boolean takeMore() {
    NumberStack stack = number.stack();
    if (!stack.topIsMultiplied() || number.vague() != null) {
      return false;
    }
    Numeral read = numerals.read(number.at());
    if (read == null || !stack.fits(read.value())) {
      return false;
    }
    boolean scaled = tokens.isFirmly(read.to(), SenseType.MULTIPLIER) || isGluedRest();
    if (!scaled && !isRestOfThousands(read)) {
      return false;
    }
    number.tookNumeral(read);
    return true;
  }

  /** "5 тыс. 200 рублей": three digits and what all of the number counts. */
  private boolean isRestOfThousands(Numeral rest) {
    int at = number.at();
    return tokens.length(at) == 3
        && rest.to() == at + 1
        && tokens.gap(rest.to()) == Tokens.SPACE
        && tokens.mayBe(rest.to(), SenseType.CURRENCY.bit() | SenseType.UNIT.bit());
  }

  /** "1万2000": a script without spaces writes the rest behind its scale word. */
  private boolean isGluedRest() {
    int at = number.at();
    return tokens.glued(at) && tokens.isLetterSign(at - 1);
  }

  /** "3 hundred and 21", "twenty 2": takes digits that fill up a hundred or ten in words. */
  boolean takeRest(int i) {
    NumberStack stack = number.stack();
    boolean follows = i == number.at() ? stack.endsInTens() : stack.endsInHundreds();
    int value = follows && tokens.isDigits(i) ? tokens.value(i) : 0;
    int places = i == number.at() ? 1 : 2;
    boolean fits = value > 0 && tokens.length(i) <= places && number.hasWords();
    if (!fits || number.vague() != null || tokens.gap(i) != Tokens.SPACE || goesOn(i + 1)) {
      return false;
    }
    stack.push(Rational.of(value));
    number.moveTo(i + 1);
    return true;
  }

  /** "twenty 5-star hotels", "zwanzig 2,5 Liter": the digits belong to what follows. */
  private boolean goesOn(int i) {
    return tokens.mayBe(i, SenseType.MULTIPLIER.bit())
        || tokens.glued(i)
            && (tokens.type(i) != Tokens.SIGN || tokens.glued(i + 1) || tokens.isSign(i, '%'));
  }

  private void takeExponent() {
    int sign = behindPowerSign(number.at());
    if (sign < 0) {
      return;
    }
    boolean signed = tokens.isHyphen(sign) || tokens.isSign(sign, '+');
    int power = signed ? sign + 1 : sign;
    boolean digits =
        tokens.glued(sign)
            && tokens.glued(power)
            && tokens.isDigits(power)
            && tokens.length(power) <= 2;
    if (digits && !(tokens.glued(power + 1) && tokens.isWord(power + 1))) {
      int exponent = tokens.value(power);
      Rational factor = Rational.scaled(1, tokens.isHyphen(sign) ? -exponent : exponent);
      number.stack().multiplyNumeral(factor);
      number.moveTo(power + 1);
    }
  }

  /** The token behind "e" or "x10^"; -1 if neither stands here. */
  private int behindPowerSign(int at) {
    boolean letter = tokens.isWord(at) && tokens.length(at) == 1;
    if (letter && tokens.glued(at) && Fold.fold(tokens.charAt(at)) == 'e') {
      return at + 1;
    }
    Match times = tokens.match(at, SenseType.GLUE, Glue.BY);
    int ten = times == null && !(letter && Fold.fold(tokens.charAt(at)) == 'x') ? -1 : at + 1;
    boolean power = ten > 0 && tokens.isDigits(ten) && tokens.value(ten) == 10;
    return power && tokens.isSign(ten + 1, '^') && tokens.glued(ten + 1) ? ten + 2 : -1;
  }

  /**
   * ".75", "$.75": a decimal mark that stands before the digits of token {@code i}, and behind
   * nothing or a currency.
   */
  boolean isDecimals(int i) {
    return i > 0
        && tokens.isDigits(i)
        && (tokens.isSign(i - 1, '.') || tokens.isSign(i - 1, language.decimal()))
        && tokens.glued(i)
        && (!tokens.glued(i - 1) || tokens.is(i - 2, SenseType.CURRENCY))
        && (!tokens.glued(i + 1) || tokens.isWord(i + 1) || isClosing(i + 1));
  }

  private boolean isClosing(int i) {
    return tokens.isSign(i, '%') || tokens.isSign(i, ')');
  }

  private Numeral decimals(int i) {
    String written = tokens.text(i);
    Rational value =
        written.length() > NumeralReader.MOST_DIGITS
            ? Rational.ZERO
            : Rational.of(new BigDecimal(new BigInteger(written), written.length()));
    char separator = tokens.charAt(i - 1);
    boolean local = separator == language.decimal();
    return new Numeral(i + 1, value, -written.length(), null, String.valueOf(separator), local);
  }
}
