package org.unanimous.divergence;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.ModifierKind;

/**
 * Reportedly, perhaps, is expected to: said by others, and stated as sure; or the reverse.
 * Languages have the same verbs for what may be and what can be, so these excuse what an adverb
 * says, and never accuse.
 */
final class HedgeChanged implements StatementRule {
  private static final Set<ModifierKind> DOUBTS =
      Sets.immutableEnumSet(ModifierKind.HEARSAY, ModifierKind.CONDITIONAL, ModifierKind.FORECAST);

  private static final Set<ModifierKind> PLANS =
      Sets.immutableEnumSet(ModifierKind.PLAN, ModifierKind.FORECAST);

  private static final Set<ModifierKind> ALL =
      Sets.immutableEnumSet(
          ModifierKind.HEARSAY, ModifierKind.CONDITIONAL, ModifierKind.FORECAST, ModifierKind.PLAN);

  /** So many who hedge in any way are enough, where one of them is in no doubt about it. */
  private static final int MANY = 3;

  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    StatementFinding doubt = doubtLost(one, others);
    StatementFinding lost = doubt == null ? planLost(one, others) : doubt;
    StatementFinding added = lost == null ? added(one, others, DOUBTS, DOUBTS) : lost;
    return added == null ? added(one, others, PLANS, ALL) : added;
  }

  /** Two who doubt it independently of each other have it from somewhere. */
  private static @Nullable StatementFinding doubtLost(Testimony one, List<Testimony> others) {
    List<Testimony> more = more(one, others, DOUBTS);
    if (more.isEmpty()) {
      return null;
    }
    int all = one.hedges(DOUBTS, true);
    boolean fewer = countAbove(all, more, DOUBTS) == more.size();
    boolean most = StatementFinding.areMost(more, others) && (fewer || others.size() > 1);
    int doubting = countAbove(0, others, DOUBTS);
    boolean alone = all == 0 && doubting >= Math.max(MANY, others.size() - 1);
    return most || alone || fewer && more.size() > 1 ? lost(one, others, more, DOUBTS) : null;
  }

  /** How many hedge it so more than that many times, in any words. */
  private static int countAbove(int hedges, List<Testimony> testimonies, Set<ModifierKind> kinds) {
    int count = 0;
    for (Testimony testimony : testimonies) {
      count += testimony.hedges(kinds, true) > hedges ? 1 : 0;
    }
    return count;
  }

  private static @Nullable StatementFinding planLost(Testimony one, List<Testimony> others) {
    List<Testimony> more = more(one, others, PLANS);
    return StatementFinding.areMost(more, others) && one.hedges(ALL, true) == 0
        ? lost(one, others, more, PLANS)
        : null;
  }

  /** Who hedges it so once more, in words that mean nothing else. */
  private static List<Testimony> more(
      Testimony one, List<Testimony> others, Set<ModifierKind> kinds) {
    int mine = one.hedges(kinds, false);
    return Testimony.which(others, other -> other.hedges(kinds, false) > mine);
  }

  private static StatementFinding lost(
      Testimony one, List<Testimony> others, List<Testimony> more, Set<ModifierKind> kinds) {
    boolean sure = one.hedges(ALL, true) == 0 && !one.sentences().ask();
    return new StatementFinding(
        DivergenceKind.HEDGE_CHANGED,
        StatementFinding.severity(sure ? more : List.of(), others),
        more,
        more.get(0).hedge(kinds),
        one.hedge(kinds));
  }

  private static @Nullable StatementFinding added(
      Testimony one, List<Testimony> others, Set<ModifierKind> kinds, Set<ModifierKind> excuses) {
    return one.hedges(kinds, false) > 0 && countAbove(0, others, excuses) == 0
        ? new StatementFinding(
            DivergenceKind.HEDGE_CHANGED, Severity.MINOR, others, "", one.hedge(kinds))
        : null;
  }
}
