package org.unanimous.divergence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.SourceName;

/**
 * The residents where the others say the police, or name someone. Only nouns that mean someone in
 * particular tell sources apart: "the company" may be whom the others name.
 */
final class SourceOfAnotherSort implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    Set<String> mine = one.nouns();
    if (mine.isEmpty() || !one.names().isEmpty() || !StatementFinding.areSeveral(others)) {
      return null;
    }
    List<Testimony> telling = others.stream().filter(SourceOfAnotherSort::isTelling).toList();
    boolean most =
        StatementFinding.areSeveral(telling) && StatementFinding.areMost(telling, others);
    return most && agree(telling, !one.mayNameAnyone()) && !isAmong(one, mine, telling)
        ? new StatementFinding(
            DivergenceKind.SOURCE_CHANGED,
            StatementFinding.severity(telling, Testimony.comparable(others)),
            telling,
            telling.get(0).said(),
            one.said())
        : null;
  }

  private static boolean isTelling(Testimony testimony) {
    return !testimony.nouns().isEmpty() || !testimony.names().isEmpty();
  }

  /**
   * Do all mean the same by a noun, or name the same?
   *
   * @param byName whether they may agree by a name
   */
  private static boolean agree(List<Testimony> telling, boolean byName) {
    Set<String> shared = new HashSet<>(telling.get(0).nouns());
    telling.forEach(each -> shared.retainAll(each.nouns()));
    if (!shared.isEmpty()) {
      return true;
    }
    List<SourceName> names = telling.get(0).names();
    return byName
        && !names.isEmpty()
        && telling.stream().allMatch(each -> each.names(names.get(0)));
  }

  private static boolean isAmong(Testimony one, Set<String> mine, List<Testimony> telling) {
    Sentences passage = one.sentences();
    return telling.stream()
        .anyMatch(
            each ->
                each.nouns().stream().anyMatch(mine::contains)
                    || each.names().stream().anyMatch(passage::mention));
  }
}
