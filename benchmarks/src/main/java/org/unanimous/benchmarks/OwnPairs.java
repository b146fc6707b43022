package org.unanimous.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Version;

/** Translations one by one, and the same as one long document. */
final class OwnPairs {
  private final List<Corpus.Pair> pairs;
  private final Version source;
  private final Version target;
  private final ConsistencyChecker checker = ConsistencyChecker.create();

  private OwnPairs(List<Corpus.Pair> pairs) {
    this.pairs = pairs;
    this.source = together(Corpus.Pair::source);
    this.target = together(Corpus.Pair::target);
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
              + all.stream()
                  .filter(LabelledPair::isClean)
                  .map(LabelledPair::languages)
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    return new OwnPairs(pairs);
  }

  private Version together(Function<Corpus.Pair, Version> side) {
    String text = pairs.stream().map(side).map(Version::text).collect(Collectors.joining("\n\n"));
    return Version.of(side.apply(pairs.get(0)).id(), text);
  }

  List<Corpus.Pair> pairs() {
    return pairs;
  }

  Version source() {
    return source;
  }

  Version target() {
    return target;
  }

  /** Checks all in one document; how many divergences it has. */
  int checkDocument() {
    return checker.check(source, target).divergences().size();
  }
}
