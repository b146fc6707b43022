package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run of JMH measured. */
record Results(List<RunResult> results) {
  Results {
    results = List.copyOf(results);
  }

  /** These results and others. */
  Results and(Results others) {
    List<RunResult> all = new ArrayList<>(results);
    all.addAll(others.results);
    return new Results(all);
  }

  /** The time of the benchmark method, whatever its parameters. */
  Timing of(String method) {
    return timing(find(method, "", ""));
  }

  /** The time of the benchmark method with a parameter of that value. */
  Timing of(String method, String parameter, String value) {
    return timing(find(method, parameter, value));
  }

  /** The bytes allocated in an operation of the benchmark method. */
  double bytes(String method) {
    for (Result<?> result : find(method, "", "").getSecondaryResults().values()) {
      if (result.getLabel().endsWith("gc.alloc.rate.norm")) {
        return result.getScore();
      }
    }
    throw new IllegalStateException("The GC profiler did not run with " + method);
  }

  private RunResult find(String method, String parameter, String value) {
    for (RunResult result : results) {
      boolean same = parameter.isEmpty() || value.equals(result.getParams().getParam(parameter));
      if (same && result.getParams().getBenchmark().endsWith("." + method)) {
        return result;
      }
    }
    throw new IllegalStateException("No result of " + method + ": it failed, see above");
  }

  private static Timing timing(RunResult result) {
    Result<?> primary = result.getPrimaryResult();
    return new Timing(
        primary.getStatistics().getMin(),
        primary.getStatistics().getMax(),
        primary.getScore(),
        primary.getScoreError(),
        primary.getScoreUnit());
  }
}
