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

  boolean isCaseSensitive() {
    return capital || exact != null;
  }
}
