package org.unanimous.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.unanimous.ConsistencyChecker;
import org.unanimous.benchmarks.Corpus.Pair;

/** One checker for all threads, in pairs of sentences per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SharedCheckerBenchmark {
  private static final int PAIRS = 320;

  private final ConsistencyChecker checker = ConsistencyChecker.create();
  private List<Pair> pairs = List.of();

  /** Where a thread stands in the pairs. */
  @State(Scope.Thread)
  public static class Position {
    private int next;

    private int advance() {
      next = next + 1 == PAIRS ? 0 : next + 1;
      return next;
    }
  }

  @Setup
  public void setUp() {
    pairs = Corpus.load().pairs("en", "de", PAIRS);
    Position position = new Position();
    int consistent = 0;
    for (int i = 0; i < PAIRS; i++) {
      consistent += check(position) ? 1 : 0;
    }
    Check.pass(consistent, PAIRS);
  }

  @Benchmark
  @Threads(1)
  public boolean oneThread(Position position) {
    return check(position);
  }

  @Benchmark
  @Threads(2)
  public boolean twoThreads(Position position) {
    return check(position);
  }

  private boolean check(Position position) {
    Pair pair = pairs.get(position.advance());
    return checker.check(pair.source(), pair.target()).isConsistent();
  }
}
