package org.unanimous.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints all ratios of a short run. What is compared runs in one JVM, in turns; each part in a JVM
 * of its own.
 */
final class Ratios {
  /** The parts, each measured in a JVM of its own, and what they are run for in it. */
  private static final List<String> PARTS =
      List.of(
          "extraction en de fr",
          "extraction ru pl",
          "pairs en-de de-pl",
          "expressions en-de de-pl",
          "alignment 2 8 16",
          "documents",
          "threads",
          "start");

  /**
   * Compiled at once, not whenever the compiler gets its turn on a machine that others use; after a
   * tenth of the calls, and by the last compiler only: else rare paths stay slow for longer than a
   * short run. Without the other compilers the last one would inline less than in a JVM as it
   * comes, which has 2500 here. Garbage is collected in its turn, not beside what is measured.
   */
  private static final List<String> FLAGS =
      List.of(
          "-Xbatch",
          "-XX:CompileThresholdScaling=0.1",
          "-XX:-TieredCompilation",
          "-XX:InlineSmallCode=2500",
          "-XX:+UseSerialGC");

  private Ratios() {}

  /**
   * Runs and prints.
   *
   * @param args the parts to run: extraction, pairs, expressions, alignment, documents, threads,
   *     start; all if none is named
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    RatiosPart.printHead();
    List<String> wanted = List.of(args);
    for (String part : PARTS) {
      List<String> words = List.of(part.split(" "));
      if (wanted.isEmpty() || wanted.contains(words.get(0))) {
        run(words);
      }
    }
  }

  /** Measures a part, with what stands behind its name, in a JVM of its own. */
  static void run(List<String> part) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(RatiosPart.class.getName());
    command.addAll(part);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    Check.that(status == 0, String.join(" ", part) + " failed, see above");
  }
}
