package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributed by the others, and stated as a fact. A source that is mentioned all the same may say
 * it in words that no cue is known for; a quotation tells by its marks that someone says it, and
 * hearsay that someone may.
 */
final class SourceLost implements StatementRule {
  @Override
  public @Nullable StatementFinding find(Testimony one, List<Testimony> others) {
    if (one.isAttributed() || one.mayBeAttributed()) {
      return null;
    }
    List<Testimony> attributed = Testimony.which(others, Testimony::isAttributed);
    if (!StatementFinding.areMost(attributed, others)) {
      return null;
    }
    Sentences sentences = one.sentences();
    List<Testimony> named = Testimony.naming(attributed);
    if (isMentioned(named, sentences)) {
      return null;
    }
    return new StatementFinding(
        DivergenceKind.SOURCE_LOST,
        StatementFinding.severity(
            named,
            Testimony.comparable(others),
            () -> !agree(named) || mayTell(one, sentences, named)),
        attributed,
        attributed.get(0).said(),
        "");
  }

  /** Do the sentences mention whom one of them names? */
  private static boolean isMentioned(List<Testimony> named, Sentences sentences) {
    for (Testimony testimony : named) {
      if (sentences.mention(testimony.names().get(0))) {
        return true;
      }
    }
    return false;
  }

  /** Do most name one source, and not each a word that only looks like a name? */
  private static boolean agree(List<Testimony> named) {
    return named.stream()
        .map(each -> each.names().get(0))
        .anyMatch(
            name ->
                StatementFinding.areMost(
                    named.stream().filter(each -> each.names(name)).toList(), named));
  }

  /** May it tell, in words that no cue is known for, that someone says it? */
  private static boolean mayTell(Testimony one, Sentences sentences, List<Testimony> named) {
    return sentences.holdQuotation()
        || one.isHearsay()
        || named.stream().anyMatch(each -> sentences.mayMention(each.names().get(0)));
  }
}
