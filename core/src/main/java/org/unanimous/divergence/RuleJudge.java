package org.unanimous.divergence;

import java.util.List;
import org.unanimous.align.Alignment;

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
    Hearing hearing = null;
    for (int row = 0; row < alignment.rows().size(); row++) {
      if (!Unanimity.isPlain(alignment.rows().get(row), alignment.versions())) {
        hearing = hearing == null ? new Hearing(alignment, demanding) : hearing;
        hearing.hear(row);
      }
    }
    return hearing == null ? List.of() : hearing.conclude();
  }
}
