package org.unanimous.language;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;
import org.unanimous.claim.Units;

/** What the left side of a line says. */
record Meaning(
    @Nullable Enum<?> tag,
    @Nullable Rational value,
    @Nullable Rational high,
    @Nullable Unit unit,
    @Nullable Grain grain) {
  private static final Rational TEN = Rational.of(10);
  private static final Rational TENTH = Rational.of(1, 10);
  private static final Meaning NOTHING = new Meaning(null, null, null, null, null);

  static Meaning word(String text) {
    return NOTHING;
  }

  static Meaning number(String text) {
    return new Meaning(null, Rational.parse(text), null, null, null);
  }

  /** The word that states no number by itself, or a number. */
  static Meaning wordOrNumber(String word, String text) {
    return text.equals(word) ? word(text) : number(text);
  }

  /** {@code 12-24} is 1224, as {@link Sense} keeps a day of the year. */
  static Meaning day(String text) {
    if (text.length() != 5 || text.charAt(2) != '-') {
      throw new IllegalArgumentException("'" + text + "' is not a month and day such as 12-24");
    }
    return number(text.substring(0, 2) + text.substring(3));
  }

  static Meaning interval(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || !text.startsWith("[") || !text.endsWith(")")) {
      throw new IllegalArgumentException("'" + text + "' is not an interval such as [20,100)");
    }
    Rational low = Rational.parse(text.substring(1, comma));
    return new Meaning(
        null, low, Rational.parse(text.substring(comma + 1, text.length() - 1)), null, null);
  }

  static <E extends Enum<E>> Meaning tag(Class<E> type, String text) {
    try {
      return new Meaning(
          Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')),
          null,
          null,
          null,
          null);
    } catch (IllegalArgumentException e) {
      String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
      throw new IllegalArgumentException("'" + text + "' is none of " + known.replace('_', '-'), e);
    }
  }

  static Meaning unit(String text) {
    Unit unit = Units.byCode(text);
    if (unit == null) {
      throw new IllegalArgumentException("unknown unit '" + text + "': add it to units.txt");
    }
    return new Meaning(null, Rational.ONE, null, unit, null);
  }

  static Meaning share(String text) {
    return switch (text) {
      case "percent", "permille", "basis-point" -> unit(text);
      case "point" -> unit("percentage-point");
      case "percent*10" -> new Meaning(null, TEN, null, unit("percent").unit(), null);
      case "price*10" -> new Meaning(ShareWord.PRICE, TEN, null, unit("percent").unit(), null);
      case "percent/10" -> new Meaning(null, TENTH, null, unit("percent").unit(), null);
      default ->
          throw new IllegalArgumentException(
              "'"
                  + text
                  + "' is none of percent, percent*10, percent/10, price*10, point, basis-point, permille");
    };
  }

  static Meaning currency(String text) {
    String code = text.length() > 3 ? text.substring(0, 3) : text;
    if (code.length() != 3 || !code.equals(code.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "'" + text + "' is not an ISO 4217 code such as USD, USD/100 or USD*1000");
    }
    return new Meaning(
        null, partOf(text.substring(code.length())), null, Unit.currency(code), null);
  }

  /** {@code /100} for cents, {@code *1000} for thousands. */
  private static Rational partOf(String text) {
    if (text.isEmpty()) {
      return Rational.ONE;
    }
    Rational times = Rational.parse(text.substring(1));
    return switch (text.charAt(0)) {
      case '/' -> Rational.ONE.dividedBy(times);
      case '*' -> times;
      default -> throw new IllegalArgumentException("'" + text + "' is neither /100 nor *1000");
    };
  }

  /** {@code century}, or a decade by its number: {@code 90}, {@code decade 90}. */
  static Meaning period(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return new Meaning(null, Rational.parse(text), null, null, Grain.DECADE);
    }
    int space = text.indexOf(' ');
    return space < 0
        ? new Meaning(null, null, null, null, grain(text))
        : new Meaning(
            null,
            Rational.parse(text.substring(space + 1)),
            null,
            null,
            grain(text.substring(0, space)));
  }

  static Meaning clock(String text) {
    return Character.isDigit(text.charAt(0)) ? number(text) : tag(ClockWord.class, text);
  }

  static Meaning relative(String text) {
    if (Character.isLetter(text.charAt(0))) {
      return tag(RelativeWord.class, text);
    }
    int space = text.indexOf(' ');
    Rational offset = Rational.parse(space < 0 ? text : text.substring(0, space));
    return space < 0
        ? new Meaning(RelativeWord.WHICH, offset, null, null, null)
        : new Meaning(RelativeWord.OFFSET, offset, null, null, grain(text.substring(space + 1)));
  }

  private static Grain grain(String text) {
    return Grain.valueOf(text.strip().toUpperCase(Locale.ROOT));
  }
}
