package org.unanimous.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.SenseType;

/**
 * Looks in the clause of a figure for words that may modify it over others: exceeded a volume of
 * 500, jährlich mehr als 500.
 */
final class ApartModifiers {
  /** How many tokens before a figure they may stand. */
  private static final int BEFORE = 8;

  /** How many tokens behind it. */
  private static final int BEHIND = 6;

  /** So short a word (do, bis, à) says too many other things. */
  private static final int SHORT = 3;

  private static final Set<ModifierKind> KINDS =
      EnumSet.of(
          ModifierKind.AT_LEAST,
          ModifierKind.AT_MOST,
          ModifierKind.MORE_THAN,
          ModifierKind.LESS_THAN,
          ModifierKind.UP_TO,
          ModifierKind.PER);

  private final Tokens tokens;

  ApartModifiers(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Adds the modifiers of the figure in tokens {@code [from, to)} that stand apart from it.
   *
   * @param all holds those that stand beside it
   */
  void add(int from, int to, List<Modifier> all) {
    int beside = all.size();
    int first = from - BEFORE;
    for (int i = tokens.lastModifier(first, from); i >= 0; i = tokens.lastModifier(first, i)) {
      Modifier modifier = modifier(i);
      if (modifier != null && goesOn(i, from)) {
        add(modifier, all, beside);
      }
    }
    int end = to + BEHIND;
    for (int i = tokens.firstModifier(to, end); i >= 0; i = tokens.firstModifier(i + 1, end)) {
      Modifier modifier = modifier(i);
      if (modifier != null && goesOn(to, i + 1)) {
        add(modifier, all, beside);
      }
    }
  }

  /**
   * Does in the tokens {@code [from, to)} no clause end and no other figure stand? Few words
   * modify, and only up to them it matters.
   */
  private boolean goesOn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(int i) {
    boolean figure =
        tokens.isDigits(i)
            || tokens.mayBe(i, SenseType.CARDINAL.bit())
                && !tokens.mayBe(i, SenseType.ARTICLE.bit());
    return figure || Marks.isFullStop(tokens, i) || Marks.isBreak(tokens, i);
  }

  /** The modifier at token {@code i}; null if it is none that stands apart. */
  private @Nullable Modifier modifier(int i) {
    if (tokens.length(i) <= SHORT && !tokens.isPhrase(i)) {
      return null;
    }
    Match match = tokens.modifier(i, false);
    match = match == null ? tokens.modifier(i, true) : match;
    return match != null
            && match.sense().tag() instanceof ModifierKind kind
            && KINDS.contains(kind)
            && tokens.end(match.to() - 1) - tokens.start(i) > SHORT
        ? new Modifier(kind, tokens.start(i), tokens.end(match.to() - 1), true)
        : null;
  }

  /** Adds a modifier, if it is none of those beside the figure. */
  private static void add(Modifier modifier, List<Modifier> all, int beside) {
    if (!isAmong(all, beside, modifier.start())) {
      all.add(modifier);
    }
  }

  private static boolean isAmong(List<Modifier> all, int beside, int start) {
    for (int k = 0; k < beside; k++) {
      if (all.get(k).start() <= start && start < all.get(k).end()) {
        return true;
      }
    }
    return false;
  }
}
