package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Unit;
import org.unanimous.language.SenseType;

/**
 * Reads a unit behind a bound, or as all there is, where one of it goes without saying: более года,
 * ponad dekadę; "Rok" as the whole label of a button.
 */
final class BareUnitReader implements ClaimReader {
  /** More tokens make no unit. */
  private static final int LABEL = 4;

  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "one");

  private final Tokens tokens;
  private final BoundReader bounds;
  private final UnitReader units;
  private final AgoReader agos;

  BareUnitReader(Tokens tokens) {
    this.tokens = tokens;
    this.bounds = new BoundReader(tokens);
    this.units = new UnitReader(tokens);
    this.agos = new AgoReader(tokens);
  }

  @Override
  public @Nullable Draft read(int i) {
    Suffix behind = units.readBehindArticle(i);
    boolean one = behind != null && bounds.isCountedFrom(i) && !bounds.isBehindNumber(i);
    Suffix suffix = one ? behind : whole(i);
    Unit unit = suffix == null ? null : suffix.unit();
    if (suffix == null || unit == null || suffix.kind() == ClaimKind.MONEY || isTime(suffix.to())) {
      return null;
    }
    Reading reading = Reading.of(suffix.kind(), Quantity.point(Rational.ONE, unit, 0));
    return agos.read(Draft.of(i, suffix.to(), reading, WORDS, true));
  }

  /** The unit that is the whole text; null if it is not. */
  private @Nullable Suffix whole(int i) {
    Suffix suffix = i == 0 && tokens.size() < LABEL ? units.readAlone(i) : null;
    return suffix != null && suffix.to() >= tokens.size() ? suffix : null;
  }

  /** "około godziny 15", "около часа дня". */
  private boolean isTime(int next) {
    return tokens.gap(next) != Tokens.NEWLINE
        && (tokens.isDigits(next) || tokens.is(next, SenseType.CLOCK));
  }
}
