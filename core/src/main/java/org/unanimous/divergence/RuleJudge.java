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
    Fingerprints fingerprints = new Fingerprints();
    List<Divergence> divergences = hear(alignment, fingerprints);
    if (!alignment.statements().isEmpty()) {
      divergences.addAll(new StatementHearing(alignment, fingerprints).conclude());
    }
    return divergences;
  }

  /** Hears the rows that say something; those that are silent only count. */
  private List<Divergence> hear(Alignment alignment, Fingerprints fingerprints) {
    Hearing hearing = null;
    int silent = 0;
    for (int i = 0; i < alignment.rows().size(); i++) {
      Row row = alignment.rows().get(i);
      if (Unanimity.isPlain(row, alignment.versions())) {
        continue;
      }
      if (Unanimity.isSilent(row)) {
        silent++;
      } else {
        hearing = hearing == null ? new Hearing(alignment, demanding, fingerprints) : hearing;
        hearing.hear(i, silent);
      }
    }
    return hearing == null ? new ArrayList<>() : hearing.conclude();
  }
}
