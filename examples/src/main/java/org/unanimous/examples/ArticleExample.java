package org.unanimous.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.TextReport;
import org.unanimous.text.Version;

/**
 * A news story in five languages: prints which version states which fact, how much of each version
 * was checked, and where they do not agree. What was changed on purpose is listed beside the
 * versions, in {@code article/divergences.txt}.
 */
public final class ArticleExample {
  private ArticleExample() {}

  /** Prints the report. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(TextReport.create().format(report()));
  }

  static ConsistencyReport report() {
    Version[] versions =
        Stream.of("en", "de", "fr", "ru", "pl")
            .map(language -> Version.of(language, read("article/" + language + ".txt")))
            .toArray(Version[]::new);
    return ConsistencyChecker.create().check(versions);
  }

  static String read(String resource) {
    try (InputStream in = ArticleExample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
