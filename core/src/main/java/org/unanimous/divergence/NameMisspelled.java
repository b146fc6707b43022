package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.SourceName;

/** The name of the source with another letter than all others write. */
final class NameMisspelled implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    if (!StatementFinding.areSeveral(others)) {
      return null;
    }
    for (SourceName name : one.names()) {
      List<Testimony> unlike = others.stream().filter(o -> hasMisspelling(o, name, one)).toList();
      boolean alone = others.stream().noneMatch(other -> hasExactly(other, name));
      if (alone
          && StatementFinding.areSeveral(unlike)
          && StatementFinding.areMost(unlike, others)) {
        return new StatementFinding(
            DivergenceKind.NAME_MISSPELLED,
            Severity.MINOR,
            unlike,
            unlike.get(0).said(),
            one.said());
      }
    }
    return null;
  }

  /** In another alphabet only if the text itself spells the name in two ways. */
  private static boolean hasMisspelling(Testimony testimony, SourceName of, Testimony one) {
    return testimony.names().stream()
        .filter(name -> name.isMisspelling(of))
        .anyMatch(
            name -> !name.isOfAnotherAlphabet(of) || of.isMisspelledIn(one.surroundings().text()));
  }

  private static boolean hasExactly(Testimony testimony, SourceName name) {
    return testimony.names().stream().anyMatch(other -> other.last().equals(name.last()));
  }
}
