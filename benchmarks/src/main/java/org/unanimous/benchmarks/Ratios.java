package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints all ratios of a short run: what is compared runs one right after the other, each in a JVM
 * of its own. Ratios compare the fastest iterations, which other work on the machine disturbs
 * least.
 */
final class Ratios {
  private static final String ROW = "%-52s %10s  %-22s %s%n";

  private final List<String> only;

  private Ratios(List<String> only) {
    this.only = only;
  }

  /**
   * Runs and prints.
   *
   * @param args the parts to run: extraction, pairs, alignment, documents, threads, start; all if
   *     none is named
   */
  public static void main(String[] args) throws RunnerException {
    new Ratios(List.of(args)).print();
  }

  private void print() throws RunnerException {
    System.out.printf(
        Locale.ROOT, ROW, "ratio", "measured", "must hold", "times, and error (99.9 %)");
    if (wants("extraction")) {
      extraction();
    }
    if (wants("pairs")) {
      pairs();
    }
    if (wants("alignment")) {
      alignment();
    }
    if (wants("documents")) {
      documents();
    }
    if (wants("threads")) {
      threads();
    }
    if (wants("start")) {
      start();
    }
  }

  private boolean wants(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private static void extraction() throws RunnerException {
    for (String language : Corpus.LANGUAGES) {
      Results results = runBeside(ExtractionBenchmark.class, "language", language);
      Timing ours = results.of("unanimous");
      Timing plain = results.of("unanimousPlain");
      Timing bare = results.of("bareScan");
      Timing icu = results.of("icuWords");
      slower("extraction " + language + " : bare scan", ours, bare, "at most 6");
      slower("extraction " + language + ", no figures : bare scan", plain, bare, "");
      slower("extraction " + language + " : ICU4J words", ours, icu, "");
      double bytes = results.bytes("unanimousPlain");
      row("bytes a character, no figures, " + language, bytes, "at most 2", "");
      row("bytes a character " + language, results.bytes("unanimous"), "", "");
    }
  }

  private static void pairs() throws RunnerException {
    for (String pair : List.of("en-de", "de-pl")) {
      Results results = runBeside(PairBenchmark.class, "pair", pair);
      Timing ours = results.of("unanimous");
      slower("pair " + pair + " : digit strings", ours, results.of("digitStrings"), "at most 3");
      slower("Okapi : pair " + pair, results.of("okapi"), ours, "at least 30 (aim 100)");
    }
  }

  private static void alignment() throws RunnerException {
    for (String versions : List.of("2", "8", "16")) {
      Results results =
          run(
              options(AlignmentBenchmark.class)
                  .param("versions", versions)
                  .param("claims", "1000", "100000"));
      growth(
          "time a claim at 100,000 : at 1,000, " + versions + " versions",
          results.of("align", "claims", "100000"),
          results.of("align", "claims", "1000"),
          100,
          "at most 2.5");
    }
  }

  private static void documents() throws RunnerException {
    Results results =
        run(options(DocumentBenchmark.class).param("characters", "100000", "10000000"));
    growth(
        "time a character at 10 MB : at 100 kB",
        results.of("check", "characters", "10000000"),
        results.of("check", "characters", "100000"),
        100,
        "at most 1.5");
  }

  private static void threads() throws RunnerException {
    Results results = run(options(SharedCheckerBenchmark.class));
    Timing two = results.of("twoThreads");
    Timing one = results.of("oneThread");
    row("pairs a second, 2 threads : 1", two.most() / one.most(), "at least 1.7", beside(two, one));
  }

  private static void start() throws RunnerException {
    Results results =
        run(options(FirstCheckBenchmark.class).warmupIterations(1).measurementIterations(8));
    slower(
        "first check in a JVM : a JVM that does nothing",
        results.of("firstCheck"),
        results.of("bareStart"),
        "below 5");
  }

  private static void slower(String name, Timing slow, Timing fast, String aim) {
    row(name, slow.least() / fast.least(), aim, beside(slow, fast));
  }

  private static void growth(String name, Timing many, Timing few, int times, String aim) {
    row(name, many.least() / few.least() / times, aim, beside(many, few));
  }

  private static void row(String name, double ratio, String aim, String times) {
    System.out.printf(
        Locale.ROOT, ROW, name, String.format(Locale.ROOT, "%.2f", ratio), aim, times);
  }

  private static String beside(Timing one, Timing other) {
    return one + " : " + other;
  }

  /** Unanimous, and what it is compared with, which is warm much sooner. */
  private static Results runBeside(Class<?> benchmark, String parameter, String value)
      throws RunnerException {
    String name = benchmark.getSimpleName();
    Results ours =
        run(
            options(name + "\\.unanimous.*")
                .param(parameter, value)
                .warmupIterations(12)
                .warmupTime(TimeValue.milliseconds(500)));
    return ours.and(run(options(name + "\\.(?!unanimous).*").param(parameter, value)));
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return options(benchmark.getSimpleName() + "\\..*");
  }

  private static ChainedOptionsBuilder options(String methods) {
    return new OptionsBuilder()
        .include("\\." + methods)
        .forks(1)
        // Compiled at once, not whenever the compiler gets its turn on a machine that others use,
        // and after a tenth of the calls: else rare paths stay slow for longer than a short run.
        .jvmArgsAppend("-Xbatch", "-XX:CompileThresholdScaling=0.1")
        .warmupIterations(5)
        .warmupTime(TimeValue.milliseconds(400))
        .measurementIterations(5)
        .measurementTime(TimeValue.milliseconds(300))
        .timeout(TimeValue.minutes(2))
        .verbosity(VerboseMode.SILENT)
        .addProfiler(GCProfiler.class);
  }

  private static Results run(ChainedOptionsBuilder options) throws RunnerException {
    return new Results(new ArrayList<>(new Runner(options.build()).run()));
  }
}
