package org.unanimous.divergence;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a rule says of a statement.
 *
 * @param expecting the versions that agree with each other
 * @param expected what they say, for people
 * @param found what the deviating version says, for people; empty if nothing
 */
record StatementFinding(
    DivergenceKind kind,
    Severity severity,
    List<Testimony> expecting,
    String expected,
    String found) {
  /** MAJOR where all others, several, agree; else MINOR. */
  static Severity severity(List<Testimony> agreeing, List<Testimony> others) {
    boolean all = agreeing.size() == others.size() && others.size() > 2;
    return all ? Severity.MAJOR : Severity.MINOR;
  }

  /** The same, but one step lower if it is in doubt: asked only where that decides. */
  static Severity severity(
      List<Testimony> agreeing, List<Testimony> others, BooleanSupplier inDoubt) {
    Severity severity = severity(agreeing, others);
    return severity == Severity.MAJOR && inDoubt.getAsBoolean() ? severity.lowered() : severity;
  }

  /** Are they more than one, who alone may be the one that is wrong? */
  static boolean areSeveral(List<Testimony> testimonies) {
    return testimonies.size() > 1;
  }

  /** Are these most of the others? */
  static boolean areMost(List<Testimony> agreeing, List<Testimony> others) {
    return agreeing.size() * 2 > others.size();
  }
}
