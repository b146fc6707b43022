package org.unanimous.claim;

/** Compares names that hold digits, with each other and with figures. */
final class DesignationComparison {
  /**
   * Letters up to this many, written at a digit, are a code (H800, GPT4); longer ones may be a
   * word.
   */
  private static final int CODE = 4;

  /** So many digits are a telephone number or a key, which people part into groups as they like. */
  private static final int LONG = 6;

  /** Three figures with the spaces between them. */
  private static final int VERSION = 5;

  private DesignationComparison() {}

  static Agreement of(Reading one, String name) {
    if (one.name() != null) {
      return ofNames(one.name(), name);
    }
    if (one.date() != null) {
      return ofDate(one.date(), name);
    }
    return one.quantity() == null ? Agreement.INCOMPARABLE : ofQuantity(one.quantity(), name);
  }

  private static Agreement ofNames(String one, String other) {
    if (one.equals(other)) {
      return Agreement.SAME;
    }
    String figures = digits(one);
    String otherFigures = digits(other);
    if (!isSameNumber(figures, otherFigures)) {
      return isShortYear(figures, otherFigures) || isShortYear(otherFigures, figures)
          ? Agreement.COMPATIBLE
          : Agreement.DIFFERENT;
    }
    String mine = Letters.folded(one);
    String its = Letters.folded(other);
    if (mine.equals(its) || Letters.foldedByShape(one).equals(Letters.foldedByShape(other))) {
      return Agreement.EQUIVALENT;
    }
    return ofHeads(one, mine, other, its);
  }

  /** Names with the same digits. */
  private static Agreement ofHeads(String one, String mine, String other, String its) {
    String head = letters(mine);
    String otherHead = letters(its);
    if (head.equals(otherHead)
        || head.isEmpty()
        || otherHead.isEmpty()
        || Letters.soundAlike(head, otherHead)) {
      return Agreement.EQUIVALENT;
    }
    boolean codes =
        head.length() <= CODE && otherHead.length() <= CODE && isCode(one) && isCode(other);
    boolean wordless = digits(one).isEmpty();
    // Version 5 and wersja 5, § 5 and section 5: a word for the thing, said in each language.
    return codes || wordless ? Agreement.DIFFERENT : Agreement.COMPATIBLE;
  }

  private static boolean isCode(String name) {
    for (int i = 1; i < name.length(); i++) {
      char before = name.charAt(i - 1);
      char at = name.charAt(i);
      if ((Character.isLetter(before) && Character.isDigit(at))
          || (Character.isDigit(before) && Character.isLetter(at))) {
        return true;
      }
    }
    return false;
  }

  private static Agreement ofQuantity(Quantity quantity, String name) {
    if (quantity.low() == null || quantity.high() == null) {
      return Agreement.INCOMPARABLE;
    }
    String digits = digits(name);
    String number = digits(quantity.low().toPlainString());
    boolean unit = quantity.unit() != null && isTelling(quantity.unit());
    if (quantity.isPoint()) {
      return isSameNumber(withoutZeros(digits), number)
          ? unit ? Agreement.OTHER_UNIT : Agreement.EQUIVALENT
          : hasGroup(digits, number) ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
    }
    boolean ends = digits.equals(number + ' ' + digits(quantity.high().toPlainString()));
    return ends ? unit ? Agreement.OTHER_UNIT : Agreement.EQUIVALENT : Agreement.INCOMPARABLE;
  }

  /** Are they the same groups of digits, or one long number or version in other groups? */
  private static boolean isSameNumber(String digits, String other) {
    boolean parted =
        digits.length() >= LONG && other.length() >= LONG || isVersion(digits) || isVersion(other);
    return digits.equals(other) || parted && digits.replace(" ", "").equals(other.replace(" ", ""));
  }

  /** Three figures or more, the 4 6 1 of 4.6.1, which code writes together: net461. */
  private static boolean isVersion(String digits) {
    boolean apart = digits.length() >= VERSION;
    for (int i = 1; i < digits.length() && apart; i += 2) {
      apart = digits.charAt(i) == ' ';
    }
    return apart && digits.length() % 2 == 1;
  }

  /** The 17 of VS17, for Visual Studio 2017. */
  private static boolean isShortYear(String brief, String full) {
    return brief.length() == 2
        && full.length() == 4
        && (full.startsWith("19") || full.startsWith("20"))
        && full.endsWith(brief);
  }

  /** The 4 of E04. */
  private static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return from == 0 ? digits : digits.substring(from);
  }

  /** Money and percent are no small part of what is said. */
  private static boolean isTelling(Unit unit) {
    return unit.isMoney() || unit.dimension().equals(Unit.SHARE);
  }

  private static Agreement ofDate(CalendarDate date, String name) {
    String digits = digits(name);
    boolean ofYear = date.year() != null && hasYear(digits, date.year());
    boolean ofDay = date.day() != null && hasDay(digits, date.day());
    boolean whole = date.year() != null && date.day() != null && isTriple(digits);
    return (whole ? ofYear && ofDay : ofYear || ofDay)
        ? Agreement.COMPATIBLE
        : Agreement.INCOMPARABLE;
  }

  /** As many figures as a whole date has, or more. */
  private static boolean isTriple(String digits) {
    int space = digits.indexOf(' ');
    return space >= 0 && digits.indexOf(' ', space + 1) >= 0;
  }

  private static boolean hasDay(String digits, int day) {
    String written = Integer.toString(day);
    return hasGroup(digits, written) || hasGroup(digits, "0".concat(written));
  }

  /** The year in full, or its last two digits: SS19 is of 2019. */
  private static boolean hasYear(String digits, int year) {
    String full = Integer.toString(year);
    return hasGroup(digits, full) || (year >= 1000 && hasGroup(digits, full.substring(2)));
  }

  private static boolean hasGroup(String digits, String group) {
    return !group.isEmpty() && (' ' + digits + ' ').contains(' ' + group + ' ');
  }

  /** The groups of digits, a space between: {@code 24 7} of 24/7. */
  static String digits(String name) {
    StringBuilder digits = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), 10);
      if (digit < 0) {
        gap = digits.length() > 0;
      } else {
        if (gap) {
          digits.append(' ');
        }
        digits.append((char) ('0' + digit));
        gap = false;
      }
    }
    return digits.toString();
  }

  private static String letters(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }
}
