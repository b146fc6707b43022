package org.unanimous.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All senses of one form. Most forms have one, which lies at hand. */
public final class Entry {
  private final int length;
  private final Sense first;

  /** The other senses; null if there are none. */
  private final @Nullable Entry more;

  private final long types;
  private final long opening;

  /** Of the first sense: what nearly every question asks of it lies at hand too. */
  private final SenseType type;

  /** Whether the first sense is there however the form is written. */
  private final boolean plain;

  /** Has it a sense that only ends words? */
  private final boolean ending;

  /** Of a form of {@code length} characters, with at least one sense. */
  Entry(int length, List<Sense> senses) {
    this.length = length;
    this.first = senses.get(0);
    this.more = senses.size() == 1 ? null : new Entry(length, senses.subList(1, senses.size()));
    this.type = first.type();
    this.plain = !first.capital() && first.exact() == null;
    this.ending = first.place() == Place.WORD_END || more != null && more.ending;
    this.types = more == null ? type.bit() : type.bit() | more.types;
    long opens = first.opensClaim() ? type.bit() : 0;
    this.opening = more == null ? opens : opens | more.opening;
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
  public @Nullable Sense sense(SenseType wanted, CharSequence text, int start, int end) {
    for (Entry entry = this; entry != null; entry = entry.more) {
      if (entry.begins(wanted, text, start, end)) {
        return entry.first;
      }
    }
    return null;
  }

  private boolean begins(SenseType wanted, CharSequence text, int start, int end) {
    return type == wanted && (plain || first.fits(text, start, end));
  }

  /** Has it a sense that counts only where the form ends a word? */
  public boolean mayEndWord() {
    return ending;
  }

  /**
   * As {@link #sense(SenseType, CharSequence, int, int)}, but none of those that only end words.
   */
  public @Nullable Sense apartSense(SenseType wanted, CharSequence text, int start, int end) {
    for (Entry entry = this; entry != null; entry = entry.more) {
      if (entry.first.place() != Place.WORD_END && entry.begins(wanted, text, start, end)) {
        return entry.first;
      }
    }
    return null;
  }

  /** The next sense of the same type behind that one; null if it is the last. */
  public @Nullable Sense another(Sense known) {
    boolean behind = false;
    for (Entry entry = this; entry != null; entry = entry.more) {
      if (behind && entry.type == known.type()) {
        return entry.first;
      }
      behind |= entry.first.equals(known);
    }
    return null;
  }

  /** As {@link #sense(SenseType, CharSequence, int, int)}, of that kind of word only. */
  public @Nullable Sense sense(
      SenseType wanted, Enum<?> tag, CharSequence text, int start, int end) {
    for (Entry entry = this; entry != null; entry = entry.more) {
      if (entry.first.is(tag) && entry.begins(wanted, text, start, end)) {
        return entry.first;
      }
    }
    return null;
  }

  /** A modifier that stands behind its figure, or one that stands before it; null if it is none. */
  public @Nullable Sense modifier(boolean after, CharSequence text, int start, int end) {
    for (Entry entry = this; entry != null; entry = entry.more) {
      if (entry.first.after() == after && entry.begins(SenseType.MODIFIER, text, start, end)) {
        return entry.first;
      }
    }
    return null;
  }

  /** The first sense; the others are those of {@link #more}. */
  public Sense first() {
    return first;
  }

  /** An entry of all senses but the first; null if that is the only one. */
  public @Nullable Entry more() {
    return more;
  }

  /** Can a number that is written together begin with the form? Abbreviations cannot. */
  public boolean beginsNumber() {
    for (Entry entry = this; entry != null; entry = entry.more) {
      if ((entry.first.type().bit() & Lexicon.NUMBER) != 0 && entry.first.beginsWord(length)) {
        return true;
      }
    }
    return false;
  }
}
