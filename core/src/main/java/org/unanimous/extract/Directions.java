package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.extract.Tokens.Match;

/**
 * Tells by how much something changed from what it reached: the small words for either (by, to, um,
 * до) mean it only beside a word for rising or falling, and else nothing.
 */
final class Directions {
  /** How many tokens before a figure such a word may stand. */
  private static final int BEFORE = 12;

  /** How many tokens behind it, where verbs end the clause. */
  private static final int BEHIND = 5;

  /** "Up to" so short is a preposition that says "to" as well. */
  private static final int PREPOSITION = 3;

  private final Tokens tokens;

  Directions(Tokens tokens) {
    this.tokens = tokens;
  }

  private static boolean isSmall(ModifierKind kind) {
    return kind == ModifierKind.CHANGE || kind == ModifierKind.LEVEL;
  }

  /** Says of the modifiers of the figure in tokens {@code [from, to)} what they mean here. */
  void settle(List<Modifier> found, int from, int to) {
    if (!mayChange(found)) {
      return;
    }
    @Nullable Match direction = direction(from, to);
    boolean bare = has(found, ModifierKind.INCREASE) || has(found, ModifierKind.DECREASE);
    if (direction == null && !bare) {
      dropSmall(found);
      dropBoundOfBound(found);
      return;
    }
    List<Modifier> settled = new ArrayList<>();
    if (direction != null) {
      settled.add(modifier(direction));
    }
    for (Modifier modifier : found) {
      if (isDirection(modifier.kind())) {
        // "to" in "to grow by 50" belongs to the verb
        settled.removeIf(each -> isSmall(each.kind()));
      }
      add(settled(modifier, direction != null), modifier, settled);
    }
    if (direction != null && bare && !has(settled, ModifierKind.LEVEL)) {
      settled.add(new Modifier(ModifierKind.CHANGE, settled.get(0).span()));
    }
    found.clear();
    found.addAll(settled);
  }

  /** Without a direction, the small words mean nothing. */
  private static void dropSmall(List<Modifier> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (settled(found.get(i), false) == null) {
        found.remove(i);
      }
    }
  }

  private static void add(@Nullable ModifierKind kind, Modifier modifier, List<Modifier> settled) {
    if (kind != null && !isDirection(kind)) {
      settled.add(new Modifier(kind, modifier.span()));
    }
    if (kind == ModifierKind.LEVEL && isPreposition(modifier)) {
      // "увеличить до 500": to 500, and perhaps up to 500
      settled.add(new Modifier(ModifierKind.UP_TO, modifier.span(), true));
    }
  }

  private static boolean mayChange(List<Modifier> found) {
    for (int i = 0; i < found.size(); i++) {
      if (mayChange(found.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Is it one of the small words, or a direction? Beside a date it says until when, or by when. */
  static boolean mayChange(Modifier modifier) {
    return isSmall(modifier.kind()) || isDirection(modifier.kind()) || isPreposition(modifier);
  }

  private static @Nullable ModifierKind settled(Modifier modifier, boolean directed) {
    return switch (modifier.kind()) {
      case CHANGE -> directed || isPhrase(modifier) ? ModifierKind.CHANGE : null;
      case LEVEL -> directed ? ModifierKind.LEVEL : null;
      case UP_TO -> directed && isPreposition(modifier) ? ModifierKind.LEVEL : ModifierKind.UP_TO;
      default -> modifier.kind();
    };
  }

  /** "Do ponad 240": no bound is set to another, so that the preposition only says where to. */
  private static void dropBoundOfBound(List<Modifier> found) {
    if (has(found, ModifierKind.MORE_THAN) || has(found, ModifierKind.AT_LEAST)) {
      found.removeIf(Directions::isPreposition);
    }
  }

  /** Does it name the change itself: moved by, сдвинули на? */
  private static boolean isPhrase(Modifier modifier) {
    return modifier.length() > PREPOSITION;
  }

  private static boolean isPreposition(Modifier modifier) {
    return modifier.kind() == ModifierKind.UP_TO && modifier.length() <= PREPOSITION;
  }

  private static boolean isDirection(ModifierKind kind) {
    return kind == ModifierKind.INCREASE || kind == ModifierKind.DECREASE;
  }

  private static boolean has(List<Modifier> modifiers, ModifierKind kind) {
    for (Modifier modifier : modifiers) {
      if (modifier.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match direction(int from, int to) {
    int first = from - BEFORE;
    for (int i = tokens.lastModifier(first, from); i >= 0; i = tokens.lastModifier(first, i)) {
      Match match = directed(i, false);
      if (match != null) {
        return goesOn(i, from) ? match : behind(to);
      }
    }
    return behind(to);
  }

  private @Nullable Match behind(int to) {
    int end = to + BEHIND;
    for (int i = tokens.firstModifier(to, end); i >= 0; i = tokens.firstModifier(i + 1, end)) {
      Match match = directed(i, true);
      match = match == null ? directed(i, false) : match;
      if (match != null) {
        return goesOn(to, i + 1) && Marks.isInClause(tokens, to, i + 1) ? match : null;
      }
    }
    return null;
  }

  /** Does no sentence end in the tokens {@code [from, to)}? Asked where a direction stands only. */
  private boolean goesOn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(int i) {
    return tokens.type(i) == Tokens.WALL || tokens.isSign(i, ';') || Marks.isFullStop(tokens, i);
  }

  private @Nullable Match directed(int i, boolean after) {
    Match match = tokens.modifier(i, after);
    boolean directed =
        match != null && match.sense().tag() instanceof ModifierKind kind && isDirection(kind);
    return directed ? match : null;
  }

  private Modifier modifier(Match match) {
    ModifierKind kind =
        match.sense().is(ModifierKind.INCREASE) ? ModifierKind.INCREASE : ModifierKind.DECREASE;
    return new Modifier(kind, tokens.start(match.from()), tokens.end(match.to() - 1), false);
  }
}
