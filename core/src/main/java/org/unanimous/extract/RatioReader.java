package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/**
 * Reads shares: one in ten, 3 out of 100, un sur trois. The whole is their second reading, for
 * other versions may say "one of the ten".
 */
final class RatioReader {
  /** The largest whole that is no round number. */
  private static final int LARGEST = 20;

  private static final int LARGEST_OF_ONE = 999;

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  RatioReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /** The share that the amount is of what follows; null if it is none. */
  @Nullable Draft read(Amount part) {
    Match parts = tokens.match(part.figure().to(), SenseType.GLUE, Glue.PARTS);
    if (parts != null && !parts.sense().weak()) {
      return partsBehind(part.figure(), parts);
    }
    Match among = tokens.match(part.to(), SenseType.GLUE, Glue.PARTS);
    if (among != null) {
      return partOfCounted(part, among);
    }
    Match over = part.suffix() == null ? over(part.figure()) : null;
    if (over == null || tokens.gap(over.to()) == Tokens.NEWLINE || part.figure().number() < 1) {
      return null;
    }
    Figure whole = numbers.read(over.to(), false);
    if (whole == null
        || !isWholeOf(part.figure(), whole, over)
        || units.read(whole) != null
        || tokens.mayBe(whole.to(), SenseType.MONTH.bit())) {
      return null;
    }
    Rational share = part.figure().low().dividedBy(whole.low());
    List<Reading> readings = List.of(number(share, -2), number(whole.low(), 0));
    return new Draft(part.from(), whole.to(), readings, part.figure().notation("ratio"), false);
  }

  /** "三分之二": the parts stand behind the whole. */
  private @Nullable Draft partsBehind(Figure whole, Match joint) {
    Figure parts = whole.low().signum() == 0 ? null : numbers.read(joint.to());
    return parts == null || parts.ordinal() ? null : share(whole, parts, parts.to());
  }

  private static Draft share(Figure whole, Figure parts, int to) {
    List<Reading> share = List.of(number(parts.low().dividedBy(whole.low()), -2));
    return new Draft(whole.from(), to, share, whole.notation("ratio"), false);
  }

  /** "10人に1人": one of some, with one counter behind both. */
  private @Nullable Draft partOfCounted(Amount whole, Match joint) {
    int counter = whole.figure().to();
    Figure part = numbers.read(joint.to());
    int to = part == null ? -1 : part.to() + whole.to() - counter;
    boolean one = part != null && part.number() == 1 && whole.figure().number() > 1;
    return part != null && one && to > part.to() && saySame(counter, part.to(), whole.to())
        ? share(whole.figure(), part, to)
        : null;
  }

  /** Do the tokens from {@code one} to {@code end} say the same as those from the other on? */
  private boolean saySame(int one, int other, int end) {
    int last = other + end - one;
    return last <= tokens.size() && tokens.text(one, end).equals(tokens.text(other, last));
  }

  private static Reading number(Rational value, int place) {
    return Reading.of(ClaimKind.NUMBER, Quantity.point(value, null, place));
  }

  /** The word between the part and the whole; a noun may stand before it: deux enfants sur cinq. */
  private @Nullable Match over(Figure part) {
    Match over = tokens.match(part.to(), SenseType.GLUE, Glue.OVER);
    if (over != null) {
      return over;
    }
    boolean noun = tokens.isWord(part.to()) && tokens.gap(part.to()) == Tokens.SPACE;
    Match behind = noun ? tokens.match(part.to() + 1, SenseType.GLUE, Glue.OVER) : null;
    return behind == null || behind.sense().weak() ? null : behind;
  }

  /**
   * The whole is a round number, or behind a word that says shares only, a small one: "one of nine"
   * may be one of these nine, and "three in 2019" is none. Of two to five, parts are told with any
   * word: "drei von vier".
   */
  private boolean isWholeOf(Figure part, Figure whole, Match over) {
    int number = whole.number();
    boolean round = number == 10 || number == 100 || number == 1000;
    boolean firm = !over.sense().weak();
    boolean few = number >= 2 && number <= 5 && isOf(over);
    boolean small = firm && number <= (part.number() == 1 ? LARGEST_OF_ONE : LARGEST);
    return (round || small || few)
        && number > part.number()
        && whole.scale() <= 3
        && !whole.ordinal()
        && !part.ordinal();
  }

  private boolean isOf(Match over) {
    return tokens.is(over.from(), SenseType.GLUE, Glue.OF);
  }
}
