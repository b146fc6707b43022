package org.unanimous.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All senses of one form. */
public final class Entry {
  private final int length;
  private final Sense[] senses;
  private final List<Sense> list;
  private final long types;
  private final long opening;
  private final boolean caseSensitive;

  /** Of a form of {@code length} characters. */
  Entry(int length, List<Sense> senses) {
    this.length = length;
    this.senses = senses.toArray(new Sense[0]);
    this.list = List.of(this.senses);
    long bits = 0;
    long openingBits = 0;
    boolean sensitive = false;
    for (Sense sense : senses) {
      bits |= sense.type().bit();
      openingBits |= sense.opensClaim() ? sense.type().bit() : 0;
      sensitive |= sense.isCaseSensitive();
    }
    this.types = bits;
    this.opening = openingBits;
    this.caseSensitive = sensitive;
  }

  /** The types of its senses, as bits. */
  public long types() {
    return types;
  }

  /** The types of its senses that a claim may begin with, as bits. */
  public long opening() {
    return opening;
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

  /** Can a number that is written together begin with the form? Abbreviations cannot. */
  public boolean beginsNumber() {
    for (Sense sense : senses) {
      if ((sense.type().bit() & Lexicon.NUMBER) != 0 && sense.beginsWord(length)) {
        return true;
      }
    }
    return false;
  }
}
