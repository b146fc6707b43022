package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.RelativeWord;
import org.unanimous.language.SenseType;

/** Reads dates told from today: yesterday, last week, next Friday. */
final class RelativeDateReader implements ClaimReader {
  private static final Notation WORDS = new Notation(Notation.Form.WORDS, "", true, 0, "date");

  private final Tokens tokens;

  RelativeDateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    Match match = tokens.match(i, SenseType.RELATIVE);
    if (match == null) {
      return null;
    }
    Grain grain = match.sense().grain();
    if (match.sense().is(RelativeWord.OFFSET) && grain != null) {
      return relative(i, match.to(), offset(match), grain);
    }
    return match.sense().is(RelativeWord.WHICH) ? which(i, match) : null;
  }

  /** "last week", "la semaine dernière": the unit stands behind the word or before it. */
  private @Nullable Draft which(int i, Match match) {
    boolean after = match.sense().after();
    int at = after ? i - 1 : match.to();
    Match unit = after && isCounted(at - 1) ? null : tokens.match(at, SenseType.UNIT);
    boolean apart = tokens.gap(after ? i : at) == Tokens.NEWLINE;
    Grain counted =
        unit == null || apart || after && unit.to() != i || unit.sense().unit() == null
            ? null
            : AgoReader.grainOf(unit.sense().unit().code());
    return unit == null || counted == null
        ? null
        : relative(after ? at : i, after ? match.to() : unit.to(), offset(match), counted);
  }

  private boolean isCounted(int i) {
    return tokens.isDigits(i) || tokens.mayBe(i, NumberReader.PART);
  }

  private static int offset(Match match) {
    return match.sense().value() == null ? 0 : match.sense().value().intValueOr(0);
  }

  private static Draft relative(int from, int to, int offset, Grain grain) {
    return new Draft(
        from, to, List.of(Reading.of(CalendarDate.relative(offset, grain))), WORDS, true);
  }
}
