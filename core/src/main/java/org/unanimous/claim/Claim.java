package org.unanimous.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;

/**
 * What a version states at one place. Immutable and thread-safe.
 *
 * @param excerpt where it stands, modifiers not included, and the text there as published
 * @param readings the ways to read it, the locale's first; at least one
 * @param modifiers in the order of the text
 * @param sentence the number of the sentence it stands in, from 0
 * @param attribution who says it; null if the text itself does
 */
public record Claim(
    Excerpt excerpt,
    List<Reading> readings,
    Notation notation,
    List<Modifier> modifiers,
    Strength strength,
    int sentence,
    @Nullable Attribution attribution) {
  private static final List<Reading> STATEMENT = List.of(Reading.STATEMENT);

  public Claim {
    readings = List.copyOf(readings);
    modifiers = List.copyOf(modifiers);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("A claim needs a reading: " + excerpt);
    }
  }

  /**
   * A statement at the words that attribute or hedge it.
   *
   * @param excerpt these words
   * @param hedges how sure it is
   * @param strength weak if these words say little: could, or a verb of saying without a source
   */
  public static Claim statement(
      Excerpt excerpt,
      List<Modifier> hedges,
      Strength strength,
      int sentence,
      @Nullable Attribution attribution) {
    return new Claim(
        excerpt, STATEMENT, Notation.STATEMENT, hedges, strength, sentence, attribution);
  }

  /** Where it stands, modifiers not included. */
  public Span span() {
    return excerpt.span();
  }

  /** The text there, as published. */
  public String quote() {
    return excerpt.quote();
  }

  /** What is counted or measured: words and names near by, as written; none of a statement. */
  public List<String> subject() {
    return kind() == ClaimKind.STATEMENT ? List.of() : SubjectWords.of(excerpt);
  }

  /** The first reading: the locale's. */
  public Reading reading() {
    return readings.get(0);
  }

  public ClaimKind kind() {
    return reading().kind();
  }

  /** The quantity of the first reading; null for dates, times, designations and statements. */
  public @Nullable Quantity quantity() {
    return reading().quantity();
  }

  /** The unit of that quantity; null if there is none. */
  public @Nullable Unit unit() {
    Quantity quantity = quantity();
    return quantity == null ? null : quantity.unit();
  }

  /** Is the quantity a vague amount: several, dozens? */
  public boolean isVague() {
    Quantity quantity = quantity();
    return quantity != null && quantity.isVague();
  }

  public boolean isWeak() {
    return strength == Strength.WEAK;
  }

  /** Is it a weak "one", which says nothing that another figure could contradict? */
  public boolean mayBeArticle() {
    Quantity quantity = quantity();
    return isWeak()
        && kind() == ClaimKind.NUMBER
        && quantity != null
        && quantity.isPoint()
        && quantity.value().equals(Rational.ONE);
  }

  // By index below: asked of every two claims that are compared, an iterator each would be garbage.

  /** Does a modifier of that kind stand beside the figure? */
  public boolean has(ModifierKind kind) {
    for (int i = 0; i < modifiers.size(); i++) {
      if (modifiers.get(i).kind() == kind && !modifiers.get(i).apart()) {
        return true;
      }
    }
    return false;
  }

  /** Does a modifier of that kind stand beside the figure, or apart from it in its clause? */
  public boolean mayHave(ModifierKind kind) {
    for (int i = 0; i < modifiers.size(); i++) {
      if (modifiers.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Is it said as about so much, or as a bound? */
  public boolean isBlurred() {
    for (int i = 0; i < modifiers.size(); i++) {
      if (modifiers.get(i).kind().blurs() && !modifiers.get(i).apart()) {
        return true;
      }
    }
    return false;
  }
}
