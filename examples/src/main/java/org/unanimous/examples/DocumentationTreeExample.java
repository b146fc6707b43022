package org.unanimous.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.unanimous.ConsistencyChecker;
import org.unanimous.examples.files.FileFormat;
import org.unanimous.examples.files.Layout;
import org.unanimous.examples.files.TextGroup;
import org.unanimous.examples.files.TextTree;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.TextReport;

/**
 * The documentation of a program in a folder for each language: prints which page does not say what
 * the English one says. Code, addresses and front matter are not read; places are those of the
 * Markdown files.
 */
public final class DocumentationTreeExample {
  private DocumentationTreeExample() {}

  /** Prints the findings in a folder, {@code examples/docs} if none is named. */
  public static void main(String[] args) {
    Path folder = Path.of(args.length == 0 ? "examples/docs" : args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<CheckedDocument> pages = check(folder, Layout.of("{lang}/**/*.md"));
    out.print(TextReport.create().withFindingsOnly().format(pages));
  }

  /** Checks every page that is there in two languages; the pages run in parallel. */
  static List<CheckedDocument> check(Path folder, Layout layout) {
    ConsistencyChecker checker = ConsistencyChecker.create();
    List<TextGroup> pages = TextTree.groups(folder, layout, "en");
    return pages.parallelStream()
        .flatMap(page -> page.read(file -> FileFormat.of(file).read(file), "en").stream())
        .map(text -> text.check(checker))
        .toList();
  }
}
