package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quoted word by word by the others, and paraphrased; or the reverse. */
final class QuotationMode implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    if (!StatementFinding.areSeveral(others) || one.attributions() != 1) {
      return null;
    }
    List<Testimony> unlike =
        others.stream().filter(each -> each.attributions() == 1 && isUnlike(each, one)).toList();
    return unlike.size() == others.size()
        ? new StatementFinding(
            DivergenceKind.QUOTATION_MODE, Severity.MINOR, unlike, mode(unlike.get(0)), mode(one))
        : null;
  }

  /**
   * A paraphrase with quotation marks in it may be a quotation in part, or of several sentences.
   */
  private static boolean isUnlike(Testimony one, Testimony other) {
    Testimony paraphrase = one.isQuoted() ? other : one;
    return one.isQuoted() != other.isQuoted() && !paraphrase.sentences().holdQuotation();
  }

  private static String mode(Testimony testimony) {
    return testimony.isQuoted() ? "a quotation" : "a paraphrase";
  }
}
