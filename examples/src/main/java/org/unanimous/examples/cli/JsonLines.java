package org.unanimous.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers lines with lines: in the order asked, in parallel, with a bounded number in flight. A
 * line is answered as soon as no more input waits behind it, so that a program can also ask line by
 * line.
 */
final class JsonLines {
  private static final int LINES_AT_ONCE = 128;
  private static final int BYTES_AT_ONCE = 1 << 18;

  private final Function<ByteBuffer, String> answer;
  private final int threads;

  /**
   * @param answer one line for one line; called from several threads
   */
  JsonLines(Function<ByteBuffer, String> answer, int threads) {
    this.answer = answer;
    this.threads = threads;
  }

  /** Answers until the input ends; blank lines are skipped. */
  void run(InputStream in, OutputStream out) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    BlockingQueue<Future<byte[]>> pending = new ArrayBlockingQueue<>(4 * threads);
    AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    Thread writer = new Thread(() -> write(pending, out, failure), "answers");
    writer.start();
    try {
      submit(new Lines(in), workers, pending, failure);
      pending.put(workers.submit(() -> new byte[0]));
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
      writer.interrupt();
    }
    IOException e = failure.get();
    if (e != null) {
      throw e;
    }
  }

  private void submit(
      Lines lines,
      ExecutorService workers,
      BlockingQueue<Future<byte[]>> pending,
      AtomicReference<@Nullable IOException> failure)
      throws IOException, InterruptedException {
    List<ByteBuffer> chunk = lines.next();
    while (!chunk.isEmpty() && failure.get() == null) {
      List<ByteBuffer> asked = chunk;
      pending.put(workers.submit(() -> answers(asked)));
      chunk = lines.next();
    }
  }

  private byte[] answers(List<ByteBuffer> lines) {
    StringBuilder out = new StringBuilder();
    for (ByteBuffer line : lines) {
      out.append(answer.apply(line)).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(
      BlockingQueue<Future<byte[]>> pending,
      OutputStream out,
      AtomicReference<@Nullable IOException> failure) {
    try {
      byte[] answers = pending.take().get();
      while (answers.length > 0) {
        out.write(answers);
        if (pending.isEmpty()) {
          out.flush();
        }
        answers = pending.take().get();
      }
      out.flush();
    } catch (IOException e) {
      failure.set(e);
      pending.clear();
    } catch (ExecutionException e) {
      failure.set(new IOException(e.getCause()));
      pending.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The lines of a stream, as many at once as are there. */
  private static final class Lines {
    private final InputStream in;
    private byte[] buffer = new byte[BYTES_AT_ONCE];
    private int start;
    private int end;

    Lines(InputStream in) {
      this.in = in;
    }

    /** At least one line, or none at the end. */
    List<ByteBuffer> next() throws IOException {
      List<ByteBuffer> lines = new ArrayList<>();
      int bytes = 0;
      do {
        ByteBuffer line = line();
        if (line == null) {
          break;
        }
        if (!isBlank(line)) {
          lines.add(line);
          bytes += line.remaining();
        }
      } while (lines.isEmpty()
          || (lines.size() < LINES_AT_ONCE && bytes < BYTES_AT_ONCE && isMoreWaiting()));
      return lines;
    }

    private boolean isMoreWaiting() throws IOException {
      return start < end || in.available() > 0;
    }

    private static boolean isBlank(ByteBuffer line) {
      for (int i = line.position(); i < line.limit(); i++) {
        if (line.get(i) > ' ' || line.get(i) < 0) {
          return false;
        }
      }
      return true;
    }

    /** The next line, or what is left behind the last; null at the end. */
    private @Nullable ByteBuffer line() throws IOException {
      int searched = start;
      while (true) {
        for (int i = searched; i < end; i++) {
          if (buffer[i] == '\n') {
            return take(i, i + 1);
          }
        }
        int length = end - start;
        if (!fill()) {
          return length == 0 ? null : take(end, end);
        }
        searched = start + length;
      }
    }

    private ByteBuffer take(int to, int next) {
      ByteBuffer line = ByteBuffer.wrap(Arrays.copyOfRange(buffer, start, to));
      start = next;
      return line;
    }

    private boolean fill() throws IOException {
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
      }
      if (end == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * end);
      }
      int read = in.read(buffer, end, buffer.length - end);
      end += Math.max(read, 0);
      return read >= 0;
    }
  }
}
