package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.align.BestFirstAligner;
import org.unanimous.claim.MarkedText;
import org.unanimous.claim.VersionClaims;

/** Aligns and judges texts whose claims are marked. */
final class Marked {
  private Marked() {}

  /**
   * What differs between texts in the form of {@link MarkedText}, the first of which is trusted;
   * their ids are a, b, c …
   */
  static List<Divergence> divergences(String... texts) {
    List<VersionClaims> versions = new ArrayList<>();
    for (String text : texts) {
      versions.add(MarkedText.version("en@" + (char) ('a' + versions.size()), text));
    }
    return RuleJudge.create().judge(new BestFirstAligner().align(versions, "en@a"));
  }

  /** Kind, severity and what was expected and found: {@code VALUE_CHANGED MAJOR 5 6}. */
  static List<String> findings(String... texts) {
    return divergences(texts).stream()
        .map(d -> (d.kind() + " " + d.severity() + " " + d.expected() + " " + d.found()).strip())
        .toList();
  }
}
