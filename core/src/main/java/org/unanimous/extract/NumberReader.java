package org.unanimous.extract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Rational;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Fold;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.Strategy;

/**
 * Reads a bare number: digits, words, or both ("5.5 million", "two and a half", "hundreds of
 * billions", "21st"). Not thread-safe; lives as long as one extraction.
 */
final class NumberReader {
  private static final long PART =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_MULTIPLIER.bit()
          | SenseType.FRACTION.bit()
          | SenseType.VAGUE.bit();

  /** What may begin a number, beside digits. */
  static final long START = PART | SenseType.ARTICLE.bit() | SenseType.GLUE.bit();

  /** Scale words by themselves are words, not "m" or "k". */
  private static final int SHORTEST_WORD = 4;

  private static final long MULTIPLIER =
      SenseType.MULTIPLIER.bit() | SenseType.ORDINAL_MULTIPLIER.bit();

  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational TEN = Rational.of(10);

  /** The scale from which fractions behind "and" are parts of the scale word. */
  private static final int MILLION = 6;

  private final Tokens tokens;
  private final Language language;
  private final NumeralReader numerals;
  private final NumberStack stack;

  /** Several readers ask for the same number, one after the other. */
  private int readAt = -1;

  private @Nullable Figure readFigure;

  private int start;
  private int at;
  private boolean digits;
  private boolean words;
  private boolean weak;
  private boolean ordinal;
  private boolean fraction;
  private boolean joined;
  private int scale;
  private @Nullable Numeral numeral;
  private @Nullable Sense vague;

  NumberReader(Language language, Tokens tokens) {
    this.tokens = tokens;
    this.language = language;
    this.numerals = new NumeralReader(language, tokens);
    this.stack = new NumberStack(language);
  }

  /** Begins anew with other tokens. */
  void clear() {
    readAt = -1;
    readFigure = null;
  }

  /** The number that begins at token {@code i}, with its sign; null if none does. */
  @Nullable Figure read(int i) {
    if (readAt != i) {
      readFigure = read(i, false);
      readAt = i;
    }
    return readFigure;
  }

  /**
   * The number that begins at token {@code i}.
   *
   * @param money whether a currency stands before it, so that "m" is a million rather than a metre
   */
  @Nullable Figure read(int i, boolean money) {
    boolean minus = isMinus(i);
    if (!minus && !isPlus(i)) {
      return unsigned(i, money);
    }
    Figure figure = unsigned(i + 1, money);
    return figure == null ? null : minus ? figure.negated(i) : figure;
  }

  private boolean isMinus(int i) {
    if (tokens.match(i, SenseType.GLUE, Glue.MINUS) == null && !tokens.isHyphen(i)) {
      return false;
    }
    return tokens.isWord(i) ? isNumber(i + 1) && !isInModifier(i) : signsNumber(i);
  }

  /** "au moins 40": the word belongs to the modifier before it. */
  private boolean isInModifier(int i) {
    Match before = tokens.modifier(i - 1, false);
    return before != null && before.to() > i;
  }

  private boolean isPlus(int i) {
    return tokens.isSign(i, '+') && signsNumber(i);
  }

  /**
   * A sign belongs to a number that it touches, if nothing but space or an opening stands before
   * it.
   */
  private boolean signsNumber(int i) {
    return tokens.isDigits(i + 1)
        && tokens.glued(i + 1)
        && !tokens.isDigits(i - 1)
        && (!tokens.glued(i) || tokens.type(i - 1) == Tokens.SIGN && !tokens.isSign(i - 1, ')'));
  }

  private boolean isNumber(int i) {
    return tokens.isDigits(i) || tokens.mayBe(i, PART);
  }

  private @Nullable Figure unsigned(int i, boolean money) {
    reset(i);
    while (step(money)) {}
    if (stack.isEmpty() && vague == null) {
      return null;
    }
    return figure(i);
  }

  private void reset(int i) {
    stack.clear();
    start = i;
    at = i;
    digits = false;
    words = false;
    weak = false;
    ordinal = false;
    fraction = false;
    joined = false;
    scale = 0;
    numeral = null;
    vague = null;
  }

  private boolean isFresh() {
    return stack.isEmpty() && vague == null;
  }

  /** Takes the next part in; false if the number ends here. */
  private boolean step(boolean money) {
    if (ordinal) {
      return takeUnitBehindOrdinal();
    }
    if (isFresh()) {
      return tokens.isDigits(at) ? takeDigits() : takeFirstWord();
    }
    int next = nextPart();
    if (tokens.isDigits(next)) {
      return takeMoreDigits(next);
    }
    return takeScale(next, money) || takeWord(next) || takeFractionBehindAnd() || takePoint();
  }

  /** "dwudziesty czwarty": an ordinal below ten behind an ordinal of tens. */
  private boolean takeUnitBehindOrdinal() {
    if (digits || !language.uses(Strategy.ORDINAL_TENS) || tokens.gap(at) != Tokens.SPACE) {
      return false;
    }
    Match unit = tokens.match(at, SenseType.ORDINAL);
    Rational value = unit == null ? null : unit.sense().value();
    boolean follows =
        value != null && value.compareTo(TEN) < 0 && stack.endsInTens() && stack.fits(value);
    if (unit == null || value == null || !follows) {
      return false;
    }
    stack.push(value);
    at = unit.to();
    return true;
  }

  /** The token the number may go on with: the next, or behind a hyphen. */
  private int nextPart() {
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return tokens.isLowerCase(at) && tokens.gap(at) != Tokens.NEWLINE ? at : -1;
    }
    boolean hyphen = tokens.isHyphen(at) && tokens.glued(at + 1);
    return hyphen && tokens.isWord(at + 1) ? at + 1 : at;
  }

  private boolean takeDigits() {
    Numeral read = isDecimals(at) ? decimals(at) : numerals.read(at);
    if (read == null) {
      return false;
    }
    numeral = read;
    digits = true;
    stack.push(read.value());
    at = read.to();
    takeExponent();
    if (read.lastPlace() == 0) {
      takeOrdinalEnding();
    }
    takeMixedFraction();
    return true;
  }

  /** "1.2e-7", "3E8": a power of ten behind the digits. */
  private void takeExponent() {
    int sign = behindPowerSign();
    if (sign < 0) {
      return;
    }
    boolean signed = tokens.isHyphen(sign) || tokens.isSign(sign, '+');
    int power = signed ? sign + 1 : sign;
    boolean number =
        tokens.glued(sign)
            && tokens.glued(power)
            && tokens.isDigits(power)
            && tokens.length(power) <= 2;
    if (number && !(tokens.glued(power + 1) && tokens.isWord(power + 1))) {
      int exponent = tokens.value(power);
      stack.multiplyNumeral(Rational.scaled(1, tokens.isHyphen(sign) ? -exponent : exponent));
      at = power + 1;
    }
  }

  /** The token behind "e" or "x10^"; -1 if neither stands here. */
  private int behindPowerSign() {
    boolean letter = tokens.isWord(at) && tokens.length(at) == 1;
    if (letter && tokens.glued(at) && Fold.fold(tokens.charAt(at)) == 'e') {
      return at + 1;
    }
    Match times = tokens.match(at, SenseType.GLUE, Glue.BY);
    int ten = times == null && !(letter && Fold.fold(tokens.charAt(at)) == 'x') ? -1 : at + 1;
    boolean power = ten > 0 && tokens.isDigits(ten) && tokens.value(ten) == 10;
    return power && tokens.isSign(ten + 1, '^') && tokens.glued(ten + 1) ? ten + 2 : -1;
  }

  /** ".75": a decimal mark that stands before the digits, and behind nothing. */
  private boolean isDecimals(int i) {
    return i > 0
        && tokens.isSign(i - 1, language.decimal())
        && tokens.glued(i)
        && !tokens.glued(i - 1)
        && (!tokens.glued(i + 1) || tokens.isWord(i + 1) || tokens.isSign(i + 1, '%'));
  }

  private Numeral decimals(int i) {
    String written = tokens.text(i);
    Rational value =
        written.length() > NumeralReader.MOST_DIGITS
            ? Rational.ZERO
            : Rational.of(new BigDecimal(new BigInteger(written), written.length()));
    String separator = String.valueOf(language.decimal());
    return new Numeral(i + 1, value, -written.length(), null, separator, true);
  }

  private void takeOrdinalEnding() {
    int ending = tokens.isHyphen(at) && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
    Match suffix = tokens.glued(ending) ? tokens.match(ending, SenseType.ORDINAL_SUFFIX) : null;
    if (suffix != null && !isExactScale(ending)) {
      ordinal = true;
      at = suffix.to();
    } else if (isOrdinalDot()) {
      ordinal = true;
      at++;
    }
  }

  /** "3М" is three million, "3м" third. */
  private boolean isExactScale(int i) {
    Match scaleWord = tokens.match(i, SenseType.MULTIPLIER);
    return scaleWord != null && scaleWord.sense().exact() != null;
  }

  /** "3. Platz": a full stop that ends no sentence, behind a small number. */
  private boolean isOrdinalDot() {
    return language.uses(Strategy.ORDINAL_DOT)
        && tokens.isSign(at, '.')
        && tokens.glued(at)
        && tokens.length(at - 1) <= 2
        && tokens.gap(at + 1) == Tokens.SPACE
        && (tokens.isLowerCase(at + 1) || isBehindSmallWord(at - 1));
  }

  /** "in der 4. Klasse": a short word in small letters before the digits, a noun behind them. */
  private boolean isBehindSmallWord(int i) {
    return tokens.isWord(i - 1)
        && tokens.length(i - 1) <= 4
        && tokens.isCapitalised(i + 2)
        && tokens.gap(i) == Tokens.SPACE;
  }

  /** "1 1/2", "2½", "3/4": a fraction in digits or a sign behind the whole. */
  private void takeMixedFraction() {
    Rational sign = vulgar(at);
    if (sign != null && tokens.gap(at) != Tokens.NEWLINE) {
      stack.addToTop(sign);
      fraction = true;
      at++;
      return;
    }
    int whole = numeral == null ? -1 : numeral.value().intValueOr(-1);
    if (isSlash(at) && whole >= 0 && isShort(at + 1)) {
      Rational below = numerals.read(at + 1) == null ? null : small(at + 1);
      if (below != null && below.signum() > 0 && whole < 100 && !isSlash(at + 2)) {
        stack.clear();
        stack.push(Rational.of(whole).dividedBy(below));
        fraction = true;
        at += 2;
      }
      return;
    }
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    int above = and == null ? at : and.to();
    if (isShort(above)
        && tokens.gap(above) == Tokens.SPACE
        && isSlash(above + 1)
        && isShort(above + 2)) {
      Rational below = small(above + 2);
      if (below.signum() > 0 && small(above).compareTo(below) < 0) {
        stack.addToTop(small(above).dividedBy(below));
        fraction = true;
        at = above + 3;
      }
    }
  }

  private boolean isSlash(int i) {
    return (tokens.isSign(i, '/') || tokens.isSign(i, '⁄'))
        && tokens.glued(i)
        && tokens.glued(i + 1);
  }

  private boolean isShort(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= 3;
  }

  private Rational small(int i) {
    int value = 0;
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      value = value * 10 + Character.digit(tokens.chars()[k], 10);
    }
    return Rational.of(value);
  }

  private @Nullable Rational vulgar(int i) {
    return tokens.type(i) == Tokens.SIGN ? VulgarFractions.valueOf(tokens.charAt(i)) : null;
  }

  private boolean takeFirstWord() {
    Rational sign = vulgar(at);
    if (sign != null) {
      stack.push(sign);
      fraction = true;
      at++;
      return true;
    }
    Match article = tokens.match(at, SenseType.ARTICLE);
    if (article != null && takeArticle(article)) {
      return true;
    }
    return takeVague(at)
        || takeCardinal(at, article != null)
        || takeFirstMultiplier()
        || takeOrdinal(at)
        || takeFirstFraction();
  }

  /** An article means one only before a scale word or a fraction. */
  private boolean takeArticle(Match article) {
    int next = article.to();
    if (tokens.gap(next) == Tokens.NEWLINE || tokens.isDigits(next)) {
      return false;
    }
    Match multiplier = tokens.match(next, SenseType.MULTIPLIER);
    if (multiplier != null && !multiplier.sense().weak()) {
      at = next;
      return takeFirstMultiplier();
    }
    boolean amount = tokens.match(next, SenseType.VAGUE) != null;
    if (amount && !tokens.glued(next)) {
      return takeVague(next);
    }
    Match part = tokens.match(next, SenseType.FRACTION);
    boolean third = part != null && tokens.mayBe(next, SenseType.ORDINAL.bit());
    if (part != null && (!third || tokens.match(part.to(), SenseType.GLUE, Glue.OF) != null)) {
      at = next;
      return takeFirstFraction();
    }
    return false;
  }

  private boolean takeFirstMultiplier() {
    Match match = tokens.match(at, SenseType.MULTIPLIER);
    if (match == null || match.sense().weak() || tokens.length(at) < SHORTEST_WORD) {
      return false;
    }
    multiply(match);
    weak = false;
    return true;
  }

  private boolean takeCardinal(int i, boolean article) {
    Match match = tokens.match(i, SenseType.CARDINAL);
    if (match == null) {
      return false;
    }
    Rational value = match.sense().value();
    if (value == null || !mayJoin(value) || isLongerOrdinal(match)) {
      return false;
    }
    if (joined && stack.takesTensBehindUnit(value)) {
      stack.addToTop(value);
    } else {
      stack.push(value);
    }
    weak = match.sense().weak() || article;
    fraction |= !value.isInteger();
    joined = false;
    words = true;
    at = match.to();
    return true;
  }

  /** "Quatre-vingtième" begins with quatre, and is not four. */
  private boolean isLongerOrdinal(Match cardinal) {
    Match ordinalThere = tokens.match(cardinal.from(), SenseType.ORDINAL);
    return ordinalThere != null && ordinalThere.to() > cardinal.to();
  }

  private boolean mayJoin(@Nullable Match number) {
    Rational value = number == null ? null : number.sense().value();
    return value != null && mayJoin(value);
  }

  private boolean mayJoin(Rational value) {
    if (isFresh()) {
      return true;
    }
    if (joined && stack.takesTensBehindUnit(value)) {
      return true;
    }
    return vague == null && (words || stack.topIsMultiplied()) && stack.fits(value);
  }

  private boolean takeOrdinal(int i) {
    Match match = tokens.match(i, SenseType.ORDINAL);
    Rational value = match == null ? null : match.sense().value();
    if (match == null || value == null) {
      return takeOrdinalMultiplier(i);
    }
    if (!isFresh() && !mayJoin(value)) {
      return false;
    }
    weak = isFresh() || weak;
    if (joined && stack.takesTensBehindUnit(value)) {
      stack.addToTop(value);
    } else {
      stack.push(value);
    }
    finishOrdinal(match);
    return true;
  }

  private boolean takeOrdinalMultiplier(int i) {
    Match match = tokens.match(i, SenseType.ORDINAL_MULTIPLIER);
    Rational value = match == null ? null : match.sense().value();
    if (match == null || value == null || !stack.multiply(value)) {
      return false;
    }
    finishOrdinal(match);
    return true;
  }

  private void finishOrdinal(Match match) {
    ordinal = true;
    words = true;
    joined = false;
    at = match.to();
  }

  private boolean takeFirstFraction() {
    Match match = tokens.match(at, SenseType.FRACTION);
    if (match == null) {
      return false;
    }
    stack.push(oneOver(match));
    fraction = true;
    words = true;
    weak = true;
    at = match.to();
    skipToMultiplier();
    return true;
  }

  private static Rational oneOver(Match match) {
    Rational value = match.sense().value();
    return value == null ? Rational.ONE : Rational.ONE.dividedBy(value);
  }

  /** "half a million", "three quarters of a million": small words before the scale. */
  private void skipToMultiplier() {
    int next = at;
    Match of = tokens.match(next, SenseType.GLUE, Glue.OF);
    next = of == null ? next : of.to();
    Match article = tokens.match(next, SenseType.ARTICLE);
    next = article == null ? next : article.to();
    Match scaleWord = next == at ? null : tokens.match(next, SenseType.MULTIPLIER);
    if (scaleWord != null && !scaleWord.sense().weak()) {
      at = next;
    }
  }

  private boolean takeVague(int i) {
    Match match = tokens.match(i, SenseType.VAGUE);
    if (match == null || (match.sense().weak() && isBounded(match))) {
      return false;
    }
    vague = match.sense();
    words = true;
    weak = true;
    at = match.to();
    int of = skipOf(at);
    if (of != at && tokens.match(of, SenseType.MULTIPLIER) != null) {
      at = of;
    }
    return true;
  }

  /**
   * "более тысячи": behind a bound the word is no plural, where both look alike. The data marks
   * such words as weak.
   */
  private boolean isBounded(Match amount) {
    if (tokens.match(amount.from(), SenseType.MULTIPLIER) == null
        || tokens.match(amount.to(), SenseType.MULTIPLIER) != null) {
      return false;
    }
    for (int from = amount.from() - 1; from >= Math.max(0, amount.from() - 3); from--) {
      Match bound = tokens.match(from, SenseType.MODIFIER);
      if (bound != null && bound.to() == amount.from() && !bound.sense().after()) {
        return true;
      }
    }
    return false;
  }

  private int skipOf(int i) {
    Match of = tokens.match(i, SenseType.GLUE, Glue.OF);
    return of == null ? i : of.to();
  }

  /** "3 million 200 thousand": digits again, if a smaller scale word follows them. */
  private boolean takeMoreDigits(int next) {
    if (next != at || !stack.topIsMultiplied() || vague != null) {
      return false;
    }
    Numeral read = numerals.read(next);
    if (read == null || !stack.fits(read.value())) {
      return false;
    }
    Match behind = tokens.match(read.to(), SenseType.MULTIPLIER);
    if (behind == null || behind.sense().weak()) {
      return false;
    }
    stack.push(read.value());
    at = read.to();
    return true;
  }

  private boolean takeScale(int next, boolean money) {
    Match match = tokens.match(next, SenseType.MULTIPLIER);
    if (match == null || !fitsAsScale(match, money)) {
      return false;
    }
    if (vague == null && !stack.isEmpty() && !mayMultiply(match)) {
      return false;
    }
    boolean numeralOnly = digits && !words;
    if (numeralOnly && next == at && tokens.match(next, SenseType.CURRENCY) != null) {
      return false; // "12 cents"
    }
    return multiply(match);
  }

  /**
   * "m" is a million behind a currency or where nothing else is meant; "k" needs to touch its
   * digits.
   */
  private boolean fitsAsScale(Match match, boolean money) {
    boolean behindDigits = digits && match.from() == at && !words;
    boolean paid = money || isGluedCurrency(match.to());
    Match unit = behindDigits && !paid ? tokens.match(at, SenseType.UNIT) : null;
    if (unit != null && (!unit.sense().weak() || isLarge())) {
      return false;
    }
    return !match.sense().weak() || (behindDigits && (paid || tokens.glued(at)));
  }

  /** Nobody writes 3000k for three million: that is a temperature of light. */
  private boolean isLarge() {
    Rational top = stack.top();
    return top != null && top.compareTo(THOUSAND) >= 0;
  }

  /** "310 M€". */
  private boolean isGluedCurrency(int i) {
    return tokens.glued(i) && tokens.match(i, SenseType.CURRENCY) != null;
  }

  /** A dozen or a score multiplies a plain number only. */
  private boolean mayMultiply(Match match) {
    Rational factor = match.sense().value();
    Rational top = stack.top();
    return factor != null && top != null && (factor.compareTo(TEN) >= 0 || !top.isInteger());
  }

  private boolean multiply(Match match) {
    Rational factor = match.sense().value();
    if (factor == null) {
      return false;
    }
    if (vague != null) {
      vague = times(vague, factor);
      weak = false;
    } else if (digits && !words && stack.isSingle()) {
      stack.multiplyNumeral(factor);
    } else if (!stack.multiply(factor)) {
      return false;
    }
    scale = Math.max(scale, digitsOf(factor));
    words = true;
    joined = false;
    weak = false;
    at = match.to();
    takeHalfBehind(factor);
    return true;
  }

  private static Sense times(Sense amount, Rational factor) {
    Rational low = amount.value();
    Rational high = amount.high();
    return new Sense(
        amount.type(),
        amount.text(),
        null,
        low == null ? null : low.times(factor),
        high == null ? null : high.times(factor),
        null,
        null,
        amount.place(),
        false,
        false,
        false,
        null);
  }

  private static int digitsOf(Rational factor) {
    int exponent = 0;
    for (Rational power = TEN; power.compareTo(factor) <= 0; power = power.times(TEN)) {
      exponent++;
    }
    return exponent;
  }

  /** "un million et demi", "a million and a half". */
  private void takeHalfBehind(Rational factor) {
    Match half = halfBehindAnd();
    if (half != null && vague == null && factor.compareTo(THOUSAND) >= 0) {
      stack.addToTop(factor.times(oneOver(half)));
      at = half.to();
    }
  }

  private @Nullable Match halfBehindAnd() {
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    if (and == null || tokens.gap(at) == Tokens.NEWLINE) {
      return null;
    }
    Match article = tokens.match(and.to(), SenseType.ARTICLE);
    Match part = tokens.match(article == null ? and.to() : article.to(), SenseType.FRACTION);
    return part != null && tokens.mayBe(part.from(), SenseType.ORDINAL.bit()) && article == null
        ? null
        : part;
  }

  /** A number word that goes on with this number: "twenty-five", "hundert|drei|und|zwanzig". */
  private boolean takeWord(int next) {
    if (next < 0 || vague != null) {
      return false;
    }
    if (takeCardinal(next, false) || takePairedYear(next)) {
      return true;
    }
    if (takeFractionWord(next) || (words && !digits && takeOrdinal(next))) {
      return true;
    }
    return takeAnd(next) || takeComma();
  }

  private boolean takePairedYear(int next) {
    if (!language.uses(Strategy.PAIRED_YEARS) || digits || scale > 0 || next != at) {
      return false;
    }
    int century = stack.sum().intValueOr(0);
    Match match = tokens.match(next, SenseType.CARDINAL);
    Rational rest = match == null ? null : match.sense().value();
    boolean pair = century >= 11 && century <= 20 && rest != null && rest.compareTo(TEN) >= 0;
    if (match == null || rest == null || !pair || rest.intValueOr(100) > 99) {
      return false;
    }
    stack.clear();
    stack.push(Rational.of(century * 100L));
    stack.push(rest);
    scale = 0;
    at = match.to();
    return true;
  }

  /** "two thirds", "две сотых". */
  private boolean takeFractionWord(int next) {
    Match match = tokens.match(next, SenseType.FRACTION);
    if (match == null || fraction || stack.sum().signum() <= 0) {
      return false;
    }
    if (words && isOrdinal(match)) {
      return false;
    }
    Rational above = stack.sum();
    if (!above.isInteger() || (digits && tokens.mayBe(next, SenseType.ORDINAL.bit()))) {
      return false;
    }
    stack.clear();
    stack.push(above.times(oneOver(match)));
    fraction = true;
    words = true;
    weak = false;
    at = match.to();
    skipToMultiplier();
    return true;
  }

  /**
   * "Twenty-fifth", "one hundredth": denominators are ordinals in most languages, and the ordinal
   * wins where it can go on with the number ("two fifths" cannot). Where number words are written
   * together, a multiplying one that stands apart is a denominator ("две тысячных").
   */
  private boolean isOrdinal(Match match) {
    Match multiplier = tokens.match(match.from(), SenseType.ORDINAL_MULTIPLIER);
    if (tokens.match(match.to(), SenseType.GLUE, Glue.OF) != null) {
      return false;
    }
    if (mayJoin(tokens.match(match.from(), SenseType.ORDINAL)) || mayJoin(multiplier)) {
      return true;
    }
    // "one hundredth" is the hundredth too, "a hundredth" and "un centième" are parts
    boolean part = start == match.from() - 1 && tokens.mayBe(start, SenseType.ARTICLE.bit());
    return multiplier != null && !part && (tokens.glued(match.from()) || !writesOrdinalsTogether());
  }

  private boolean writesOrdinalsTogether() {
    return language.uses(Strategy.COMPOUNDS) || language.uses(Strategy.ORDINAL_COMPOUNDS);
  }

  /** "and" inside a number: two hundred and five, drei und zwanzig, vingt et un. */
  private boolean takeAnd(int next) {
    Match and = tokens.match(next, SenseType.GLUE, Glue.AND);
    if (and == null || joined || digits && !words || countedFraction() != null) {
      return false;
    }
    int behind = tokens.isHyphen(and.to()) && tokens.glued(and.to()) ? and.to() + 1 : and.to();
    Match number = tokens.match(behind, SenseType.CARDINAL);
    number = number == null ? tokens.match(behind, SenseType.ORDINAL) : number;
    Rational value = number == null ? null : number.sense().value();
    if (value == null || tokens.gap(behind) == Tokens.NEWLINE) {
      return false;
    }
    boolean tens = stack.takesTensBehindUnit(value);
    if (!tens
        && !(stack.fits(value)
            && (stack.topIsMultiplied() || language.uses(Strategy.AND_AFTER_TENS)))) {
      return false;
    }
    joined = true;
    at = behind;
    boolean taken = takeCardinal(behind, false) || takeOrdinal(behind);
    joined = false;
    return taken;
  }

  /** "two million, three hundred thousand": a comma, if another multiplied number follows. */
  private boolean takeComma() {
    if (!tokens.isSign(at, ',') || !stack.topIsMultiplied() || digits) {
      return false;
    }
    Match number = tokens.match(at + 1, SenseType.CARDINAL);
    Rational value = number == null ? null : number.sense().value();
    if (number == null
        || value == null
        || !stack.fits(value)
        || tokens.gap(at + 1) != Tokens.SPACE) {
      return false;
    }
    if (!tokens.mayBe(number.to(), MULTIPLIER) && !tokens.isHyphen(number.to())) {
      return false;
    }
    int back = at;
    at++;
    if (takeCardinal(at, false)) {
      return true;
    }
    at = back;
    return false;
  }

  /** "two and a half", "dwa i pół", "two and three fifths". */
  private boolean takeFractionBehindAnd() {
    if (fraction || vague != null) {
      return false;
    }
    Match half = halfBehindAnd();
    if (half != null) {
      stack.addToTop(oneOver(half));
      at = half.to();
    } else if (!takeCountedFraction()) {
      return false;
    }
    fraction = true;
    words = true;
    weak = false;
    return true;
  }

  private boolean takeCountedFraction() {
    Match part = countedFraction();
    Match and = part == null ? null : tokens.match(at, SenseType.GLUE, Glue.AND);
    Match count = and == null ? null : tokens.match(and.to(), SenseType.CARDINAL);
    Rational above = count == null ? null : count.sense().value();
    if (part == null || above == null) {
      return false;
    }
    // "five billion and three quarters" are of a billion, "a hundred and three quarters" of one
    Rational whole = stack.topIsMultiplied() && scale >= MILLION ? power(scale) : Rational.ONE;
    stack.addToTop(above.times(oneOver(part)).times(whole));
    at = part.to();
    return true;
  }

  /** The fraction word of "and three fifths", if it is less than one; null otherwise. */
  private @Nullable Match countedFraction() {
    Match and = tokens.match(at, SenseType.GLUE, Glue.AND);
    Match count = and == null ? null : tokens.match(and.to(), SenseType.CARDINAL);
    int behind = count == null ? -1 : tokens.isHyphen(count.to()) ? count.to() + 1 : count.to();
    Match part = behind < 0 ? null : tokens.match(behind, SenseType.FRACTION);
    Rational above = count == null ? null : count.sense().value();
    if (part == null || above == null || isHundredAndOneThousandth(part)) {
      return null;
    }
    return above.times(oneOver(part)).compareTo(Rational.ONE) < 0 ? part : null;
  }

  /** "one hundred and one thousandth" is the ordinal of a hundred and one thousand. */
  private boolean isHundredAndOneThousandth(Match part) {
    return words
        && stack.topIsMultiplied()
        && !writesOrdinalsTogether()
        && tokens.match(part.from(), SenseType.ORDINAL_MULTIPLIER) != null
        && tokens.match(part.to(), SenseType.GLUE, Glue.OF) == null;
  }

  private static Rational power(int exponent) {
    return Rational.scaled(1, exponent);
  }

  /** "two point seven five", "zwei Komma fünf", "ноль целых пять десятых". */
  private boolean takePoint() {
    Match point = tokens.match(at, SenseType.GLUE, Glue.POINT);
    if (point == null
        || fraction
        || vague != null
        || tokens.type(at) == Tokens.SIGN
        || isMore(point)) {
      return false;
    }
    Decimals decimals = new Decimals(tokens, behindAnd(point.to()));
    if (decimals.isEmpty()) {
      return false;
    }
    stack.addToTop(decimals.value());
    fraction = true;
    words = true;
    weak = false;
    at = decimals.to();
    return true;
  }

  private boolean isMore(Match point) {
    return digits || !tokens.mayBe(behindAnd(point.to()), SenseType.CARDINAL.bit());
  }

  /** "одна целая и две сотых": the decimals may be joined by "and". */
  private int behindAnd(int i) {
    Match and = tokens.match(i, SenseType.GLUE, Glue.AND);
    return and == null ? i : and.to();
  }

  private Figure figure(int from) {
    boolean localeFormat = numeral == null || numeral.localeFormat();
    String separators = numeral == null ? "" : numeral.separators();
    Notation.Form form =
        digits ? (words ? Notation.Form.MIXED : Notation.Form.DIGITS) : Notation.Form.WORDS;
    if (vague != null) {
      return vague(from, vague);
    }
    Rational value = stack.sum();
    int decimals = numeral == null ? 0 : numeral.lastPlace();
    Rational other = numeral == null ? null : numeral.other();
    if (other != null && scale > 0 && numeral != null) {
      other = other.times(value).dividedBy(numeral.value());
    }
    boolean weakNumber = weak && !digits;
    return new Figure(
        digits && isDecimals(from) ? from - 1 : from,
        at,
        value,
        value,
        decimals + (words && stack.topIsMultiplied() ? scale : 0),
        other,
        ordinal,
        fraction,
        scale,
        separators,
        localeFormat,
        form,
        weakNumber);
  }

  private Figure vague(int from, Sense amount) {
    Rational low = amount.value() == null ? Rational.ZERO : amount.value();
    Rational high = amount.high() == null ? low : amount.high();
    return new Figure(
        from,
        at,
        low,
        high,
        digitsOf(low),
        null,
        false,
        false,
        scale,
        "",
        true,
        Notation.Form.WORDS,
        weak);
  }
}
