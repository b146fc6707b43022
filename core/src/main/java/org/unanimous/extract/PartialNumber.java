package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Rational;
import org.unanimous.language.Language;
import org.unanimous.language.Sense;

/**
 * The number that is being read: what the parts taken so far come to, and where the next one
 * stands. Not thread-safe; serves one number after the other.
 */
final class PartialNumber {
  private final NumberStack stack;
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
  private @Nullable Rational count;
  private @Nullable Sense vague;

  PartialNumber(Language language) {
    this.stack = new NumberStack(language);
  }

  void begin(int i) {
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
    count = null;
    vague = null;
  }

  NumberStack stack() {
    return stack;
  }

  /** The token that the number began with. */
  int start() {
    return start;
  }

  /** The token behind the parts taken. */
  int at() {
    return at;
  }

  /** Has no part been taken yet? */
  boolean isFresh() {
    return stack.isEmpty() && vague == null;
  }

  boolean hasDigits() {
    return digits;
  }

  boolean hasWords() {
    return words;
  }

  boolean isOrdinal() {
    return ordinal;
  }

  boolean isFraction() {
    return fraction;
  }

  /** The vague amount taken; null if the number is exact. */
  @Nullable Sense vague() {
    return vague;
  }

  @Nullable Numeral numeral() {
    return numeral;
  }

  /** The power of ten of the largest scale word; 0 without. */
  int scale() {
    return scale;
  }

  /** May the value be pushed behind the parts taken? */
  boolean takes(Rational value) {
    return isFresh() || (!hasDecimals() && goesOnWith(value));
  }

  /** "1.7 million four": nothing is added to a number whose digits say more than its words. */
  private boolean hasDecimals() {
    return numeral != null && numeral.lastPlace() < 0;
  }

  private boolean goesOnWith(Rational value) {
    return (joined && stack.takesTensBehindUnit(value))
        || (vague == null && (words || stack.topIsMultiplied()) && stack.fits(value));
  }

  void add(Rational value) {
    if (joined && stack.takesTensBehindUnit(value)) {
      stack.addToTop(value);
    } else {
      stack.push(value);
    }
  }

  /** Passes over tokens that add nothing. */
  void moveTo(int to) {
    at = to;
  }

  /** Says whether "and" stands before the next part. */
  void join(boolean byAnd) {
    joined = byAnd;
  }

  void tookNumeral(Numeral read) {
    if (numeral == null && stack.isEmpty()) {
      numeral = read;
      digits = true;
    }
    stack.push(read.value());
    at = read.to();
  }

  void tookWord(int to, boolean weakly) {
    words = true;
    joined = false;
    weak = weakly;
    at = to;
  }

  void tookOrdinal(int to) {
    ordinal = true;
    tookWord(to, weak);
  }

  void tookOrdinalEnding(int to) {
    ordinal = true;
    at = to;
  }

  void tookFraction(int to, boolean weakly) {
    fraction = true;
    tookWord(to, weakly);
  }

  /** "Seven halves" may be seven things called so as well. */
  void mayCount(Rational number) {
    count = number;
  }

  void tookFractionInDigits(int to) {
    fraction = true;
    at = to;
  }

  void tookScale(Rational factor, int to) {
    scale = Math.max(scale, Figure.exponent(factor));
    tookWord(to, false);
  }

  void tookVague(Sense amount, int to) {
    vague = amount;
    tookWord(to, true);
  }

  void weaken(boolean weakly) {
    weak = weakly;
  }

  boolean isWeak() {
    return weak;
  }

  /** The number that begins at token {@code from}; null if nothing was taken. */
  @Nullable Figure figure(int from) {
    if (vague != null) {
      return Figure.vague(from, at, vague, scale, weak);
    }
    if (stack.isEmpty()) {
      return null;
    }
    Rational value = stack.sum();
    int decimals = numeral == null ? 0 : numeral.lastPlace();
    return new Figure(
        from,
        at,
        value,
        value,
        decimals + (words && stack.topIsMultiplied() ? scale : 0),
        otherValue(value),
        ordinal,
        fraction,
        scale,
        numeral == null ? "" : numeral.separators(),
        numeral == null || numeral.localeFormat(),
        form(),
        weak && !digits);
  }

  private @Nullable Rational otherValue(Rational value) {
    Rational other = count != null || numeral == null ? count : numeral.other();
    return other == null || numeral == null || count != null || scale == 0
        ? other
        : other.times(value).dividedBy(numeral.value());
  }

  private Notation.Form form() {
    if (!digits) {
      return Notation.Form.WORDS;
    }
    return words ? Notation.Form.MIXED : Notation.Form.DIGITS;
  }
}
