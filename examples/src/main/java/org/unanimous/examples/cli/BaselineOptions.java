package org.unanimous.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unanimous.divergence.Divergence;
import org.unanimous.examples.files.InputException;
import org.unanimous.report.CheckedDocument;
import picocli.CommandLine.Option;

/** Which findings a project accepts. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "<file>",
      description = "leave out the findings accepted there")
  private @Nullable Path file;

  @Option(
      names = "--update-baseline",
      description = "accept all findings that fail, and forget those no longer found")
  private boolean update;

  /**
   * The documents without what is accepted; after an update, without what would fail.
   *
   * @param notes takes what people should know about the baseline
   */
  List<CheckedDocument> apply(
      List<CheckedDocument> documents, Predicate<Divergence> fails, PrintWriter notes) {
    if (file == null) {
      if (update) {
        throw new InputException("--update-baseline needs --baseline and a file");
      }
      return documents;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Baseline baseline =
        update ? update(file, documents, fails, today, notes) : read(file, documents, today, notes);
    return baseline.without(documents, today);
  }

  private static Baseline read(
      Path file, List<CheckedDocument> documents, LocalDate today, PrintWriter notes) {
    Baseline baseline = new BaselineFile(file).read();
    baseline
        .unmatched(documents)
        .forEach(f -> notes.println("No longer found, though in " + file + ": " + f.description()));
    baseline
        .expired(documents, today)
        .forEach(f -> notes.println("Accepted until " + f.expires() + ": " + f.description()));
    return baseline;
  }

  private static Baseline update(
      Path file,
      List<CheckedDocument> documents,
      Predicate<Divergence> fails,
      LocalDate today,
      PrintWriter notes) {
    BaselineFile stored = new BaselineFile(file);
    Baseline before = stored.readIfThere();
    Baseline updated = before.updated(documents, fails, today);
    stored.write(updated);
    int findings = updated.accepted().size();
    notes.println(
        file
            + " accepts "
            + findings
            + (findings == 1 ? " finding" : " findings")
            + ", before "
            + before.accepted().size());
    return updated;
  }
}
