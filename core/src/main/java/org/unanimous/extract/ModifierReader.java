package org.unanimous.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Reads what stands around a figure and modifies it: about, at least, another, or more. */
final class ModifierReader {
  /** How many tokens a modifier of a figure may begin before it or behind it. */
  private static final int REACH = 8;

  /** How many modifiers may stand before one figure. */
  private static final int MOST = 3;

  /** How many words the noun may have that stands between a figure and its modifier. */
  private static final int NOUN = 2;

  private static final Set<ModifierKind> FAR = Set.of(ModifierKind.PER, ModifierKind.ADDITIONAL);

  /** What may stand between a modifier and its figure: about the 500, około godziny 9. */
  private static final long SMALL =
      SenseType.ARTICLE.bit() | SenseType.GLUE.bit() | SenseType.CLOCK.bit();

  private final Tokens tokens;

  private final Directions directions;
  private final ApartModifiers apart;

  ModifierReader(Tokens tokens) {
    this.tokens = tokens;
    this.directions = new Directions(tokens);
    this.apart = new ApartModifiers(tokens);
  }

  /**
   * Adds the modifiers of the claim in tokens {@code [from, to)}: those beside it in the order of
   * the text, then those apart from it.
   *
   * @param dated whether it is a date or a time, which nothing rises or falls to
   * @param all holds none before
   */
  void read(int from, int to, boolean dated, List<Modifier> all) {
    boolean before = tokens.lastModifier(from - REACH, from) >= 0;
    boolean behind = tokens.firstModifier(to, to + REACH) >= 0;
    if (before) {
      addBefore(from, dated, all);
    }
    if (to - from > 2) {
      addInside(from, to, all);
    }
    if (behind) {
      addBehind(to, all);
    }
    if (dated) {
      all.removeIf(Directions::mayChange);
    } else if (before || behind) {
      directions.settle(all, from, to);
      apart.add(from, to, all);
    }
  }

  private void addBefore(int from, boolean dated, List<Modifier> all) {
    Match before = before(from);
    before = before == null && dated ? across(from) : before;
    for (int n = 0; before != null && n < MOST; n++) {
      add(all, before);
      before = before(before.from());
    }
    Collections.reverse(all);
  }

  /** The bound that links a number to its scale word or unit: 30多亿元, more than 3 billion. */
  private void addInside(int from, int to, List<Modifier> all) {
    for (int i = tokens.firstModifier(from + 1, to); i >= 0; i = tokens.firstModifier(i + 1, to)) {
      Match link = tokens.match(i, SenseType.GLUE, Glue.BEFORE_SCALE);
      Match modifier = link == null ? null : tokens.modifier(i, true);
      if (modifier != null) {
        add(all, modifier);
      }
    }
  }

  private void addBehind(int to, List<Modifier> all) {
    Match behind = behind(to);
    if (behind != null) {
      add(all, behind);
    }
  }

  private void add(List<Modifier> found, Match match) {
    if (match.sense().tag() instanceof ModifierKind kind) {
      found.add(new Modifier(kind, tokens.start(match.from()), tokens.end(match.to() - 1), false));
    }
  }

  /**
   * The longest modifier that ends right before token {@code i}, over one small word (about the
   * 500).
   */
  private @Nullable Match before(int i) {
    Match match = endingAt(i);
    boolean small = match == null && tokens.mayBe(i - 1, SMALL);
    if (match == null && tokens.isSign(i - 1, ',')) {
      Match phrase = endingAt(i - 1);
      // "in total, 512"; one word before a comma belongs to something else
      return phrase == null || phrase.to() - phrase.from() < 2 ? null : phrase;
    }
    Match over = small ? endingAt(i - 1) : match;
    return over == null ? beforeThan(i) : over;
  }

  /** The phrase that the first word of a date ends: более чем через 48 часов. */
  private @Nullable Match across(int from) {
    Match match = endingAt(from + 1);
    return match == null || match.from() == from ? null : match;
  }

  /** Over a comma before "than" and a preposition behind it: менее, чем за 30. */
  private @Nullable Match beforeThan(int end) {
    for (int i = end - 1; i >= end - 2; i--) {
      if (tokens.isSign(i - 1, ',') && tokens.match(i, SenseType.GLUE, Glue.THAN) != null) {
        return endingAt(i - 1);
      }
    }
    return null;
  }

  private @Nullable Match endingAt(int end) {
    return tokens.modifierBefore(end, this::isBeside);
  }

  private boolean isBeside(Match match) {
    return isComplete(match) && isOnLine(match);
  }

  /** Does no line end in it or behind it? */
  private boolean isOnLine(Match match) {
    for (int i = match.from() + 1; i <= match.to(); i++) {
      if (tokens.gap(i) == Tokens.NEWLINE) {
        return false;
      }
    }
    return true;
  }

  /**
   * A weak word limits a figure only behind a negation in its clause: ne compte que 28; it blurs
   * none that stands against another: 31 gegen 27 Stimmen.
   */
  private boolean isComplete(Match match) {
    if (isMarkup(match.from())) {
      return false;
    }
    if (match.sense().weak() && match.sense().is(ModifierKind.APPROXIMATE)) {
      return !tokens.isDigits(match.from() - 1);
    }
    if (!match.sense().weak() || !match.sense().is(ModifierKind.ONLY)) {
      return true;
    }
    for (int i = match.from() - 1; i >= 0 && !Marks.isBreak(tokens, i); i--) {
      Match negation = tokens.modifier(i, false);
      if (negation != null && negation.sense().is(ModifierKind.NEGATED)) {
        return true;
      }
    }
    return false;
  }

  /** Is it the end of a tag, or the mark of a quotation: <b>5, > Five days? */
  private boolean isMarkup(int i) {
    boolean opensLine = tokens.gap(i) == Tokens.NEWLINE && tokens.gap(i + 1) == Tokens.SPACE;
    return tokens.isSign(i, '>') && (tokens.glued(i) || opensLine);
  }

  private @Nullable Match behind(int i) {
    if (tokens.gap(i) == Tokens.NEWLINE) {
      return null;
    }
    // 200-plus as well as 200 plus
    Match match = tokens.modifier(tokens.behindHyphen(i), true);
    return match == null || isOperator(match) ? behindNoun(i) : match;
  }

  /** The plus of "5 + 3" and "2+2", which that of "60+" is not; that of "5 euros plus 3 %". */
  private boolean isOperator(Match match) {
    int sign = match.from();
    if (tokens.isWord(sign)) {
      return match.to() == sign + 1 && tokens.isDigits(match.to());
    }
    return tokens.isSign(sign, '+') && (!tokens.glued(sign) || tokens.isDigits(sign + 1));
  }

  /**
   * What may stand behind the counted noun too: 20 gares supplémentaires, 35 litres of rain a day.
   */
  private @Nullable Match behindNoun(int from) {
    for (int i = from + 1; i <= from + NOUN && tokens.isWord(i - 1); i++) {
      Match match = tokens.gap(i) == Tokens.NEWLINE ? null : tokens.modifier(i, true);
      if (match != null && match.sense().tag() instanceof ModifierKind kind && FAR.contains(kind)) {
        return match;
      }
    }
    return null;
  }
}
