package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;

/** Judges rows by rules, one finding per cause. Immutable and thread-safe. */
public final class RuleJudge implements Judge {
  private final boolean demanding;

  private RuleJudge(boolean demanding) {
    this.demanding = demanding;
  }

  /** A judge to whom the omissions of an abridged version are a nuance. */
  public static RuleJudge create() {
    return new RuleJudge(false);
  }

  /** A judge who wants every version complete. */
  public static RuleJudge demandingCompleteness() {
    return new RuleJudge(true);
  }

  @Override
  public List<Divergence> judge(Alignment alignment) {
    if (alignment.versions().size() < 2) {
      return List.of();
    }
    boolean silent = true;
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < alignment.rows().size(); i++) {
      Row row = alignment.rows().get(i);
      if (!Unanimity.isPlain(row, alignment.versions())) {
        rows.add(i);
        silent &= Unanimity.isSilent(row);
      }
    }
    Fingerprints fingerprints = new Fingerprints();
    List<Divergence> divergences = new ArrayList<>();
    if (!silent) {
      divergences.addAll(hear(alignment, rows, fingerprints));
    }
    if (!alignment.statements().isEmpty()) {
      divergences.addAll(new StatementHearing(alignment, fingerprints).conclude());
    }
    return divergences;
  }

  private List<Divergence> hear(
      Alignment alignment, List<Integer> rows, Fingerprints fingerprints) {
    Hearing hearing = new Hearing(alignment, demanding, fingerprints);
    for (int row : rows) {
      hearing.hear(row);
    }
    return hearing.conclude();
  }
}
