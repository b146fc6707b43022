package org.unanimous.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

  private AccuracyReport() {}

  /**
   * Reads and prints.
   *
   * @param args files of labelled pairs, and {@code --langs=en,de} to keep the pairs of these
   *     languages; without files a small sample
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> files = new ArrayList<>();
    Set<String> languages = Set.of();
    for (String arg : args) {
      if (arg.startsWith(LANGUAGES)) {
        languages = Set.of(arg.substring(LANGUAGES.length()).split(",", -1));
      } else {
        files.add(arg);
      }
    }
    print(files.isEmpty() ? LabelledPairs.sample() : LabelledPairs.read(files), languages, out);
  }

  /** The report on the sample of the benchmarks, as printed. */
  static void printSample(PrintStream out) throws IOException {
    print(LabelledPairs.sample(), Set.of(), out);
  }

  private static void print(List<LabelledPair> pairs, Set<String> languages, PrintStream out) {
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
