package org.unanimous.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ModifierKind;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/** Finds ranges said by two bounds: more than 100 and less than 300. */
final class BoundReader {
  /** What counts have before them, and dates seldom. */
  private static final Set<Enum<?>> OF_COUNTS =
      Set.of(
          ModifierKind.APPROXIMATE,
          ModifierKind.NEARLY,
          ModifierKind.ADDITIONAL,
          ModifierKind.TOTAL);

  private final Tokens tokens;

  BoundReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The longest bound that ends right before token {@code i}; null if none does. */
  @Nullable Match before(int i) {
    Match modifier = modifierBefore(i);
    return modifier == null || side(modifier) == 0 ? null : modifier;
  }

  /** Does a modifier that time does not have end right before token {@code i}? */
  boolean isCountedFrom(int i) {
    Match modifier = modifierBefore(i);
    return modifier != null
        && !modifier.sense().weak()
        && (side(modifier) != 0 || OF_COUNTS.contains(modifier.sense().tag()));
  }

  /** "dwa dodatkowe dni": does a number stand before the modifier that ends before token i? */
  boolean isBehindNumber(int i) {
    Match modifier = modifierBefore(i);
    int before = modifier == null ? -1 : modifier.from() - 1;
    return tokens.isDigits(before) || tokens.mayBe(before, NumberReader.PART);
  }

  private @Nullable Match modifierBefore(int i) {
    return tokens.modifierBefore(i, any -> true);
  }

  /**
   * The token behind "and" and a bound from the other side; -1 if that does not stand at {@code i}.
   */
  int behindOpposite(Match bound, int i) {
    Match and = tokens.gap(i) == Tokens.NEWLINE ? null : tokens.match(i, SenseType.GLUE, Glue.AND);
    Match other = and == null ? null : tokens.modifier(and.to(), false);
    return other != null && areOpposite(bound, other) ? other.to() : -1;
  }

  /** The bound that stands behind its figure, at token {@code i}; null if none does. */
  @Nullable Match behind(int i) {
    Match modifier = tokens.gap(i) == Tokens.NEWLINE ? null : tokens.modifier(i, true);
    return modifier == null || side(modifier) == 0 ? null : modifier;
  }

  static boolean areOpposite(Match bound, Match other) {
    return side(bound) * side(other) < 0;
  }

  /** Does the bound from below lie below the other? */
  static boolean rise(Match bound, Amount one, Amount other) {
    int order = one.figure().low().compareTo(other.figure().low());
    return order * side(bound) < 0;
  }

  /** 1 for a bound from below, -1 for one from above, 0 for any other modifier. */
  private static int side(Match modifier) {
    if (modifier.sense().is(ModifierKind.AT_LEAST) || modifier.sense().is(ModifierKind.MORE_THAN)) {
      return 1;
    }
    return modifier.sense().is(ModifierKind.AT_MOST) || modifier.sense().is(ModifierKind.LESS_THAN)
        ? -1
        : 0;
  }
}
