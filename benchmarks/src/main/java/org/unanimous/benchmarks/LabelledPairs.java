package org.unanimous.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of labelled pairs, in the form that README.md describes. */
final class LabelledPairs {
  private static final String SAMPLE = "labelled-pairs.jsonl";

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<LabelledPair> pairs = new ArrayList<>();

  private LabelledPairs() {}

  /**
   * The pairs of all files.
   *
   * @throws IllegalArgumentException if a line is none; it says which and why
   */
  static List<LabelledPair> read(List<String> files) throws IOException {
    LabelledPairs all = new LabelledPairs();
    for (String file : files) {
      try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
        all.add(file, lines);
      }
    }
    return List.copyOf(all.pairs);
  }

  /** The languages of those without edits, as {@code en-de}, sorted. */
  static List<String> cleanLanguages(List<LabelledPair> pairs) {
    return pairs.stream()
        .filter(LabelledPair::isClean)
        .map(LabelledPair::languages)
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of a small sample of the form. */
  static List<LabelledPair> sample() throws IOException {
    InputStream sample = LabelledPairs.class.getResourceAsStream(SAMPLE);
    if (sample == null) {
      throw new IllegalStateException(SAMPLE + " is not on the class path");
    }
    LabelledPairs all = new LabelledPairs();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(sample, StandardCharsets.UTF_8))) {
      all.add(SAMPLE, lines);
    }
    return List.copyOf(all.pairs);
  }

  private void add(String name, BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        if (!line.isBlank()) {
          pairs.add(LabelledPair.of(mapper.readTree(line)));
        }
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
  }
}
