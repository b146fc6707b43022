package org.unanimous.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Reading;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.RelativeWord;
import org.unanimous.language.SenseType;

/** Makes a date of a duration that is counted from now: three weeks ago, vor drei Wochen. */
final class AgoReader {
  /** How many tokens the words before the duration may have (il y a). */
  private static final int LONGEST = 3;

  private final Tokens tokens;

  AgoReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The date, with the duration as its second reading; the draft itself if it is counted from
   * nothing.
   */
  Draft read(Draft duration) {
    Reading reading = duration.readings().isEmpty() ? null : duration.readings().get(0);
    Quantity quantity = reading == null ? null : reading.quantity();
    if (reading == null || reading.kind() != ClaimKind.DURATION || quantity == null) {
      return duration;
    }
    Grain grain = quantity.unit() == null ? null : grainOf(quantity.unit().code());
    int count = quantity.isPoint() && quantity.low() != null ? quantity.low().intValueOr(-1) : -1;
    return grain == null || count < 0 ? duration : read(duration, reading, grain, count);
  }

  private Draft read(Draft duration, Reading reading, Grain grain, int count) {
    Match behind = isApart(duration.to()) ? null : match(duration.to(), true);
    boolean first = behind != null || isApart(duration.from());
    Match before = first ? null : endingAt(duration.from());
    Match word = behind == null ? before : behind;
    if (word == null) {
      return duration;
    }
    int offset = word.sense().is(RelativeWord.AGO) ? -count : count;
    return new Draft(
        before == null ? duration.from() : before.from(),
        behind == null ? duration.to() : behind.to(),
        List.of(Reading.of(CalendarDate.relative(offset, grain)), reading),
        duration.notation(),
        duration.weak());
  }

  private @Nullable Match match(int i, boolean after) {
    Match match = tokens.match(i, SenseType.RELATIVE);
    boolean counts =
        match != null
            && match.sense().after() == after
            && (match.sense().is(RelativeWord.AGO) || match.sense().is(RelativeWord.AHEAD));
    return counts ? match : null;
  }

  private boolean isApart(int i) {
    return tokens.gap(i) == Tokens.NEWLINE;
  }

  private @Nullable Match endingAt(int end) {
    for (int from = end - 1; from >= 0 && end - from <= LONGEST; from--) {
      Match match = match(from, false);
      if (match != null && match.to() == end) {
        return match;
      }
    }
    return null;
  }

  /** The grain of the calendar that a unit counts; null if it is none. */
  static @Nullable Grain grainOf(String unit) {
    return switch (unit) {
      case "second" -> Grain.SECOND;
      case "minute" -> Grain.MINUTE;
      case "hour" -> Grain.HOUR;
      case "day" -> Grain.DAY;
      case "week" -> Grain.WEEK;
      case "month" -> Grain.MONTH;
      case "year" -> Grain.YEAR;
      case "decade" -> Grain.DECADE;
      case "century" -> Grain.CENTURY;
      default -> null;
    };
  }
}
