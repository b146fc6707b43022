package org.unanimous.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Says on one line of a terminal how far a long run is. Thread-safe. */
final class Progress {
  private static final long INTERVAL_NANOS = 200_000_000;

  private final PrintWriter terminal;
  private final int all;
  private final boolean shown;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong due = new AtomicLong(System.nanoTime() + INTERVAL_NANOS);

  /**
   * @param all how many steps there are
   * @param shown whether to say anything
   */
  Progress(PrintWriter terminal, int all, boolean shown) {
    this.terminal = terminal;
    this.all = all;
    this.shown = shown;
  }

  /** One more step is done. */
  void step() {
    int steps = done.incrementAndGet();
    long now = System.nanoTime();
    long next = due.get();
    if (shown && now - next >= 0 && due.compareAndSet(next, now + INTERVAL_NANOS)) {
      terminal.print("\r" + steps + " of " + all + " texts read and checked");
      terminal.flush();
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }
}
