package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.SourceName;

/** Another source than the others name. */
final class SourceChanged implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    if (one.names().isEmpty()) {
      return null;
    }
    List<Testimony> naming = others.stream().filter(each -> !each.names().isEmpty()).toList();
    for (Testimony witness : naming) {
      SourceName source = witness.names().get(0);
      List<Testimony> agreeing = naming.stream().filter(each -> each.names(source)).toList();
      boolean shared = agreeing.size() > 1 || others.size() == 1;
      if (shared && StatementFinding.areMost(agreeing, naming)) {
        return isTold(source, one, agreeing) ? null : finding(one, agreeing, others);
      }
    }
    return null;
  }

  /** Does it name the source all the same, or has the name among its words? */
  private static boolean isTold(SourceName source, Testimony one, List<Testimony> agreeing) {
    boolean transcribed =
        isTranscribed(one, agreeing)
            && one.names().stream().anyMatch(name -> name.isTranscriptionOf(source));
    return transcribed || one.names(source) || source.isIn(one.passage());
  }

  /** Does one name the person by the first name, the other by the last? */
  private static boolean isOneName(Testimony one, Testimony other) {
    SourceName name = one.names().get(0);
    return name.isOneWith(other.names().get(0), one.voice().version().version().text());
  }

  /** Does it write names in another alphabet than the others do, so that they look otherwise? */
  private static boolean isTranscribed(Testimony one, List<Testimony> agreeing) {
    return agreeing.stream().allMatch(each -> isLatin(each.said()) != isLatin(one.said()));
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static StatementFinding finding(
      Testimony one, List<Testimony> agreeing, List<Testimony> others) {
    return new StatementFinding(
        DivergenceKind.SOURCE_CHANGED,
        isOneName(one, agreeing.get(0))
            ? Severity.MINOR
            : StatementFinding.severity(agreeing, others),
        agreeing,
        agreeing.get(0).said(),
        one.said());
  }
}
