package org.unanimous.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.unanimous.ConsistencyChecker;
import org.unanimous.text.Version;

/** Measures one part of the {@link Ratios} in this JVM, which must be a fresh one. */
final class RatiosPart {
  private static final String ROW = "%-46s %8s  %-13s  %-15s  %s%n";

  private RatiosPart() {}

  /** Prints what stands in the columns. */
  static void printHead() {
    System.out.printf(ROW, "ratio", "measured", "must hold", "half of turns", "times");
  }

  /**
   * Measures and prints.
   *
   * @param args the part, and what it is measured for, one after the other
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> inputs = List.of(args).subList(1, args.length);
    switch (args[0]) {
      case "extraction" -> inputs.forEach(RatiosPart::extraction);
      case "pairs" -> inputs.forEach(RatiosPart::pairs);
      case "expressions" -> inputs.forEach(RatiosPart::pairsBesideExpressions);
      case "alignment" -> inputs.forEach(versions -> alignment(Integer.parseInt(versions)));
      case "documents" -> documents();
      case "threads" -> threads();
      case "start" -> start();
      case "own" -> own(inputs.get(0), inputs.subList(1, inputs.size()));
      default -> throw new IllegalArgumentException("No part '" + args[0] + "'");
    }
  }

  private static void extraction(String language) {
    ExtractionBenchmark benchmark = new ExtractionBenchmark();
    benchmark.language = language;
    benchmark.setUp();
    Race.Contestant figures = () -> benchmark.unanimous().claims().size();
    Race.Contestant plain = () -> benchmark.unanimousPlain().claims().size();
    Race.Contestant[] all = {figures, plain, benchmark::bareScan, benchmark::icuWords};
    Race race = new Race(Clock.PROCESSOR).warmUp(all);
    List<Timing> times = race.run(all);
    int length = ExtractionBenchmark.CHARACTERS;
    Timing bare = times.get(2);
    print("extraction " + language + " : bare scan", times.get(0), bare, length, "at most 6");
    print("  without figures : bare scan", times.get(1), bare, length, "");
    print("  extraction : ICU4J words", times.get(0), times.get(3), length, "");
    print("  bytes a character", (double) race.bytes(figures) / length, "");
    print("  bytes a character, without figures", (double) race.bytes(plain) / length, "at most 2");
  }

  private static void pairs(String pair) {
    PairBenchmark benchmark = pairBenchmark(pair);
    Race.Contestant[] all = {benchmark::unanimous, benchmark::digitStrings, benchmark::okapi};
    List<Timing> times = new Race(Clock.PROCESSOR).warmUp(all).run(all);
    int pairs = PairBenchmark.PAIRS;
    print("pair " + pair + " : digit strings", times.get(0), times.get(1), pairs, "at most 3");
    print("  Okapi : pair", times.get(2), times.get(0), pairs, "at least 30");
  }

  /** As pairs, in a program that uses other expressions than the digit strings. */
  private static void pairsBesideExpressions(String pair) {
    PairBenchmark benchmark = pairBenchmark(pair);
    int found = OtherExpressions.use(benchmark.texts());
    Check.that(found > 0, "no expression matched");
    Race.Contestant[] all = {benchmark::unanimous, benchmark::digitStrings};
    List<Timing> times = new Race(Clock.PROCESSOR).warmUp(all).run(all);
    String name = "pair " + pair + " : digit strings, other expressions";
    print(name, times.get(0), times.get(1), PairBenchmark.PAIRS, "at most 3");
  }

  /** The ratios that your own pairs can be measured by. */
  private static void own(String languages, List<String> files) throws IOException {
    OwnPairs own = OwnPairs.of(languages, LabelledPairs.read(files));
    ConsistencyChecker checker = ConsistencyChecker.create();
    Race.Contestant together = () -> checker.check(own.source(), own.target()).divergences().size();
    PairBenchmark pairs = PairBenchmark.of(languages, own.pairs());
    Race.Contestant[] all = {pairs::unanimous, pairs::digitStrings, pairs::okapi};
    List<Timing> times = new Race(Clock.PROCESSOR).warmUp(all).run(all);
    int count = own.pairs().size();
    print("pair " + languages + " : digit strings", times.get(0), times.get(1), count, "at most 3");
    print("  Okapi : pair", times.get(2), times.get(0), count, "at least 30");
    ownText(own.source());
    ownText(own.target());
    grow("  a pair in one document : by itself", together, count, all[0], count, "");
  }

  private static void ownText(Version text) {
    ExtractionBenchmark benchmark = ExtractionBenchmark.of(text);
    Race.Contestant read = () -> benchmark.unanimous().claims().size();
    List<Timing> times =
        new Race(Clock.PROCESSOR).warmUp(read, benchmark::bareScan).run(read, benchmark::bareScan);
    String name = "extraction " + text.locale().getLanguage() + " : bare scan";
    print(name, times.get(0), times.get(1), text.text().length(), "at most 6");
  }

  private static PairBenchmark pairBenchmark(String pair) {
    PairBenchmark benchmark = new PairBenchmark();
    benchmark.pair = pair;
    benchmark.setUp();
    return benchmark;
  }

  private static void alignment(int versions) {
    AlignmentBenchmark few = alignment(versions, 1000);
    AlignmentBenchmark many = alignment(versions, 100_000);
    grow(
        "a claim at 100,000 : at 1,000, " + versions + " versions",
        () -> many.align().rows().size(),
        many.size(),
        () -> few.align().rows().size(),
        few.size(),
        "at most 2.5");
  }

  private static AlignmentBenchmark alignment(int versions, int claims) {
    AlignmentBenchmark benchmark = new AlignmentBenchmark();
    benchmark.versions = versions;
    benchmark.claims = claims;
    benchmark.setUp();
    return benchmark;
  }

  private static void documents() {
    DocumentBenchmark few = document(100_000);
    DocumentBenchmark many = document(10_000_000);
    grow(
        "a character at 10 MB : at 100 kB",
        () -> many.check().divergences().size(),
        many.characters,
        () -> few.check().divergences().size(),
        few.characters,
        "at most 1.5");
  }

  private static DocumentBenchmark document(int characters) {
    DocumentBenchmark benchmark = new DocumentBenchmark();
    benchmark.characters = characters;
    benchmark.setUp();
    return benchmark;
  }

  private static void threads() {
    SharedCheckerBenchmark benchmark = new SharedCheckerBenchmark();
    benchmark.setUp();
    try (Threads threads = new Threads(benchmark)) {
      Race race =
          new Race(Clock.PROCESSOR)
              .warmUp(threads::one, threads::two, threads::controlOne, threads::controlTwo);
      List<Timing> byTheClock = new Race(Clock.WALL).run(threads::one, threads::two);
      Ratio throughput =
          new Ratio(byTheClock.get(0), Threads.STEPS, byTheClock.get(1), 2 * Threads.STEPS);
      print("pairs in a time, on 2 threads : on 1", throughput, "at least 1.7");
      String name = "processor time a pair, on 2 threads : on 1";
      threads(name, race, threads::two, threads::one, "at most 1.18");
      name = "  of arithmetic and garbage, the same";
      threads(name, race, threads::controlTwo, threads::controlOne, "");
    }
  }

  private static void threads(
      String name, Race race, Race.Contestant two, Race.Contestant one, String aim) {
    List<Timing> times = race.run(two, one);
    print(name, new Ratio(times.get(0), 2 * Threads.STEPS, times.get(1), Threads.STEPS), aim);
  }

  private static void start() throws IOException, InterruptedException {
    FirstCheckBenchmark benchmark = new FirstCheckBenchmark();
    benchmark.setUp();
    List<Timing> times = new Race(Clock.WALL).run(benchmark::firstCheck, benchmark::bareStart);
    benchmark.tearDown();
    print("first check in a JVM : a JVM alone", times.get(0), times.get(1), 1, "below 5");
  }

  private static void grow(
      String name,
      Race.Contestant many,
      int manyParts,
      Race.Contestant few,
      int fewParts,
      String aim) {
    List<Timing> times = new Race(Clock.PROCESSOR).warmUp(few, many).run(many, few);
    print(name, new Ratio(times.get(0), manyParts, times.get(1), fewParts), aim);
  }

  private static void print(String name, Timing slow, Timing fast, int parts, String aim) {
    print(name, new Ratio(slow, parts, fast, parts), aim);
  }

  private static void print(String name, Ratio ratio, String aim) {
    System.out.printf(
        ROW,
        name,
        String.format(Locale.ROOT, "%.2f", ratio.value()),
        aim,
        ratio.spread(),
        ratio.times());
  }

  private static void print(String name, double number, String aim) {
    System.out.printf(ROW, name, String.format(Locale.ROOT, "%.2f", number), aim, "", "");
  }
}
