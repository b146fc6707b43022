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
enum Section {
  CARDINAL(SenseType.CARDINAL),
  MULTIPLIER(SenseType.MULTIPLIER),
  ORDINAL(SenseType.ORDINAL),
  ORDINAL_MULTIPLIER(SenseType.ORDINAL_MULTIPLIER),
  FRACTION(SenseType.FRACTION),
  VAGUE(SenseType.VAGUE),
  ARTICLE(SenseType.ARTICLE),
  GLUE(SenseType.GLUE),
  ORDINAL_SUFFIX(SenseType.ORDINAL_SUFFIX),
  COUNTED(SenseType.COUNTED),
  PERCENT(SenseType.PERCENT),
  UNIT(SenseType.UNIT),
  UNIT_SYMBOL(SenseType.UNIT),
  CURRENCY(SenseType.CURRENCY),
  CURRENCY_SYMBOL(SenseType.CURRENCY),
  TIMES(SenseType.TIMES),
  MONTH(SenseType.MONTH),
  WEEKDAY(SenseType.WEEKDAY),
  QUARTER(SenseType.QUARTER),
  DAY(SenseType.DAY),
  PERIOD(SenseType.PERIOD),
  ERA(SenseType.ERA),
  YEAR(SenseType.YEAR),
  CLOCK(SenseType.CLOCK),
  RELATIVE(SenseType.RELATIVE),
  MODIFIER(SenseType.MODIFIER),
  HEDGE(SenseType.HEDGE),
  CUE(SenseType.CUE),
  SOURCE(SenseType.SOURCE),
  CLAUSE(SenseType.CLAUSE),
  HEAD(SenseType.HEAD),
  TRAP(SenseType.TRAP),
  ABBREVIATION(SenseType.ABBREVIATION);

  private static final Map<String, Section> BY_NAME = new HashMap<>();

  static {
    for (Section section : values()) {
      BY_NAME.put(section.fileName(), section);
    }
  }

  private final SenseType type;

  Section(SenseType type) {
    this.type = type;
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
    return switch (this) {
      case CARDINAL, MULTIPLIER, ORDINAL, ORDINAL_MULTIPLIER, FRACTION, ARTICLE, MONTH, WEEKDAY ->
          Meaning.number(meaning);
      case DAY -> Meaning.day(meaning);
      case VAGUE -> Meaning.interval(meaning);
      case GLUE -> Meaning.tag(Glue.class, meaning);
      case ORDINAL_SUFFIX, COUNTED, YEAR, HEAD, TRAP, ABBREVIATION -> Meaning.word(meaning);
      case PERCENT -> Meaning.share(meaning);
      case UNIT, UNIT_SYMBOL -> Meaning.unit(meaning);
      case CURRENCY, CURRENCY_SYMBOL -> Meaning.currency(meaning);
      case TIMES -> meaning.equals("x") ? Meaning.word(meaning) : Meaning.number(meaning);
      case QUARTER -> meaning.equals("q") ? Meaning.word(meaning) : Meaning.number(meaning);
      case PERIOD -> Meaning.period(meaning);
      case ERA -> Meaning.tag(EraWord.class, meaning);
      case CLOCK -> Meaning.clock(meaning);
      case RELATIVE -> Meaning.relative(meaning);
      case MODIFIER -> Meaning.tag(ModifierKind.class, meaning);
      case HEDGE -> Meaning.tag(HedgeWord.class, meaning);
      case CUE -> Meaning.tag(CueWord.class, meaning);
      case SOURCE -> Meaning.tag(SourceWord.class, meaning.split(" ", 2)[0]);
      case CLAUSE -> Meaning.tag(ClauseWord.class, meaning);
    };
  }

  private String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
}
