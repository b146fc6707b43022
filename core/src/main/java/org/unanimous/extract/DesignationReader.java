package org.unanimous.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * Reads names that hold digits: H800, GPT-4, COVID-19, § 5, port 9418, 1.8.3, phone numbers; and
 * passes over addresses and paths, whose digits state nothing.
 */
final class DesignationReader implements ClaimReader {
  private static final Notation NOTATION =
      new Notation(Notation.Form.DIGITS, "", true, 0, "designation");

  /** Longer chains without a space are looked at in part. */
  private static final int MOST_TOKENS = 40;

  /** What digits are part of a quantity with, when they touch. */
  private static final long QUANTITY =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.ORDINAL.bit()
          | SenseType.ORDINAL_SUFFIX.bit()
          | SenseType.UNIT.bit()
          | SenseType.CURRENCY.bit()
          | SenseType.TIMES.bit()
          | SenseType.PERIOD.bit()
          | SenseType.PERCENT.bit()
          | SenseType.CLOCK.bit()
          | SenseType.FRACTION.bit()
          | SenseType.GLUE.bit()
          | SenseType.MODIFIER.bit()
          | SenseType.MONTH.bit();

  private final Tokens tokens;

  DesignationReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    Draft draft = head(i);
    if (draft != null) {
      return draft;
    }
    if (tokens.isWord(i)) {
      return wordWithDigits(i);
    }
    return tokens.isDigits(i) ? digits(i) : null;
  }

  /** "port 9418", "§ 5", "No. 7": a word that makes the number behind it a name. */
  private @Nullable Draft head(int i) {
    Match head = tokens.match(i, SenseType.HEAD);
    if (head == null) {
      return null;
    }
    int at = head.to();
    if ((tokens.isSign(at, '.') || tokens.isSign(at, '°') || tokens.isSign(at, ':'))
        && tokens.glued(at)) {
      at++;
    }
    if (!tokens.isDigits(at) || tokens.gap(at) == Tokens.NEWLINE || isQuantityBehind(at)) {
      return null;
    }
    int to = endOfChain(at);
    String number = tokens.text(at, to).toLowerCase(Locale.ROOT);
    return draft(i, to, head.sense().text() + " " + number);
  }

  private boolean isQuantityBehind(int at) {
    int next = at + 1;
    Match scale = tokens.glued(next) ? null : tokens.match(next, SenseType.MULTIPLIER);
    return tokens.gap(next) != Tokens.NEWLINE
        && ((scale != null && !scale.sense().weak())
            || isFirm(tokens.match(next, SenseType.UNIT))
            || tokens.match(next, SenseType.PERCENT) != null
            || tokens.match(next, SenseType.CURRENCY) != null);
  }

  private static boolean isFirm(@Nullable Match unit) {
    return unit != null && !unit.sense().weak();
  }

  /** Digits with points, hyphens, slashes and a letter: 1.8.3, 12a, 5-7. */
  private int endOfChain(int at) {
    int to = at + 1;
    while (to - at < MOST_TOKENS && tokens.glued(to)) {
      boolean inner = isJoint(to) && tokens.glued(to + 1) && tokens.isDigits(to + 1);
      boolean letter = tokens.isWord(to) && tokens.length(to) == 1;
      if (!inner && !letter && !tokens.isDigits(to)) {
        return to;
      }
      to += inner ? 2 : 1;
    }
    return to;
  }

  private boolean isJoint(int i) {
    return tokens.isSign(i, '.') || tokens.isHyphen(i) || tokens.isSign(i, '/');
  }

  /** "H800", "GPT-4", "COVID-19": letters that digits touch, or follow behind a hyphen. */
  private @Nullable Draft wordWithDigits(int i) {
    boolean touching = tokens.isDigits(i + 1) && tokens.glued(i + 1);
    boolean hyphened =
        tokens.isHyphen(i + 1)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.isDigits(i + 2)
            && !tokens.isLowerCase(i);
    if (!touching && !hyphened) {
      return null;
    }
    if (isQuantityWord(i, touching)) {
      return null;
    }
    int to = endOfName(i, touching ? i + 2 : i + 3);
    return draft(i, to, tokens.text(i, to));
  }

  /** "EUR125", "x10", "Q3" are quantities; "mid-1990s" is a word before one. */
  private boolean isQuantityWord(int i, boolean touching) {
    if (tokens.match(i, SenseType.CURRENCY) != null || tokens.match(i, SenseType.QUARTER) != null) {
      return true;
    }
    if (tokens.match(i, SenseType.PERCENT) != null) {
      return true;
    }
    int digits = touching ? i + 1 : i + 2;
    boolean year =
        tokens.length(digits) == 4 && tokens.value(digits) > 1100 && tokens.value(digits) < 2100;
    if (!touching && (year || tokens.match(i, SenseType.MONTH) != null || isNumberWord(i))) {
      return true;
    }
    boolean times = touching && tokens.match(i, SenseType.TIMES) != null && tokens.length(i) == 1;
    Match unit = touching ? tokens.match(i, SenseType.UNIT) : null;
    return times || (unit != null && unit.to() > i + 1);
  }

  private boolean isNumberWord(int i) {
    return tokens.match(i, SenseType.CARDINAL) != null
        || tokens.match(i, SenseType.MULTIPLIER) != null;
  }

  /** The end of the name: further letters, digits and hyphened digits; a plural s stays outside. */
  private int endOfName(int from, int at) {
    int to = at;
    while (to - from < MOST_TOKENS && tokens.glued(to)) {
      boolean digits = tokens.isDigits(to);
      boolean letters = tokens.isWord(to) && tokens.isDigits(to - 1) && isPartOfName(to);
      boolean joined = isJoint(to) && tokens.glued(to + 1) && tokens.isDigits(to - 1);
      boolean more = joined && tokens.isDigits(to + 1);
      boolean part = joined && isLetteredPart(to + 1);
      if (!digits && !letters && !more && !part) {
        return to;
      }
      to += part ? 3 : more ? 2 : 1;
    }
    return to;
  }

  /** The T4 of K9-T4. */
  private boolean isLetteredPart(int i) {
    return tokens.isCapitalised(i)
        && isPartOfName(i)
        && tokens.glued(i + 1)
        && tokens.isDigits(i + 1);
  }

  private boolean isPartOfName(int i) {
    boolean plural = tokens.length(i) == 1 && tokens.charAt(i) == 's';
    return !plural && tokens.length(i) <= 4;
  }

  private @Nullable Draft digits(int i) {
    int address = endOfAddress(i);
    if (address > 0) {
      return Draft.nothing(i, address);
    }
    if (tokens.length(i) > NumeralReader.MOST_DIGITS) {
      return draft(i, i + 1, tokens.text(i));
    }
    Draft phone = phone(i);
    if (phone != null) {
      return phone;
    }
    int chain = endOfVersion(i);
    if (chain > 0) {
      return draft(i, chain, tokens.text(i, chain));
    }
    return digitsWithLetters(i);
  }

  /** 1.8.3, 192.168.0.1, 978-3-16-148410-0: three or more groups that make no number. */
  private int endOfVersion(int i) {
    int at = i + 1;
    int groups = 1;
    boolean grouped = true;
    while (groups < MOST_TOKENS
        && isJoint(at)
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.isDigits(at + 1)) {
      grouped &= tokens.length(at + 1) == 3 && tokens.isSign(at, '.');
      groups++;
      at += 2;
    }
    return groups >= 3 && !grouped ? at : -1;
  }

  /** "+1 555 123-4567": a plus, then groups of digits. */
  private @Nullable Draft phone(int i) {
    boolean plus = tokens.isSign(i - 1, '+') && tokens.glued(i);
    if (!plus || tokens.length(i) > 3) {
      return null;
    }
    int at = i + 1;
    int groups = 1;
    while (groups < 8) {
      boolean bracket = tokens.isSign(at, '(') || tokens.isSign(at, ')') || tokens.isHyphen(at);
      int next = bracket ? at + 1 : at;
      next = bracket && tokens.isSign(next, '(') ? next + 1 : next;
      if (!tokens.isDigits(next) || tokens.gap(next) == Tokens.NEWLINE || tokens.length(next) < 2) {
        break;
      }
      at = next + 1;
      groups++;
    }
    return groups >= 3 ? draft(i, at, digitsOf(i, at)) : null;
  }

  private String digitsOf(int from, int to) {
    StringBuilder digits = new StringBuilder("+");
    for (int k = from; k < to; k++) {
      if (tokens.isDigits(k)) {
        digits.append(tokens.text(k));
      }
    }
    return digits.toString();
  }

  /** "5G", "737MAX", "4x4": digits that letters touch which no quantity has. */
  private @Nullable Draft digitsWithLetters(int i) {
    int next = i + 1;
    if (!tokens.isWord(next) || !tokens.glued(next) || isQuantityEnding(next)) {
      return null;
    }
    boolean capital = tokens.isCapitalised(next);
    if (!capital && tokens.length(next) > 3) {
      return null;
    }
    int to = endOfName(i, next + 1);
    return draft(i, to, tokens.text(i, to));
  }

  private boolean isQuantityEnding(int i) {
    if (!tokens.mayBe(i, QUANTITY)) {
      return false;
    }
    for (SenseType type : SenseType.values()) {
      if ((type.bit() & QUANTITY) != 0 && tokens.match(i, type) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where an address, path or mail address ends that the digits are part of; -1 if they are not.
   */
  private int endOfAddress(int i) {
    if (!tokens.glued(i) && !tokens.glued(i + 1)) {
      return -1;
    }
    int first = i;
    while (first > 0 && i - first < MOST_TOKENS && tokens.glued(first)) {
      first--;
    }
    int last = i + 1;
    while (last - i < MOST_TOKENS && tokens.glued(last)) {
      last++;
    }
    for (int k = first; k < last; k++) {
      if (isAddressMark(k)) {
        return last;
      }
    }
    return -1;
  }

  private boolean isAddressMark(int k) {
    if (tokens.type(k) != Tokens.SIGN) {
      return false;
    }
    char c = tokens.charAt(k);
    boolean scheme = c == ':' && tokens.isSign(k + 1, '/') && tokens.isSign(k + 2, '/');
    return scheme || c == '@' || c == '_' || c == '\\' || c == '=';
  }

  private static Draft draft(int from, int to, String name) {
    return Draft.of(from, to, Reading.ofName(name), NOTATION, false);
  }
}
