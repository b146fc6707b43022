package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.SourceName;

/** The name of the source with another letter than all others write. */
final class NameMisspelled implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    for (SourceName name : one.names()) {
      List<Testimony> unlike = others.stream().filter(o -> hasMisspelling(o, name)).toList();
      boolean alone = others.stream().noneMatch(other -> hasExactly(other, name));
      if (alone && unlike.size() > 1 && StatementFinding.areMost(unlike, others)) {
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

  private static boolean hasMisspelling(Testimony testimony, SourceName of) {
    return testimony.names().stream().anyMatch(name -> name.isMisspelling(of));
  }

  private static boolean hasExactly(Testimony testimony, SourceName name) {
    return testimony.names().stream().anyMatch(other -> other.last().equals(name.last()));
  }
}
