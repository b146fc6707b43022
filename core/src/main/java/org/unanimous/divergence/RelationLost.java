package org.unanimous.divergence;

import java.util.List;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ModifierKind;

/** Another 300, only 300, 300 in all: said by all others, and left out. */
final class RelationLost {
  static final List<ModifierKind> KINDS =
      List.of(ModifierKind.ADDITIONAL, ModifierKind.ONLY, ModifierKind.TOTAL, ModifierKind.PER);

  /** So few voices are no majority. */
  private static final int FEWEST = 3;

  /** So many others leave no doubt. */
  private static final int MANY = 4;

  private RelationLost() {}

  /** Has one of them a relation that the other lacks, and are so many voices enough to tell? */
  static boolean isBetween(Claim one, Claim other, int voices) {
    if (voices < FEWEST) {
      return false;
    }
    for (ModifierKind kind : KINDS) {
      if (one.has(kind) != other.has(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the one voice that lacks what all others say; in doubt nothing. */
  static void addTo(List<Dissent> dissents, List<Voice> voices) {
    if (voices.size() < FEWEST) {
      return;
    }
    for (ModifierKind kind : KINDS) {
      List<Voice> having = voices.stream().filter(voice -> voice.first().mayHave(kind)).toList();
      boolean lost = having.size() == voices.size() - 1;
      for (Voice voice : voices) {
        if (lost && !voice.first().mayHave(kind)) {
          Contrast contrast = having.get(0).against(voice);
          Finding finding = Finding.of(DivergenceKind.RELATION_LOST, severity(kind, having.size()));
          if (contrast.agreement().agrees()) {
            Panel.add(finding, contrast, voice, dissents);
          }
        }
      }
    }
  }

  private static Severity severity(ModifierKind kind, int others) {
    return kind == ModifierKind.PER && others >= MANY ? Severity.MAJOR : Severity.MINOR;
  }
}
