package org.unanimous.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.unanimous.ConsistencyChecker;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Severity;
import org.unanimous.text.Version;

/**
 * Filters a parallel corpus: sentence pairs are streamed on all processors through one checker,
 * which is immutable and shared, and those that state different facts are printed. A file of any
 * size would do; this one comes with the program.
 */
public final class SentencePairsExample {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  private SentencePairsExample() {}

  /** Prints the pairs to leave out, in the order of the file. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    diverging(ArticleExample.read("pairs/en-de.tsv").lines()).forEach(out::println);
  }

  static List<Verdict> diverging(Stream<String> pairs) {
    return pairs
        .parallel()
        .map(SentencePairsExample::check)
        .filter(verdict -> !verdict.divergences().isEmpty())
        .toList();
  }

  /** English and German, with a tab between them. */
  private static Verdict check(String pair) {
    String[] sides = pair.split("\t", -1);
    return new Verdict(
        pair,
        CHECKER
            .check(Version.of("en", sides[0]), Version.of("de", sides[1]))
            .divergences(Severity.MAJOR));
  }

  /** A pair and what is wrong with it. */
  record Verdict(String pair, List<Divergence> divergences) {
    @Override
    public String toString() {
      return pair
          + "\t"
          + String.join("; ", divergences.stream().map(Divergence::explanation).toList());
    }
  }
}
