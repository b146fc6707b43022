package org.unanimous.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What time is measured by. */
enum Clock {
  /** How long did all threads of this JVM compute? What others do on the machine is not in it. */
  PROCESSOR {
    @Override
    long nanos() {
      return SYSTEM.getProcessCpuTime();
    }
  },
  /** How late is it? */
  WALL {
    @Override
    long nanos() {
      return System.nanoTime();
    }
  };

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  abstract long nanos();
}
