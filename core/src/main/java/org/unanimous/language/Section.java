package org.unanimous.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Grain;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;
import org.unanimous.claim.Units;

/** The sections of a data file that hold forms, and how each reads its meanings. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are method references without state
enum Section {
  CARDINAL(SenseType.CARDINAL, Meaning::number),
  MULTIPLIER(SenseType.MULTIPLIER, Meaning::number),
  ORDINAL(SenseType.ORDINAL, Meaning::number),
  ORDINAL_MULTIPLIER(SenseType.ORDINAL_MULTIPLIER, Meaning::number),
  FRACTION(SenseType.FRACTION, Meaning::number),
  VAGUE(SenseType.VAGUE, Meaning::interval),
  ARTICLE(SenseType.ARTICLE, Meaning::number),
  GLUE(SenseType.GLUE, text -> Meaning.tag(Glue.class, text)),
  ORDINAL_SUFFIX(SenseType.ORDINAL_SUFFIX, Meaning::word),
  PERCENT(SenseType.PERCENT, Meaning::share),
  UNIT(SenseType.UNIT, Meaning::unit),
  UNIT_SYMBOL(SenseType.UNIT, Meaning::unit),
  CURRENCY(SenseType.CURRENCY, Meaning::currency),
  CURRENCY_SYMBOL(SenseType.CURRENCY, Meaning::currency),
  TIMES(SenseType.TIMES, text -> text.equals("x") ? Meaning.word(text) : Meaning.number(text)),
  MONTH(SenseType.MONTH, Meaning::number),
  WEEKDAY(SenseType.WEEKDAY, Meaning::number),
  QUARTER(SenseType.QUARTER, text -> text.equals("q") ? Meaning.word(text) : Meaning.number(text)),
  SEASON(SenseType.SEASON, Meaning::number),
  PERIOD(SenseType.PERIOD, Meaning::period),
  ERA(SenseType.ERA, text -> Meaning.tag(EraWord.class, text)),
  YEAR(SenseType.YEAR, Meaning::word),
  CLOCK(SenseType.CLOCK, Meaning::clock),
  RELATIVE(SenseType.RELATIVE, Meaning::relative),
  MODIFIER(SenseType.MODIFIER, text -> Meaning.tag(ModifierKind.class, text)),
  HEDGE(SenseType.HEDGE, text -> Meaning.tag(HedgeWord.class, text)),
  CUE(SenseType.CUE, text -> Meaning.tag(CueWord.class, text)),
  SOURCE(SenseType.SOURCE, text -> Meaning.tag(SourceWord.class, text)),
  HEAD(SenseType.HEAD, Meaning::word),
  TRAP(SenseType.TRAP, Meaning::word),
  ABBREVIATION(SenseType.ABBREVIATION, Meaning::word);

  private static final Map<String, Section> BY_NAME = new HashMap<>();

  static {
    for (Section section : values()) {
      BY_NAME.put(section.fileName(), section);
    }
  }

  private final SenseType type;
  private final MeaningReader reader;

  Section(SenseType type, MeaningReader reader) {
    this.type = type;
    this.reader = reader;
  }

  /** The section of that name in a file; null if there is none. */
  static @Nullable Section named(String name) {
    return BY_NAME.get(name);
  }

  SenseType type() {
    return type;
  }

  /** Do the forms of this section count in exactly the case they are written in? */
  boolean isExact() {
    return this == UNIT_SYMBOL || this == CURRENCY_SYMBOL;
  }

  /**
   * Reads the meaning of a line.
   *
   * @throws IllegalArgumentException naming the meaning and what would have worked
   */
  Meaning read(String meaning) {
    return reader.read(meaning);
  }

  private String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private interface MeaningReader {
    Meaning read(String text);
  }

  /** What the left side of a line says. */
  record Meaning(
      @Nullable Enum<?> tag,
      @Nullable Rational value,
      @Nullable Rational high,
      @Nullable Unit unit,
      @Nullable Grain grain) {
    private static final Meaning NOTHING = new Meaning(null, null, null, null, null);

    static Meaning word(String text) {
      return NOTHING;
    }

    static Meaning number(String text) {
      return new Meaning(null, Rational.parse(text), null, null, null);
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
        throw new IllegalArgumentException(
            "'" + text + "' is none of " + known.replace('_', '-'), e);
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
      return unit(
          switch (text) {
            case "percent", "permille", "basis-point" -> text;
            case "point" -> "percentage-point";
            default ->
                throw new IllegalArgumentException(
                    "'" + text + "' is none of percent, point, basis-point, permille");
          });
    }

    static Meaning currency(String text) {
      int slash = text.indexOf('/');
      String code = slash < 0 ? text : text.substring(0, slash);
      if (code.length() != 3 || !code.equals(code.toUpperCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "'" + text + "' is not an ISO 4217 code such as USD or USD/100");
      }
      Rational part =
          slash < 0
              ? Rational.ONE
              : Rational.ONE.dividedBy(Rational.parse(text.substring(slash + 1)));
      return new Meaning(null, part, null, Unit.currency(code), null);
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
}
