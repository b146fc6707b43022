package org.unanimous.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.Language;
import org.unanimous.language.SenseType;

/**
 * Reads a bare number: digits, words, or both ("5.5 million", "two and a half", "hundreds of
 * billions", "21st"). The parts a number can have are readers of their own; here stands which may
 * follow which. Not thread-safe; lives as long as one extraction.
 */
final class NumberReader {
  /** The words that state a number or a part of one. */
  static final long PART =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_MULTIPLIER.bit()
          | SenseType.FRACTION.bit()
          | SenseType.VAGUE.bit();

  /** What may begin a number, beside digits. */
  static final long START = PART | SenseType.ARTICLE.bit() | SenseType.GLUE.bit();

  private final Tokens tokens;
  private final PartialNumber number;
  private final NumeralPart numerals;
  private final DigitFractionPart digitFractions;
  private final CardinalPart cardinals;
  private final OrdinalPart ordinals;
  private final ScalePart scales;
  private final FractionPart fractions;
  private final DenominatorPart denominators;
  private final MixedPart mixed;
  private final VaguePart vagues;
  private final JoinedPart joined;
  private final PointPart points;

  /** Where the last number was read, and the last behind a currency: several readers ask for it. */
  private final int[] readAt = {-1, -1};

  private final @Nullable Figure[] readFigure = new @Nullable Figure[2];

  NumberReader(Language language, Tokens tokens) {
    this.tokens = tokens;
    this.number = new PartialNumber(language);
    this.numerals = new NumeralPart(language, tokens, number);
    this.digitFractions = new DigitFractionPart(tokens, number);
    this.cardinals = new CardinalPart(language, tokens, number);
    this.ordinals = new OrdinalPart(language, tokens, number);
    this.fractions = new FractionPart(language, tokens, number);
    this.denominators = new DenominatorPart(language, tokens, number);
    this.mixed = new MixedPart(language, tokens, number);
    this.scales = new ScalePart(tokens, number, mixed);
    this.vagues = new VaguePart(tokens, number);
    this.joined = new JoinedPart(language, tokens, number, cardinals, ordinals, mixed);
    this.points = new PointPart(language, tokens, number);
  }

  /** Begins anew with other tokens. */
  void clear() {
    Arrays.fill(readAt, -1);
    Arrays.fill(readFigure, null);
  }

  /** The number that begins at token {@code i}, with its sign; null if none does. */
  @Nullable Figure read(int i) {
    return read(i, false);
  }

  /**
   * The number that begins at token {@code i}.
   *
   * @param money whether a currency stands before it, so that "m" is a million rather than a metre
   */
  @Nullable Figure read(int i, boolean money) {
    int place = money ? 1 : 0;
    if (readAt[place] == i) {
      return readFigure[place];
    }
    Figure figure = signed(i, money);
    if (figure != null) {
      readFigure[place] = figure;
      readAt[place] = i;
    }
    return figure;
  }

  private @Nullable Figure signed(int i, boolean money) {
    if (tokens.isDigits(i)) {
      return unsigned(i, money);
    }
    int behindOrdinal = tokens.behind(i, SenseType.GLUE, Glue.ORDINAL);
    if (behindOrdinal >= 0) {
      Figure figure = unsigned(behindOrdinal, money);
      return figure == null ? null : figure.asOrdinal(i);
    }
    int behindMinus = behindMinus(i);
    if (behindMinus < 0) {
      boolean point = money && numerals.isDecimals(i + 1); // $.50
      return unsigned(point || isPlus(i) ? i + 1 : i, money);
    }
    Figure figure = unsigned(behindMinus, money);
    return figure == null || isDash(i, figure) ? null : figure.negated(i);
  }

  private int behindMinus(int i) {
    if (tokens.isHyphen(i)) {
      return signsNumber(i) ? i + 1 : -1;
    }
    int behind = tokens.behind(i, SenseType.GLUE, Glue.MINUS);
    boolean joined = tokens.glued(i) && tokens.isDigits(i - 1); // 18胜20负7平
    return behind >= 0 && isNumber(behind) && !joined && !isInModifier(i) ? behind : -1;
  }

  /** The sign of "-22種類" begins a line of a list: nobody counts fewer than none. */
  private boolean isDash(int i, Figure figure) {
    int behind = figure.to();
    return tokens.isHyphen(i)
        && tokens.isLetterSign(behind)
        && tokens.is(behind, SenseType.COUNTED)
        && !tokens.mayBe(behind, SenseType.UNIT.bit());
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
        && (!tokens.glued(i) || tokens.type(i - 1) == Tokens.SIGN && !endsWhole(i - 1));
  }

  /** Does what stands before a sign end with this one: (5)-3, C++-17, 19.-20., 5月-7月? */
  private boolean endsWhole(int i) {
    boolean plus = tokens.isSign(i, '+') && tokens.glued(i);
    boolean ordinal = tokens.isSign(i, '.') && tokens.glued(i) && tokens.isDigits(i - 1);
    boolean letter = tokens.isLetterSign(i) && tokens.mayBe(i, ~SenseType.CLAUSE.bit());
    return plus || ordinal || letter || tokens.isSign(i, ')');
  }

  private boolean isNumber(int i) {
    return tokens.isDigits(i) || tokens.mayBe(i, PART);
  }

  private @Nullable Figure unsigned(int i, boolean money) {
    if (!mayBegin(i)) {
      return null;
    }
    number.begin(i);
    while (step(money)) {}
    cardinals.closePlaces();
    return number.figure(numerals.isDecimals(i) ? i - 1 : i);
  }

  private boolean mayBegin(int i) {
    return isNumber(i) || tokens.mayBe(i, SenseType.ARTICLE.bit()) || tokens.type(i) == Tokens.SIGN;
  }

  /** Takes the next part in; false if the number ends here. */
  private boolean step(boolean money) {
    int at = number.at();
    if (number.isOrdinal()) {
      return ordinals.takeUnit();
    }
    if (number.isFresh()) {
      return tokens.isDigits(at) ? takeDigits() : takeFirstWord();
    }
    if (!mayGoOn(at)) {
      return false;
    }
    int next = nextPart(at);
    if (tokens.isDigits(next)) {
      return next == at && (numerals.takeMore() || numerals.takeRest(next));
    }
    return scales.take(next, money) || takeWord(next) || mixed.take() || points.take();
  }

  /** Most numbers end at the first word: it states no part of one, and joins none. */
  private boolean mayGoOn(int at) {
    return isNumber(at)
        || tokens.isHyphen(at)
        || tokens.isSign(at, ',')
        || (tokens.mayBe(at, SenseType.GLUE.bit()) && joins(at));
  }

  /** Does anything stand behind the small word that a number may go on with? */
  private boolean joins(int glue) {
    return !isApart(glue + 1) || (tokens.isPhrase(glue) && !isApart(tokens.behindPhrase(glue)));
  }

  /** Is it a word that states no part of a number, or the apostrophe of the small word before? */
  private boolean isApart(int i) {
    return tokens.isWord(i) ? !tokens.mayBe(i, START) : Marks.isElided(tokens, i - 1);
  }

  /** The token the number may go on with: the next, or behind a hyphen. */
  private int nextPart(int at) {
    if (tokens.gap(at) == Tokens.NEWLINE) {
      return tokens.isLowerCase(at) && tokens.gap(at) != Tokens.NEWLINE ? at : -1;
    }
    boolean hyphen = tokens.isHyphen(at) && (tokens.glued(at + 1) || isInNumber(at));
    return hyphen && tokens.isWord(at + 1) ? at + 1 : at;
  }

  /** "twenty - five", "one - fourth": spaces around the hyphen of one number. */
  private boolean isInNumber(int hyphen) {
    if (!tokens.isSign(hyphen, '-') || number.hasDigits() || number.vague() != null) {
      return false;
    }
    Match unit = tokens.match(hyphen + 1, SenseType.CARDINAL);
    return number.stack().endsInTens()
        ? unit != null && unit.sense().number() > 0 && unit.sense().number() < 10
        : number.stack().isSingle() && tokens.mayBe(hyphen + 1, SenseType.FRACTION.bit());
  }

  private boolean takeDigits() {
    if (!numerals.take()) {
      return false;
    }
    if (mayBelongToDigits(number.at())) {
      numerals.takePowers();
      ordinals.takeEnding();
      digitFractions.take();
    }
    return true;
  }

  /** Only letters and small words before more digits belong to digits over a space: 5 x 10^3. */
  private boolean mayBelongToDigits(int i) {
    boolean apart = tokens.isWord(i) && tokens.gap(i) == Tokens.SPACE && tokens.length(i) > 1;
    return !apart
        || (tokens.mayBe(i, SenseType.GLUE.bit())
            && (tokens.isDigits(i + 1) || tokens.isPhrase(i)));
  }

  private boolean takeFirstWord() {
    if (digitFractions.takeSign()) {
      return true;
    }
    int at = number.at();
    int behindArticle = tokens.behind(at, SenseType.ARTICLE);
    boolean article = behindArticle >= 0;
    return (article && takeBehindArticle(behindArticle))
        || vagues.take(at)
        || cardinals.take(at, article)
        || scales.takeFirst(at)
        || fractions.takeOfUnit(at)
        || ordinals.take(at)
        || (!tokens.isLetterSign(at) && fractions.takeFirst(at));
  }

  /** An article means one only before a scale word or a fraction. */
  private boolean takeBehindArticle(int next) {
    if (tokens.gap(next) == Tokens.NEWLINE || tokens.isDigits(next)) {
      return false;
    }
    if (tokens.isFirmly(next, SenseType.MULTIPLIER)) {
      return scales.takeFirst(next);
    }
    if (tokens.is(next, SenseType.VAGUE) && !tokens.glued(next)) {
      return vagues.take(next);
    }
    return cardinals.takePart(next) || fractions.takeBehindArticle(next);
  }

  /** A number word that goes on with this number: "twenty-five", "hundert|drei|und|zwanzig". */
  private boolean takeWord(int next) {
    if (next < 0 || number.vague() != null) {
      return false;
    }
    return denominators.takeHyphened(next)
        || cardinals.take(next, false)
        || cardinals.takePair(next)
        || denominators.take(next)
        || fractions.takeDenominator(next)
        || (number.hasWords() && !number.hasDigits() && ordinals.take(next))
        || joined.takeBehindAnd(next)
        || numerals.takeRest(tokens.behind(next, SenseType.GLUE, Glue.AND))
        || joined.takeBehindComma();
  }
}
