package org.unanimous.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Unit;

/**
 * One thing a form can mean, and the marks that say when.
 *
 * @param type the section it comes from
 * @param text the meaning as the file writes it
 * @param tag what kind of glue, clock word, modifier ... it is; null for types that need none
 * @param value the number, month, weekday, denominator; null for types that need none
 * @param high the open upper end of a vague amount; null otherwise
 * @param unit of units, currencies and percent; null otherwise
 * @param grain of periods and relative dates; null otherwise
 * @param place where in a word the form may stand
 * @param weak whether other senses win
 * @param after whether a modifier stands behind its figure
 * @param capital whether the form must begin with a capital letter in the text
 * @param exact the form in its exact case; null if case does not matter
 */
public record Sense(
    SenseType type,
    String text,
    @Nullable Enum<?> tag,
    @Nullable Rational value,
    @Nullable Rational high,
    @Nullable Unit unit,
    @Nullable Grain grain,
    Place place,
    boolean weak,
    boolean after,
    boolean capital,
    @Nullable String exact) {

  /** Shorter scale and unit words are abbreviations. */
  public static final int SHORTEST_PART = 3;

  /** Does this sense stand for the kind of word that {@code tag} names? */
  public boolean is(Enum<?> other) {
    return tag == other;
  }

  /** The same word for another unit. */
  public Sense withUnit(Unit other) {
    return new Sense(
        type, text, tag, value, high, other, grain, place, weak, after, capital, exact);
  }

  /** The value as a small whole number: a month, a weekday, minutes; -1 if there is none. */
  public int number() {
    return value == null ? -1 : value.intValueOr(-1);
  }

  /**
   * May a claim begin with it, or does it say of others who states them, and how surely? The small
   * words in and around figures ("to", "at", "the") do neither, but are more frequent than all that
   * do; and no letter does that is the symbol of a unit, though it may be a small word too ("a").
   */
  boolean opensClaim() {
    return switch (type) {
      case GLUE -> tag instanceof Glue glue && glue.opensClaim();
      case CLOCK ->
          value != null
              || (tag instanceof ClockWord word && word.shift() != 0)
              || (tag == ClockWord.TO && !after);
      case RELATIVE -> tag == RelativeWord.OFFSET || tag == RelativeWord.WHICH;
      case UNIT -> exact == null || exact.length() > 1;
      case MODIFIER, CLAUSE, SOURCE, COUNTED, ORDINAL_SUFFIX, ABBREVIATION -> false;
      default -> true;
    };
  }

  /** Can a longer word begin with it, as a part of {@code length} letters? */
  boolean beginsWord(int length) {
    boolean shortened = place == Place.ANY && type != SenseType.CARDINAL;
    boolean symbol = exact != null || (weak && type == SenseType.MULTIPLIER);
    return !symbol && place != Place.WORD_END && (length >= SHORTEST_PART || !(weak || shortened));
  }

  /** Is the text in {@code [start, end)} written as the marks ask? */
  boolean fits(CharSequence source, int start, int end) {
    if (capital && !Character.isUpperCase(source.charAt(start))) {
      return false;
    }
    return exact == null || sameText(exact, source, start, end);
  }

  private static boolean sameText(String form, CharSequence source, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char written = source.charAt(start + i);
      boolean letter = Fold.classOf(written) == Fold.LETTER;
      if (form.charAt(i) != written && (letter || Fold.fold(written) != form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Written out, for what the compiler generates takes longer to set up than a language. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Sense other
        && type == other.type
        && text.equals(other.text)
        && tag == other.tag
        && Objects.equals(value, other.value)
        && Objects.equals(high, other.high)
        && Objects.equals(unit, other.unit)
        && grain == other.grain
        && place == other.place
        && weak == other.weak
        && after == other.after
        && capital == other.capital
        && Objects.equals(exact, other.exact);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + text.hashCode();
  }
}
