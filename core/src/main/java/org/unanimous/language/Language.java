package org.unanimous.language;

import java.util.EnumSet;
import java.util.Set;

/** What is known of a language. Immutable and thread-safe. */
public final class Language {
  private final String tag;
  private final boolean limited;
  private final char decimal;
  private final String grouping;
  private final Set<Strategy> strategies;
  private final Set<Enum<?>> worded;
  private final Lexicon lexicon;

  Language(
      String tag,
      boolean limited,
      char decimal,
      String grouping,
      Set<Strategy> strategies,
      Set<Enum<?>> worded,
      Lexicon lexicon) {
    this.tag = tag;
    this.limited = limited;
    this.decimal = decimal;
    this.grouping = grouping;
    this.strategies =
        strategies.isEmpty() ? EnumSet.noneOf(Strategy.class) : EnumSet.copyOf(strategies);
    this.worded = Set.copyOf(worded);
    this.lexicon = lexicon;
  }

  /** The BCP 47 tag that was asked for. */
  public String tag() {
    return tag;
  }

  /** Is there no data for the language, so that only digits and symbols can be read? */
  public boolean isLimited() {
    return limited;
  }

  /** The decimal separator. */
  public char decimal() {
    return decimal;
  }

  /** Does the language group thousands with this (folded) character? */
  public boolean groupsWith(char separator) {
    return grouping.indexOf(separator) >= 0;
  }

  public boolean uses(Strategy strategy) {
    return strategies.contains(strategy);
  }

  /** Has it words, and not only signs, for that kind of modifier, hedge or cue? */
  public boolean hasWordsFor(Enum<?> kind) {
    return worded.contains(kind);
  }

  public Lexicon lexicon() {
    return lexicon;
  }
}
