package org.unanimous.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unanimous.ConsistencyChecker;
import org.unanimous.benchmarks.Corpus.Pair;

/** Checks translated sentences, about a third of them with figures, in time per pair. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(PairBenchmark.PAIRS)
public class PairBenchmark {
  /** Pairs in an invocation. */
  static final int PAIRS = 320;

  @Param({"en-de", "en-fr", "en-ru", "en-pl", "de-pl"})
  public String pair = "en-de";

  private final ConsistencyChecker checker = ConsistencyChecker.create();
  private List<Pair> pairs = List.of();
  private OkapiChecker okapi = new OkapiChecker("en", "de");

  /** Makes the pairs; true ones must pass, and those with a digit changed must not. */
  @Setup
  public void setUp() {
    Corpus corpus = Corpus.load();
    String[] languages = Corpus.languagesOf(pair);
    okapi = new OkapiChecker(languages[0], languages[1]);
    pairs = corpus.pairs(languages[0], languages[1], PAIRS);
    Check.pass(unanimous(), PAIRS);
    List<Pair> altered = corpus.alteredPairs(languages[0], languages[1]);
    long missed =
        altered.stream().filter(each -> checker.check(each.document()).isConsistent()).count();
    Check.that(missed <= altered.size() / 6, "altered pairs are missed: " + missed);
    Check.that(
        altered.stream().noneMatch(PairBenchmark::digitStringsAgree), "a miss by digit strings");
    Check.that(!altered.stream().allMatch(this::okapiAgrees), "Okapi finds nothing at all");
  }

  /** With your own pairs, whatever is found in them. */
  static PairBenchmark of(String languages, List<Pair> own) {
    PairBenchmark benchmark = new PairBenchmark();
    String[] each = Corpus.languagesOf(languages);
    benchmark.pair = languages;
    benchmark.okapi = new OkapiChecker(each[0], each[1]);
    benchmark.pairs = own;
    return benchmark;
  }

  /** The texts of all pairs. */
  List<String> texts() {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.source().text(), pair.target().text()))
        .toList();
  }

  private boolean okapiAgrees(Pair pair) {
    return okapi.agree(pair.source().text(), pair.target().text());
  }

  private static boolean digitStringsAgree(Pair pair) {
    return DigitStrings.agree(pair.source().text(), pair.target().text());
  }

  /** Unanimous: the whole check, from the texts to the report. */
  @Benchmark
  public int unanimous() {
    int consistent = 0;
    for (Pair each : pairs) {
      consistent += checker.check(each.source(), each.target()).isConsistent() ? 1 : 0;
    }
    return consistent;
  }

  /** The multisets of digit strings. */
  @Benchmark
  public int digitStrings() {
    int consistent = 0;
    for (Pair each : pairs) {
      consistent += digitStringsAgree(each) ? 1 : 0;
    }
    return consistent;
  }

  /** Okapi's check of numbers, dates and times. */
  @Benchmark
  public int okapi() {
    int consistent = 0;
    for (Pair each : pairs) {
      consistent += okapiAgrees(each) ? 1 : 0;
    }
    return consistent;
  }
}
