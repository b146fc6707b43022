package org.unanimous.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole processes: a Java program that checks one pair of sentences beside one that does nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class FirstCheckBenchmark {
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private Path folder = Path.of("");
  private String classPath = "";

  @Setup
  public void setUp() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("first-check");
    classPath = CoreJar.classPath(folder);
    Check.that(firstCheck() == 0, "the first check does not find the difference");
  }

  @TearDown
  public void tearDown() throws IOException {
    Files.deleteIfExists(CoreJar.in(folder));
    Files.delete(folder);
  }

  @Benchmark
  public int firstCheck() throws IOException, InterruptedException {
    return run(FirstCheck.class);
  }

  @Benchmark
  public int bareStart() throws IOException, InterruptedException {
    return run(BareStart.class);
  }

  private int run(Class<?> program) throws IOException, InterruptedException {
    return new ProcessBuilder(java, "-cp", classPath, program.getName())
        .inheritIO()
        .start()
        .waitFor();
  }
}
