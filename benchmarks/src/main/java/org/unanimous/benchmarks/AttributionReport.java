package org.unanimous.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unanimous.ConsistencyChecker;
import org.unanimous.divergence.Divergence;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * Prints how much of who says what, how sure and within what bounds is read right in the gold
 * paragraphs, and how many of the changes in the gold stories are found.
 */
final class AttributionReport {
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "pl");
  private static final int STORIES = 10;

  private final ConsistencyChecker checker = ConsistencyChecker.create();
  private final PrintStream out;
  private final boolean listing;

  private AttributionReport(PrintStream out, boolean listing) {
    this.out = out;
    this.listing = listing;
  }

  /**
   * Reads and prints.
   *
   * @param args {@code --wrong} to list what is wrong
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(out, Arrays.asList(args).contains("--wrong"));
  }

  static void print(PrintStream out, boolean listing) throws IOException {
    AttributionReport report = new AttributionReport(out, listing);
    for (String language : LANGUAGES) {
      report.paragraphs(language);
    }
    report.stories();
  }

  private void paragraphs(String language) throws IOException {
    List<GoldItem> items = GoldItem.parse(lines(language + ".txt"));
    AttributionScore score = AttributionScore.of(language, items, checker);
    out.println(language + ": " + items.size() + " paragraphs");
    score.counts().forEach((what, count) -> line(what, count[0], count[1]));
    if (listing) {
      score.wrong().forEach(out::println);
    }
  }

  private void stories() throws IOException {
    Map<String, int[]> found = new TreeMap<>();
    int divergences = 0;
    int changes = 0;
    for (int i = 1; i <= STORIES; i++) {
      Story story = story(String.format(Locale.ROOT, "%02d", i));
      List<Divergence> all = checker.check(story.document()).divergences();
      divergences += all.size();
      for (Story.Change change : story.changes()) {
        changes++;
        boolean seen = story.isFound(change, all);
        int[] count = found.computeIfAbsent(change.kind(), kind -> new int[2]);
        count[0] += seen ? 1 : 0;
        count[1]++;
        if (listing && !seen) {
          out.println("not found in story " + story.name() + ": " + change);
        }
      }
    }
    out.println("stories: " + changes + " changes, " + divergences + " findings");
    found.forEach((kind, count) -> line(kind, count[0], count[1]));
  }

  private void line(String what, int right, int all) {
    out.printf(
        Locale.ROOT, "  %-24s %5.1f %%  (%d of %d)%n", what, 100.0 * right / all, right, all);
  }

  private static Story story(String name) throws IOException {
    String folder = "stories/" + name + "/";
    List<Version> versions = new ArrayList<>();
    for (String language : LANGUAGES) {
      versions.add(Version.of(language, String.join("\n", lines(folder + language + ".txt"))));
    }
    return new Story(
        name,
        Document.of(versions.toArray(Version[]::new)),
        Story.Change.parse(lines(folder + "differences.txt")));
  }

  private static List<String> lines(String name) throws IOException {
    InputStream stream = AttributionReport.class.getResourceAsStream("gold/" + name);
    if (stream == null) {
      throw new IllegalStateException("gold/" + name + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
