package org.unanimous.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures what is compared in turns, so that all of it meets the same machine, and each of it for
 * equally long, so that none has the better chance of a quiet moment. Not thread-safe.
 */
final class Race {
  /** Long beside the 10 ms in which some systems count processor time. */
  private static final long TURN = TimeUnit.MILLISECONDS.toNanos(200);

  private static final long ALL_TURNS = TimeUnit.SECONDS.toNanos(2);
  private static final int LEAST_TURNS = 6;

  /** Warm is what got no faster by a tenth in so many turns: the compiler works in bursts. */
  private static final int SETTLED = 4;

  /** What runs through many rare paths is compiled again and again before it is. */
  private static final int SETTLED_RARE = 10;

  private static final double FASTER = 0.9;
  private static final int MOST_WARM_UP = 60;

  private final Clock clock;

  /** Makes every result count, so that nothing is compiled away. */
  private final AtomicInteger seen = new AtomicInteger();

  Race(Clock clock) {
    this.clock = clock;
  }

  /** What takes part; returns something that depends on all it does. */
  interface Contestant {
    int run() throws Exception;
  }

  /** Runs each until its time has stopped falling; the first is the one with rare paths. */
  Race warmUp(Contestant... contestants) {
    for (Contestant contestant : contestants) {
      warmUp(contestant, contestant == contestants[0] ? SETTLED_RARE : SETTLED);
    }
    return this;
  }

  private void warmUp(Contestant contestant, int enough) {
    double least = Double.POSITIVE_INFINITY;
    int settled = 0;
    for (int turn = 0; settled < enough && turn < MOST_WARM_UP; turn++) {
      double nanos = turn(contestant);
      settled = nanos < FASTER * least ? 0 : settled + 1;
      least = Math.min(least, nanos);
    }
  }

  /** The time of a run, by as many as fit in a turn. */
  private double turn(Contestant contestant) {
    long start = clock.nanos();
    long passed = 0;
    int runs = 0;
    while (passed < TURN) {
      run(contestant, 1);
      runs++;
      passed = clock.nanos() - start;
    }
    return (double) passed / runs;
  }

  /** The times of a run of each, in the order given. */
  List<Timing> run(Contestant... contestants) {
    int[] runs = runsInTurn(contestants);
    List<List<Double>> nanos = new ArrayList<>();
    for (int c = 0; c < contestants.length; c++) {
      nanos.add(new ArrayList<>());
    }
    long end = clock.nanos() + ALL_TURNS;
    for (int turn = 0; turn < LEAST_TURNS || clock.nanos() < end; turn++) {
      for (int c = 0; c < contestants.length; c++) {
        long start = clock.nanos();
        run(contestants[c], runs[c]);
        nanos.get(c).add((double) (clock.nanos() - start) / runs[c]);
      }
    }
    return nanos.stream().map(Timing::new).toList();
  }

  /** So many runs of each that its turn is as long as that of the slowest. */
  private int[] runsInTurn(Contestant[] contestants) {
    double[] nanos = new double[contestants.length];
    double longest = TURN;
    for (int c = 0; c < contestants.length; c++) {
      nanos[c] = turn(contestants[c]);
      longest = Math.max(longest, nanos[c]);
    }
    int[] runs = new int[contestants.length];
    for (int c = 0; c < contestants.length; c++) {
      runs[c] = (int) Math.max(1, Math.round(longest / nanos[c]));
    }
    return runs;
  }

  private void run(Contestant contestant, int times) {
    for (int i = 0; i < times; i++) {
      try {
        seen.addAndGet(contestant.run());
      } catch (Exception e) {
        throw new IllegalStateException("A contestant failed", e);
      }
    }
  }

  /** The bytes that a run allocates in this thread. */
  long bytes(Contestant contestant) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    run(contestant, 1);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
