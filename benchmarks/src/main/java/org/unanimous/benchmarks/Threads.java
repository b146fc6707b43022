package org.unanimous.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same work in one thread and, as much in each, in two: pairs of sentences through one checker,
 * and beside them work that shares nothing, to tell how well the machine runs two threads at all.
 */
final class Threads implements AutoCloseable {
  /** So many pairs a thread that waking the second one takes no part worth mentioning. */
  static final int STEPS = 3200;

  /** Arithmetic and garbage of about a pair's amount. */
  private static final int OBJECTS = 50;

  private static final int OBJECT = 96;

  private final ExecutorService second = Executors.newSingleThreadExecutor();
  private final SharedCheckerBenchmark benchmark;

  Threads(SharedCheckerBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  int one() {
    SharedCheckerBenchmark.Position position = new SharedCheckerBenchmark.Position();
    int consistent = 0;
    for (int i = 0; i < STEPS; i++) {
      consistent += benchmark.oneThread(position) ? 1 : 0;
    }
    return consistent;
  }

  int two() throws ExecutionException, InterruptedException {
    Future<Integer> other = second.submit(this::one);
    return one() + other.get();
  }

  int controlOne() {
    int sum = 0;
    for (int i = 0; i < STEPS * OBJECTS; i++) {
      byte[] garbage = new byte[OBJECT];
      for (int k = 0; k < OBJECT; k++) {
        garbage[k] = (byte) (sum * 31 + k);
        sum += garbage[k] ^ i;
      }
    }
    return sum;
  }

  int controlTwo() throws ExecutionException, InterruptedException {
    Future<Integer> other = second.submit(this::controlOne);
    return controlOne() + other.get();
  }

  @Override
  public void close() {
    second.shutdown();
  }
}
