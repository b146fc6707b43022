package org.unanimous.divergence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ModifierKind;

/** Reportedly, perhaps, is expected to: said by the others, and stated as sure; or the reverse. */
final class HedgeChanged implements StatementRule {
  private static final List<Set<ModifierKind>> SORTS =
      List.of(
          Set.of(ModifierKind.HEARSAY, ModifierKind.CONDITIONAL),
          Set.of(ModifierKind.PLAN, ModifierKind.FORECAST));

  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    for (Set<ModifierKind> sort : SORTS) {
      StatementFinding lost = lost(one, others, sort);
      StatementFinding finding = lost == null ? added(one, others, sort) : lost;
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  /** Most others hedge it once more, or hedge it in any way where this one does not at all. */
  private static @Nullable StatementFinding lost(
      Testimony one, List<Testimony> others, Set<ModifierKind> sort) {
    int mine = one.hedges(sort, false);
    List<Testimony> more = others.stream().filter(o -> o.hedges(sort, false) > mine).toList();
    List<Testimony> any = others.stream().filter(o -> o.hedges(sort, true) > 0).toList();
    boolean sure = one.hedges(sort, true) == 0 && !more.isEmpty();
    boolean anyway = sure && StatementFinding.areMost(any, others);
    if (!anyway && !StatementFinding.areMost(more, others)) {
      return null;
    }
    Severity severity = StatementFinding.severity(sure ? more : List.of(), others);
    return new StatementFinding(
        DivergenceKind.HEDGE_CHANGED,
        severity,
        anyway ? any : more,
        more.get(0).hedge(sort),
        one.hedge(sort));
  }

  private static @Nullable StatementFinding added(
      Testimony one, List<Testimony> others, Set<ModifierKind> sort) {
    boolean alone = others.stream().allMatch(other -> other.hedges(sort, true) == 0);
    return alone && one.hedges(sort, false) > 0
        ? new StatementFinding(
            DivergenceKind.HEDGE_CHANGED, Severity.MINOR, others, "", one.hedge(sort))
        : null;
  }
}
