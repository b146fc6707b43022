package org.unanimous.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All senses of one form. */
public final class Entry {
  private final char[] form;
  private final Sense[] senses;
  private final List<Sense> list;
  private final long types;
  private final long opening;
  private final boolean caseSensitive;

  Entry(String form, List<Sense> senses) {
    this.form = form.toCharArray();
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

  /** The characters of the form, folded; not to be changed. */
  char[] form() {
    return form;
  }

  /** Is the text in {@code [start, end)}, folded, the form? */
  boolean isSpelled(char[] text, int start, int end) {
    if (end - start != form.length) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Fold.fold(text[i]) != form[i - start]) {
        return false;
      }
    }
    return true;
  }

  /** Can a number that is written together begin with the form? Abbreviations cannot. */
  public boolean beginsNumber() {
    for (Sense sense : senses) {
      if ((sense.type().bit() & Lexicon.NUMBER) != 0 && sense.beginsWord(form.length)) {
        return true;
      }
    }
    return false;
  }
}
