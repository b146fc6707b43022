package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/**
 * Passes over phrases whose number words state nothing: one another, at first, 24/7; and over
 * numbers of lists.
 */
final class TrapReader implements ClaimReader {
  private static final Notation LIST = new Notation(Notation.Form.DIGITS, "", true, 0, "list");

  private final Tokens tokens;
  private final NumberReader numbers;

  TrapReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  @Override
  public @Nullable Draft read(int i) {
    Match trap = tokens.match(i, SenseType.TRAP);
    if (trap != null && !isWeak(trap) && !countsUnit(trap) && !hasDecimals(trap)) {
      return Draft.nothing(i, trap.to());
    }
    if (isListNumber(i)) {
      return ordinal(i, i + 2);
    }
    if (isReference(i)) {
      return Draft.nothing(i, i + 1);
    }
    boolean note = isInBrackets(i, '[', ']') && tokens.gap(i - 1) != Tokens.NEWLINE;
    boolean part = isInBrackets(i, '(', ')') && isPart(i);
    return note || part ? ordinal(i, i + 1) : null;
  }

  /** The 8217 of "&amp;#8217;", the 27 of "&amp;#x27;": letters that markup writes as numbers. */
  private boolean isReference(int i) {
    boolean hexadecimal =
        tokens.isWord(i - 1) && tokens.length(i - 1) == 1 && tokens.charAt(i - 1) == 'x';
    int sign = hexadecimal ? i - 2 : i - 1;
    return tokens.isDigits(i)
        && tokens.glued(i)
        && tokens.isSign(sign, '#')
        && tokens.glued(sign)
        && tokens.isSign(sign - 1, '&')
        && (!hexadecimal || tokens.glued(i - 1));
  }

  /** The note of "the study [12]"; what a line begins with may be a name or a count. */
  private boolean isInBrackets(int i, char open, char close) {
    return tokens.isDigits(i)
        && tokens.length(i) <= 3
        && tokens.isSign(i - 1, open)
        && tokens.glued(i)
        && tokens.isSign(i + 1, close)
        && tokens.glued(i + 1);
  }

  /** The paragraph of "Article 5(1)", the section of "printf(3)". */
  private boolean isPart(int i) {
    int whole = i - 2;
    boolean section = tokens.isWord(whole) && tokens.length(i) == 1;
    return tokens.glued(i - 1) && (section || tokens.isDigits(whole));
  }

  /** "that one mile" counts, "that one" does not. */
  private boolean countsUnit(Match trap) {
    return tokens.mayBe(trap.to() - 1, SenseType.CARDINAL.bit())
        && tokens.gap(trap.to()) == Tokens.SPACE
        && isWordOfUnit(trap.to());
  }

  /** "一点" is a bit, "一点五" a number. */
  private boolean hasDecimals(Match trap) {
    if (!tokens.is(trap.to() - 1, SenseType.GLUE, Glue.POINT)) {
      return false;
    }
    Figure figure = numbers.read(trap.from());
    return figure != null && figure.to() > trap.to();
  }

  private boolean isWordOfUnit(int i) {
    Match unit = tokens.match(i, SenseType.UNIT);
    return unit != null && !unit.sense().weak() && unit.sense().exact() == null;
  }

  /**
   * Where a phrase ends that begins at token {@code i} and makes the figures in it weak; 0 if none
   * does.
   */
  static int weakUntil(Tokens tokens, int i) {
    Match trap = tokens.match(i, SenseType.TRAP);
    return trap != null && isWeak(trap) ? trap.to() : 0;
  }

  private static boolean isWeak(Match trap) {
    return trap.sense().text().equals("weak");
  }

  /** It may be an ordinal as well: kept, but weak. */
  private Draft ordinal(int i, int to) {
    Quantity place = Quantity.point(Rational.of(tokens.value(i)), null, 0);
    return Draft.of(i, to, Reading.of(ClaimKind.ORDINAL, place), LIST, true);
  }

  /** "1. Open the file", "2) Close it" at the beginning of a line. */
  private boolean isListNumber(int i) {
    return tokens.isDigits(i)
        && tokens.length(i) <= 2
        && tokens.gap(i) == Tokens.NEWLINE
        && (tokens.isSign(i + 1, '.') || tokens.isSign(i + 1, ')'))
        && tokens.glued(i + 1)
        && tokens.gap(i + 2) == Tokens.SPACE
        && !tokens.isLowerCase(i + 2)
        && !tokens.mayBe(i + 2, SenseType.MONTH.bit() | SenseType.PERIOD.bit());
  }
}
