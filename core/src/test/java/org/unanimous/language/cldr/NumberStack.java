package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The values read so far, each below the last non-zero digit of the one before it: 456,025 is
 * 456,000, 20 and 5.
 *
 * @param afterJoiner whether the last word was a joiner
 * @param afterArticle whether the last word was an article, which wants a multiplier
 */
record NumberStack(ImmutableList<Long> values, boolean afterJoiner, boolean afterArticle) {

  static final NumberStack EMPTY = new NumberStack(ImmutableList.of(), false, false);

  long sum() {
    return values.stream().mapToLong(Long::longValue).sum();
  }

  boolean isComplete() {
    return !values.isEmpty() && !afterJoiner && !afterArticle;
  }

  /** The stack after one more word, or nothing where that word cannot stand. */
  Optional<NumberStack> with(Sense sense, CountingStyle style) {
    if (afterArticle && !sense.role().multiplies()) {
      return Optional.empty();
    }
    return switch (sense.role()) {
      case JOINER -> values.isEmpty() || afterJoiner ? Optional.empty() : Optional.of(joined());
      case ARTICLE -> Optional.of(new NumberStack(values, false, true));
      case MULTIPLIER, ORDINAL_MULTIPLIER -> multiplied(sense.value());
      case CARDINAL, ORDINAL -> added(sense.value(), style);
    };
  }

  private NumberStack joined() {
    return new NumberStack(values, true, false);
  }

  private Optional<NumberStack> added(long value, CountingStyle style) {
    if (fits(value) || isTeenOnScore(value, style)) {
      return Optional.of(pushed(value));
    }
    if (style.unitsBeforeTens() && afterJoiner && top() < 10 && top() > 0 && isTens(value)) {
      long both = top() + value;
      return Optional.of(withoutTop(1))
          .filter(rest -> rest.fits(both))
          .map(rest -> rest.pushed(both));
    }
    return Optional.empty();
  }

  private boolean isTeenOnScore(long value, CountingStyle style) {
    return style.vigesimal() && value >= 10 && value < 20 && (top() == 60 || top() == 80);
  }

  private static boolean isTens(long value) {
    return value > 0 && value < 100 && value % 10 == 0;
  }

  private Optional<NumberStack> multiplied(long factor) {
    int smaller = (int) values.stream().filter(value -> value < factor).count();
    NumberStack rest = withoutTop(smaller);
    long sum = sum() - rest.sum();
    if ((smaller > 0 && sum == 0) || sum > Long.MAX_VALUE / factor) {
      return Optional.empty();
    }
    long product = Math.max(sum, 1) * factor;
    return rest.fits(product) ? Optional.of(rest.pushed(product)) : Optional.empty();
  }

  private boolean fits(long value) {
    return values.isEmpty() || (value > 0 && value < place(top()));
  }

  /** The place of the last non-zero digit: 100 for 4,500. */
  private static long place(long value) {
    long place = 1;
    while (value != 0 && value % (place * 10) == 0) {
      place *= 10;
    }
    return value == 0 ? 0 : place;
  }

  private long top() {
    return values.isEmpty() ? 0 : values.get(values.size() - 1);
  }

  private NumberStack pushed(long value) {
    return new NumberStack(
        ImmutableList.<Long>builder().addAll(values).add(value).build(), false, false);
  }

  private NumberStack withoutTop(int count) {
    return new NumberStack(values.subList(0, values.size() - count), false, false);
  }
}
