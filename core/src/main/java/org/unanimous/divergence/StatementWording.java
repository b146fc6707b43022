package org.unanimous.divergence;

import java.util.List;

/** Says in one sentence who attributes a statement to whom, and who hedges it. */
final class StatementWording {
  private StatementWording() {}

  /** "attributed in de and fr (Midha said); stated as fact in pl; missing in ru". */
  static String of(StatementDissent dissent, List<String> missing) {
    StatementFinding finding = dissent.finding();
    String others = Wording.list(Testimony.ids(finding.expecting()));
    String sentence =
        switch (finding.kind()) {
          case SOURCE_LOST ->
              "attributed in " + others + " (" + finding.expected() + "); stated as fact in ";
          case SOURCE_CHANGED, NAME_MISSPELLED ->
              others + ": " + finding.expected() + "; " + finding.found() + " in ";
          case QUOTATION_MODE ->
              finding.expected() + " in " + others + "; " + finding.found() + " in ";
          default -> hedge(finding, others);
        };
    return Citation.flat(sentence)
        + Wording.list(dissent.versions())
        + (missing.isEmpty() ? "" : "; missing in " + Wording.list(missing));
  }

  private static String hedge(StatementFinding finding, String others) {
    if (finding.expected().isEmpty()) {
      return "stated as sure in " + others + "; hedged (" + finding.found() + ") in ";
    }
    String rest = finding.found().isEmpty() ? "stated as sure in " : "stated as surer in ";
    return "hedged in " + others + " (" + finding.expected() + "); " + rest;
  }
}
