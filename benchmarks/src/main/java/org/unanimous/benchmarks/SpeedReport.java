package org.unanimous.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints the ratios of {@link Ratios} that can be measured on your own pairs: real text holds more
 * different words than that of the benchmarks, too many for a processor to learn by heart.
 */
final class SpeedReport {
  private static final String PAIRS = "--pairs=";

  private SpeedReport() {}

  /**
   * Measures and prints.
   *
   * @param args files of labelled pairs, of which those without edits are checked, and {@code
   *     --pairs=en-de,de-pl} to keep these pairs of languages
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith(PAIRS)) {
        wanted.addAll(Arrays.asList(arg.substring(PAIRS.length()).split(",", -1)));
      } else {
        files.add(arg);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "Needs a file of labelled pairs: SpeedReport pairs.jsonl --pairs=en-de");
    }
    RatiosPart.printHead();
    for (String pair :
        wanted.isEmpty() ? LabelledPairs.cleanLanguages(LabelledPairs.read(files)) : wanted) {
      List<String> part = new ArrayList<>(List.of("own", pair));
      part.addAll(files);
      Ratios.run(part);
    }
  }
}
