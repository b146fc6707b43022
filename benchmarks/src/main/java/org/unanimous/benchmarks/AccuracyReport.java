package org.unanimous.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.unanimous.ConsistencyChecker;

/**
 * Prints how often Unanimous and a comparison of digit strings flag good translations, and how many
 * altered ones they find, by kind of edit.
 */
final class AccuracyReport {
  private static final String ROW = "%-42s %-24s %s%n";
  private static final String LANGUAGES = "--langs=";

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<LabelledPair> pairs = new ArrayList<>();

  private AccuracyReport() {}

  /**
   * Reads and prints.
   *
   * @param args files of labelled pairs, and {@code --langs=en,de} to keep the pairs of these
   *     languages; without files a small sample
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    AccuracyReport report = new AccuracyReport();
    Set<String> languages = Set.of();
    for (String arg : args) {
      if (arg.startsWith(LANGUAGES)) {
        languages = Set.of(arg.substring(LANGUAGES.length()).split(",", -1));
      } else {
        report.read(Path.of(arg));
      }
    }
    if (report.pairs.isEmpty()) {
      report.readSample();
    }
    report.print(languages, out);
  }

  /** The report on the sample of the benchmarks, as printed. */
  static void printSample(PrintStream out) throws IOException {
    AccuracyReport report = new AccuracyReport();
    report.readSample();
    report.print(Set.of(), out);
  }

  private void read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      read(file.toString(), lines);
    }
  }

  private void readSample() throws IOException {
    InputStream sample = AccuracyReport.class.getResourceAsStream("labelled-pairs.jsonl");
    if (sample == null) {
      throw new IllegalStateException("labelled-pairs.jsonl is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(sample, StandardCharsets.UTF_8))) {
      read("labelled-pairs.jsonl", lines);
    }
  }

  private void read(String name, BufferedReader lines) throws IOException {
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

  private void print(Set<String> languages, PrintStream out) {
    List<LabelledPair> chosen = pairs.stream().filter(pair -> pair.isIn(languages)).toList();
    ConsistencyChecker checker = ConsistencyChecker.create();
    Score ours = Score.of(chosen, pair -> !checker.check(pair.document()).isConsistent());
    Score theirs =
        Score.of(chosen, pair -> !DigitStrings.agree(pair.source().text(), pair.target().text()));
    out.printf(Locale.ROOT, ROW, chosen.size() + " pairs", "Unanimous", "digit strings");
    out.printf(Locale.ROOT, ROW, "false alarms", ours.falseAlarms(), theirs.falseAlarms());
    Set<String> edits = new TreeSet<>(ours.recall().keySet());
    edits.addAll(theirs.recall().keySet());
    for (String edit : edits) {
      out.printf(Locale.ROOT, ROW, "found: " + edit, ours.recall(edit), theirs.recall(edit));
    }
  }
}
