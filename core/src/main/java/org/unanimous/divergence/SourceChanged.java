package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.SourceName;

/** Another source than the others name. */
final class SourceChanged implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    if (one.names().isEmpty()) {
      return null;
    }
    List<Testimony> naming = Testimony.naming(others);
    for (Testimony witness : naming) {
      SourceName source = witness.names().get(0);
      List<Testimony> agreeing = naming.stream().filter(each -> each.names(source)).toList();
      boolean shared = agreeing.size() > 1 || others.size() == 1;
      if (shared && StatementFinding.areMost(agreeing, naming)) {
        return isTold(source, one) ? null : finding(one, agreeing, others);
      }
    }
    return null;
  }

  /** Does it name the source all the same, or in a way that cannot be told from it? */
  private static boolean isTold(SourceName source, Testimony one) {
    return one.names(source)
        || one.names().stream()
            .anyMatch(name -> name.isTranscriptionOf(source) || name.mayAbbreviate(source))
        || one.sentences().mention(source);
  }

  /** Does one name the person by the first name, the other by the last? */
  private static boolean isOneName(Testimony one, Testimony other) {
    SourceName name = one.names().get(0);
    return name.isOneWith(other.names().get(0), one.surroundings().text());
  }

  /** Does it name whom most of the others mention beside their source: the office, the house? */
  private static boolean isMentioned(Testimony one, List<Testimony> others) {
    SourceName name = one.names().get(0);
    return StatementFinding.areMost(
        others.stream().filter(each -> besideSource(each).mayMention(name)).toList(), others);
  }

  private static Sentences besideSource(Testimony testimony) {
    Attribution attribution = testimony.attribution();
    String source = attribution == null ? null : attribution.source();
    Sentences passage = testimony.sentences();
    return source == null ? passage : passage.without(source);
  }

  private static StatementFinding finding(
      Testimony one, List<Testimony> agreeing, List<Testimony> others) {
    return new StatementFinding(
        DivergenceKind.SOURCE_CHANGED,
        StatementFinding.severity(
            agreeing,
            Testimony.comparable(others),
            () -> isOneName(one, agreeing.get(0)) || isMentioned(one, agreeing)),
        agreeing,
        agreeing.get(0).said(),
        one.said());
  }
}
