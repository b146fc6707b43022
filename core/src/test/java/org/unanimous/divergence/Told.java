package org.unanimous.divergence;

import java.util.List;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * What the rules for statements say of texts, "KIND SEVERITY versions", without the rules for
 * figures.
 */
final class Told {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  private static final List<DivergenceKind> KINDS =
      List.of(
          DivergenceKind.SOURCE_LOST,
          DivergenceKind.SOURCE_CHANGED,
          DivergenceKind.QUOTATION_MODE,
          DivergenceKind.NAME_MISSPELLED,
          DivergenceKind.HEDGE_CHANGED);

  private Told() {}

  /**
   * @param texts each with its language before it: "en Birds sing."
   */
  static List<String> of(String... texts) {
    Version[] versions = new Version[texts.length];
    for (int i = 0; i < texts.length; i++) {
      int space = texts[i].indexOf(' ');
      versions[i] = Version.of(texts[i].substring(0, space), texts[i].substring(space + 1));
    }
    return of(Document.of(versions));
  }

  static List<String> of(Document document) {
    return CHECKER.check(document).divergences().stream()
        .filter(divergence -> KINDS.contains(divergence.kind()))
        .map(Told::line)
        .toList();
  }

  private static String line(Divergence divergence) {
    return divergence.kind()
        + " "
        + divergence.severity()
        + " "
        + String.join(" ", divergence.versions());
  }
}
