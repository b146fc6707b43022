package org.unanimous.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads names that a word makes of the number behind it: port 9418, § 5, No. 7, version 1.8. */
final class HeadReader implements ClaimReader {
  private final Tokens tokens;

  HeadReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    int behind = tokens.behind(i, SenseType.HEAD);
    if (behind < 0) {
      return null;
    }
    int at = behindMark(behind);
    int digits = isCode(at) ? at + 1 : at;
    if (!tokens.isDigits(digits) || tokens.gap(at) == Tokens.NEWLINE || isReadAlone(digits)) {
      return null;
    }
    int to = endOfChain(digits);
    boolean quantity = isGroup(to) || isQuantityBehind(to - 1) || isMeasure(digits, to);
    Match head = quantity ? null : tokens.match(i, SenseType.HEAD);
    if (head == null) {
      return null;
    }
    String name = head.sense().text() + " " + number(at, to);
    return Draft.ofName(i, behindTotal(to), name, head.sense().weak());
  }

  /**
   * Over the mark that touches the head: art. 5, version-5 (with a capital letter it is a name).
   */
  private int behindMark(int i) {
    boolean mark = tokens.isSign(i, '.') || tokens.isSign(i, '°') || tokens.isSign(i, ':');
    boolean hyphen =
        tokens.isHyphen(i)
            && tokens.isLowerCase(i - 1)
            && tokens.glued(i + 1)
            && tokens.isDigits(i + 1);
    return tokens.glued(i) && (mark || hyphen) ? i + 1 : i;
  }

  /** The number as it is written in every language. */
  private String number(int from, int to) {
    char[] written = tokens.text(from, to).toCharArray();
    for (int i = 0; i < written.length; i++) {
      char c = written[i];
      int digit = Character.digit(c, 10);
      written[i] = digit >= 0 ? (char) ('0' + digit) : c == ',' ? '.' : c == '–' ? '-' : c;
    }
    return new String(written).toLowerCase(Locale.ROOT);
  }

  /** The LH of "flight LH 441": two or three capitals before the digits. */
  private boolean isCode(int i) {
    return tokens.isAcronym(i)
        && tokens.length(i) <= 3
        && tokens.gap(i) == Tokens.SPACE
        && tokens.gap(i + 1) == Tokens.SPACE
        && !tokens.is(i, SenseType.CURRENCY);
  }

  /** Over the total of "Page 3 of 12" where nothing else stands on the line. */
  private int behindTotal(int to) {
    Match of = tokens.match(to, SenseType.GLUE, Glue.OVER);
    of = of == null ? tokens.match(to, SenseType.GLUE, Glue.OF) : of;
    int total = of == null ? tokens.isSign(to, '/') ? to + 1 : -1 : of.to();
    boolean closes = total > 0 && tokens.isDigits(total) && tokens.gap(total + 1) == Tokens.NEWLINE;
    return closes ? total + 1 : to;
  }

  /** Is it no name, or one that needs no head: a telephone number? */
  private boolean isReadAlone(int digits) {
    return isQuantityBehind(digits)
        || isSeason(digits)
        || isFactor(digits)
        || Phones.behindNational(tokens, digits) > 0;
  }

  /** "season 2018/19" names two years. */
  private boolean isSeason(int i) {
    boolean year = tokens.length(i) == 4 && Years.isPlausible(tokens.value(i));
    int next = i + 2;
    boolean joined = Chains.isJoint(tokens, i + 1) && tokens.glued(i + 1) && tokens.glued(next);
    boolean following =
        joined && tokens.isDigits(next) && tokens.value(next) % 100 == (tokens.value(i) + 1) % 100;
    return year && following && (tokens.length(next) == 2 || tokens.length(next) == 4);
  }

  /** "the room 3 x 5 metres". */
  private boolean isFactor(int i) {
    return tokens.is(i + 1, SenseType.TIMES) && tokens.length(i + 1) == 1 && tokens.isDigits(i + 2);
  }

  /** The 117 of "116 117": telephone numbers are written in groups. */
  private boolean isGroupOfThree(int i) {
    boolean threes = tokens.isDigits(i) && tokens.length(i) == 3 && tokens.length(i - 1) == 3;
    return threes && tokens.isDigits(i - 1) && tokens.start(i) - tokens.end(i - 1) == 1;
  }

  /** "They release 5,000 men": a count with its thousands. */
  private boolean isGroup(int i) {
    return tokens.isSign(i, ',')
        && tokens.glued(i)
        && tokens.glued(i + 1)
        && tokens.isDigits(i + 1)
        && tokens.length(i + 1) == 3;
  }

  private boolean isQuantityBehind(int at) {
    int next = tokens.behindHyphen(at + 1);
    return tokens.gap(next) != Tokens.NEWLINE
        && !Marks.isElided(tokens, next)
        && ((!tokens.glued(next) && tokens.isFirmly(next, SenseType.MULTIPLIER))
            || tokens.isFirmly(next, SenseType.UNIT)
            || tokens.is(next, SenseType.PERCENT)
            || tokens.is(next, SenseType.CURRENCY));
  }

  /** The "1.9s" of "max. error 1.9s": one decimal number that the symbol of a unit touches. */
  private boolean isMeasure(int from, int to) {
    int symbol = to - 1;
    return to - from == 4
        && (tokens.isSign(from + 1, '.') || tokens.isSign(from + 1, ','))
        && tokens.isWord(symbol)
        && !isLetterOfPart(tokens.charAt(symbol))
        && isQuantityBehind(symbol - 1);
  }

  /** The g of "section 3.2g": parts are lettered with capitals, or with the first ten or so. */
  private static boolean isLetterOfPart(char c) {
    return !Character.isLowerCase(c) || c <= 'j' || c >= 'а' && c <= 'й';
  }

  /** Digits with points, hyphens, slashes and a letter: 1.8.3, 16,8, 12a, 5-7; 116 117. */
  private int endOfChain(int at) {
    int to = at + 1;
    while (to - at < Chains.MOST_TOKENS && (tokens.glued(to) || isGroupOfThree(to))) {
      boolean joint = Chains.isJoint(tokens, to) || tokens.isSign(to, ',') && !isGroup(to);
      boolean inner = joint && tokens.glued(to + 1) && tokens.isDigits(to + 1);
      boolean letter = tokens.isWord(to) && tokens.length(to) == 1;
      if (!inner && !letter && !tokens.isDigits(to)) {
        return to;
      }
      to += inner ? 2 : 1;
    }
    return to;
  }
}
