package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Quantity;

/** One value is the other, rounded: 5.53 million and 5.5 million. */
final class Rounded implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null
        || other == null
        || contrast.agreement() != Agreement.ROUNDED
        || !contrast.hasOneUnit()) {
      return null;
    }
    boolean said =
        isModified(contrast.expected().modifiers()) || isModified(contrast.found().modifiers());
    return Finding.of(DivergenceKind.ROUNDED, said ? Severity.NEUTRAL : Severity.MINOR);
  }

  private static boolean isModified(List<Modifier> modifiers) {
    for (Modifier modifier : modifiers) {
      switch (modifier.kind()) {
        case APPROXIMATE, NEARLY, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST, UP_TO -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
