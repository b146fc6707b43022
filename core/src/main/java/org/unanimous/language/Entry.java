package org.unanimous.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All senses of one form. */
public final class Entry {
  private final Sense[] senses;
  private final List<Sense> list;
  private final long types;
  private final boolean caseSensitive;

  Entry(List<Sense> senses) {
    this.senses = senses.toArray(new Sense[0]);
    this.list = List.of(this.senses);
    long bits = 0;
    boolean sensitive = false;
    for (Sense sense : senses) {
      bits |= sense.type().bit();
      sensitive |= sense.isCaseSensitive();
    }
    this.types = bits;
    this.caseSensitive = sensitive;
  }

  /** The types of its senses, as bits. */
  public long types() {
    return types;
  }

  /** Has it a sense of one of these types, whatever the case of the text? */
  public boolean hasAny(long typeBits) {
    return (types & typeBits) != 0;
  }

  /**
   * The first sense of that type that the text in {@code [start, end)} allows; null if there is
   * none.
   */
  public @Nullable Sense sense(SenseType type, CharSequence text, int start, int end) {
    if ((types & type.bit()) == 0) {
      return null;
    }
    for (Sense sense : senses) {
      if (sense.type() == type && (!caseSensitive || sense.fits(text, start, end))) {
        return sense;
      }
    }
    return null;
  }

  /**
   * As {@link #sense(SenseType, CharSequence, int, int)}, but none of those that only end words.
   */
  public @Nullable Sense apartSense(SenseType type, CharSequence text, int start, int end) {
    if ((types & type.bit()) == 0) {
      return null;
    }
    for (Sense sense : senses) {
      if (sense.type() == type
          && sense.place() != Place.WORD_END
          && (!caseSensitive || sense.fits(text, start, end))) {
        return sense;
      }
    }
    return null;
  }

  /** As {@link #sense(SenseType, CharSequence, int, int)}, of that kind of word only. */
  public @Nullable Sense sense(SenseType type, Enum<?> tag, CharSequence text, int start, int end) {
    if ((types & type.bit()) == 0) {
      return null;
    }
    for (Sense sense : senses) {
      if (sense.type() == type
          && sense.is(tag)
          && (!caseSensitive || sense.fits(text, start, end))) {
        return sense;
      }
    }
    return null;
  }

  /** A modifier that stands behind its figure, or one that stands before it; null if it is none. */
  public @Nullable Sense modifier(boolean after, CharSequence text, int start, int end) {
    for (Sense sense : senses) {
      if (sense.type() == SenseType.MODIFIER
          && sense.after() == after
          && (!caseSensitive || sense.fits(text, start, end))) {
        return sense;
      }
    }
    return null;
  }

  public List<Sense> senses() {
    return list;
  }

  /** May the form stand by itself, not only as part of a word? */
  boolean standsAlone() {
    for (Sense sense : senses) {
      if (sense.place() == Place.ANY) {
        return true;
      }
    }
    return false;
  }
}
