package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;

/** The versions that put a statement otherwise in the same way; one finding for all of them. */
record StatementDissent(StatementFinding finding, List<Testimony> dissenters) {
  StatementDissent {
    dissenters = List.copyOf(dissenters);
  }

  /** Adds the version to those that differ in the same way. */
  static void add(StatementFinding finding, Testimony one, List<StatementDissent> dissents) {
    for (int i = 0; i < dissents.size(); i++) {
      StatementDissent dissent = dissents.get(i);
      if (dissent.finding.found().equals(finding.found())
          && dissent.finding.severity() == finding.severity()) {
        dissents.set(i, dissent.with(one));
        return;
      }
    }
    dissents.add(new StatementDissent(finding, List.of(one)));
  }

  private StatementDissent with(Testimony one) {
    List<Testimony> all = new ArrayList<>(dissenters);
    all.add(one);
    return new StatementDissent(finding, all);
  }

  /** The ids of those who differ, in the order they were heard. */
  List<String> versions() {
    return Testimony.ids(dissenters);
  }
}
