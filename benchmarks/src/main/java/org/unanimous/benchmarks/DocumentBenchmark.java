package org.unanimous.benchmarks;

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
import org.unanimous.report.ConsistencyReport;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/** Checks whole documents in two versions, in time per document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {
  /** The length of both versions together, about. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int characters = 10_000;

  private final ConsistencyChecker checker = ConsistencyChecker.create();
  private Document document = Document.of(Version.of("en", ""));

  /** Makes the document; its differences must be found, and not much more. */
  @Setup
  public void setUp() {
    Corpus corpus = Corpus.load();
    int sentences = corpus.sentencesFor(characters, 2);
    document = corpus.document(2, sentences);
    int findings = check().divergences().size();
    Check.that(findings >= sentences / 1000, "too few findings: " + findings);
    Check.that(findings < 10 + sentences / 20, "too many findings: " + findings);
  }

  @Benchmark
  public ConsistencyReport check() {
    return checker.check(document);
  }
}
