package org.unanimous.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unanimous.examples.files.InputException;
import org.unanimous.examples.files.Utf8;

/** Runs a command that answers each line of standard input with one of its own. */
final class LineCommand {
  /** Exit status when some lines could not be processed. */
  private static final int SOME_FAILED = 1;

  private final Function<Request, String> answer;
  private final AtomicBoolean failed = new AtomicBoolean();

  /**
   * @param answer throws an IllegalArgumentException or InputException for a line it cannot process
   */
  LineCommand(Function<Request, String> answer) {
    this.answer = answer;
  }

  /** From standard input to standard output; returns the exit status. */
  static int run(Function<Request, String> answer) throws IOException {
    try (InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      return new LineCommand(answer).run(in, out);
    }
  }

  int run(InputStream in, OutputStream out) throws IOException {
    new JsonLines(this::answer, Runtime.getRuntime().availableProcessors()).run(in, out);
    return failed.get() ? SOME_FAILED : 0;
  }

  private String answer(ByteBuffer line) {
    try {
      return answer(Utf8.decode(line, "The line"));
    } catch (InputException e) {
      return error(null, e);
    }
  }

  /** Any trouble with a line is answered in its place: the lines behind it are worth an answer. */
  private String answer(String line) {
    try {
      return answer.apply(Request.parse(line));
    } catch (InputException | IllegalArgumentException e) {
      return error(Request.id(line), e);
    } catch (RuntimeException | StackOverflowError e) {
      return error(
          Request.id(line),
          new InputException("This line cannot be processed, which is a bug: " + e, e));
    }
  }

  private String error(@Nullable String id, RuntimeException e) {
    failed.set(true);
    return Request.error(id, String.valueOf(e.getMessage()));
  }
}
