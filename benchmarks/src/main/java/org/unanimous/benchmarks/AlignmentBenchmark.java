package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unanimous.ConsistencyChecker;
import org.unanimous.align.Aligner;
import org.unanimous.align.Alignment;
import org.unanimous.align.BestFirstAligner;
import org.unanimous.align.Row;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Version;

/** Aligns claims that were read before, in time per document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlignmentBenchmark {
  /** The claims of all versions together, about. */
  @Param({"100", "1000", "10000", "100000"})
  public int claims = 100;

  @Param({"2", "8", "16"})
  public int versions = 2;

  private final Aligner aligner = new BestFirstAligner();
  private List<VersionClaims> read = List.of();

  /** Reads the claims and looks at the rows. */
  @Setup
  public void setUp() {
    ConsistencyChecker checker = ConsistencyChecker.create();
    Corpus corpus = Corpus.load();
    int sample = corpus.document(1, 400).versions().stream().mapToInt(v -> size(checker, v)).sum();
    List<VersionClaims> all = new ArrayList<>();
    int sentences = (int) (400L * claims / sample / versions);
    for (Version version : corpus.document(versions, sentences).versions()) {
      all.add(checker.claims(version));
    }
    read = all;
    verify(aligner.align(read, null));
  }

  /** The number of claims. */
  int size() {
    return read.stream().mapToInt(version -> version.claims().size()).sum();
  }

  private static int size(ConsistencyChecker checker, Version version) {
    return checker.claims(version).claims().size();
  }

  private void verify(Alignment alignment) {
    int placed = 0;
    int full = 0;
    for (Row row : alignment.rows()) {
      placed += row.claims().size();
      full += row.voices() == versions ? 1 : 0;
    }
    int all = size();
    Check.that(placed == all, placed + " of " + all + " claims are in rows");
    Check.that(full * versions > all / 2, "only " + full + " full rows of " + all + " claims");
  }

  @Benchmark
  public Alignment align() {
    return aligner.align(read, null);
  }
}
