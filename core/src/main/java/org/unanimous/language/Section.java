package org.unanimous.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ModifierKind;

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
      case ORDINAL_SUFFIX, COUNTED, HEAD, TRAP, ABBREVIATION -> Meaning.word(meaning);
      case PERCENT -> Meaning.share(meaning);
      case UNIT, UNIT_SYMBOL -> Meaning.unit(meaning);
      case CURRENCY, CURRENCY_SYMBOL -> Meaning.currency(meaning);
      case TIMES -> Meaning.wordOrNumber("x", meaning);
      case YEAR -> Meaning.wordOrNumber("year", meaning);
      case QUARTER -> Meaning.wordOrNumber("q", meaning);
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
}
