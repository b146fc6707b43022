package org.unanimous.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unanimous.text.Version;

/**
 * Translations one by one, and the same as one long document.
 *
 * @param source all source texts, a paragraph each
 * @param target all target texts, a paragraph each
 */
record OwnPairs(List<Corpus.Pair> pairs, Version source, Version target) {
  OwnPairs {
    pairs = List.copyOf(pairs);
  }

  /**
   * The unedited ones between two languages.
   *
   * @param languages {@code en-de}
   * @throws IllegalArgumentException if there are none
   */
  static OwnPairs of(String languages, List<LabelledPair> all) {
    List<Corpus.Pair> pairs =
        all.stream()
            .filter(pair -> pair.isClean() && pair.languages().equals(languages))
            .map(pair -> new Corpus.Pair(pair.source(), pair.target()))
            .toList();
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "No pairs "
              + languages
              + " without edits; there are "
              + String.join(", ", LabelledPairs.cleanLanguages(all)));
    }
    return new OwnPairs(
        pairs, together(pairs, Corpus.Pair::source), together(pairs, Corpus.Pair::target));
  }

  private static Version together(List<Corpus.Pair> pairs, Function<Corpus.Pair, Version> side) {
    String text = pairs.stream().map(side).map(Version::text).collect(Collectors.joining("\n\n"));
    return Version.of(side.apply(pairs.get(0)).id(), text);
  }
}
